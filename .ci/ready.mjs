// Makes a clone ready to run: installs what the lock file says when that is not done yet, and builds when a
// source is newer than the build. `npm start` and `npm test` call it, so that each is the only command needed.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const changed = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const newest = (folder) =>
  Math.max(
    ...readdirSync(folder, { recursive: true }).map((name) => changed(join(folder, name))),
    changed('package.json'),
    changed('tsup.config.ts'),
  );

function npm(...words) {
  // Standard output is kept for data.
  const { status } = spawnSync('npm', words, {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) {
  console.error('Installing what package-lock.json names …');
  // Not `npm ci`: it refuses a lock file without the optional builds of platforms that a registry does not hold.
  npm('install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error');
}
if (Math.min(changed('dist/cli.js'), changed('dist/index.d.ts')) < newest('src')) {
  console.error('Building …');
  npm('run', 'build', '--silent');
}
