// All tests, and the coverage of src: every line and every arm of a branch. The library runs in the process of the tests, the
// command line in processes that they start. Words after it go to vitest, but a part of the suite covers only a part of src.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measureCommandLine } from './command-line.mjs';
import { gapsOf } from './gaps.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}node_modules/.cache/coverage`;
const runs = `${folder}/runs`;
rmSync(folder, { recursive: true, force: true });
mkdirSync(runs, { recursive: true });

const { status } = spawnSync(
  process.execPath,
  [
    `${root}node_modules/vitest/vitest.mjs`,
    ...['run', '--config', `${root}test/vitest.config.ts`, '--coverage', ...process.argv.slice(2)],
  ],
  { stdio: 'inherit', env: { ...process.env, COMMAND_LINE_COVERAGE: runs } },
);
if (status !== 0) process.exit(status ?? 1);

/** Both measurements name a file by a path of their own, which ends alike. */
const bySource = (files) =>
  Object.fromEntries(
    Object.entries(files).map(([path, file]) => [path.slice(path.lastIndexOf('src/')), file]),
  );
const suite = bySource(JSON.parse(readFileSync(`${folder}/suite/coverage-final.json`, 'utf8')));
const commandLine = bySource(await measureCommandLine(root, runs, `${folder}/command-line`));
// Functions of the command line are tested in the process of the tests as well.
const gaps = gapsOf({ ...suite, ...commandLine }, suite);
rmSync(runs, { recursive: true });
for (const gap of gaps) console.error(`Never run: ${gap}`);
if (gaps.length > 0) process.exit(1);
console.error('Every line and branch of src was run, src/checker apart, which runs in a browser.');
