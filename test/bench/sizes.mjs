import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What package.json holds the sizes of, bundled and gzipped, as size-limit measures it. */
export function bundleSizes() {
  const { stdout, stderr } = spawnSync('npx', ['size-limit', '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  // Its exit code says whether limits are held; here the sizes are what counts.
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`size-limit gave no sizes:\n${stderr}`);
  }
}
