import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import packageJson from '../../../package.json';
import { writeConsumer } from './write-consumer';

declare module 'vitest' {
  interface ProvidedContext {
    /** The tarball, and what npm says is in it. */
    tarball: { readonly path: string; readonly files: readonly string[] };
    /** Projects that have the tarball installed: with the zod of the lock file, and with the oldest peers allowed. */
    installed: { readonly current: string; readonly oldestPeers: string } | undefined;
  }
}

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Runs once for all tests of the packed package: packs it as npm would publish it, and installs it as a user does. */
export default function install({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'social-prescribing-pack-'));
  const options = { cwd: root, encoding: 'utf8' } as const;
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], options),
  ) as [{ filename: string; files: { path: string }[] }];
  const tarball = join(folder, packed.filename);
  provide('tarball', { path: tarball, files: packed.files.map(({ path }) => path) });

  const { devDependencies, peerDependencies } = packageJson;
  const current = userWith(folder, 'current', [tarball, `zod@${devDependencies.zod}`]);
  const oldest = (['zod', 'hyparquet', 'hyparquet-compressors'] as const).map(
    (peer) => `${peer}@${peerDependencies[peer].replace('^', '')}`,
  );
  const oldestPeers = userWith(folder, 'oldest-peers', [tarball, ...oldest]);
  provide('installed', current && oldestPeers ? { current, oldestPeers } : undefined);
  return () => rmSync(folder, { recursive: true });
}

/** An empty folder with these packages installed; undefined where npm has no registry and lacks something. */
function userWith(folder: string, name: string, packages: readonly string[]): string | undefined {
  const user = join(folder, name);
  mkdirSync(user);
  const words = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--fetch-retries=1', ...packages];
  const { status, stderr } = spawnSync('npm', words, { cwd: user, encoding: 'utf8' });
  if (status === 0) {
    writeConsumer(user);
    return user;
  }
  if (process.env.REGISTRY_REQUIRED || !NO_REGISTRY.test(stderr)) throw new Error(stderr);
  console.warn(`Skipped without an npm registry: what runs the package as installed.\n${stderr}`);
  return undefined;
}

const NO_REGISTRY = /code (?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED)/;
