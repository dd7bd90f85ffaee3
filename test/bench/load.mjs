// How long importing a subpath takes in a process of its own, from the built package: the median of 15.
import { execFileSync } from 'node:child_process';

const RUNS = 15;
const SUBPATHS = ['snomed', 'codes', 'codes/official', 'instruments', 'record', 'events', 'metrics'];
const TIMED = `
const started = performance.now();
await import(process.argv[1]);
console.log(performance.now() - started);`;

function load(subpath) {
  const url = new URL(`../../dist/${subpath}.js`, import.meta.url).href;
  const words = ['--input-type=module', '--eval', TIMED, url];
  return Number(execFileSync(process.execPath, words, { encoding: 'utf8' }));
}

/** Milliseconds by subpath. Runs take turns, so that a busy second does not fall on one subpath. */
export function loadTimes() {
  const runs = Array.from({ length: RUNS }, () => SUBPATHS.map(load));
  return SUBPATHS.map((subpath, index) => ({
    subpath,
    milliseconds: runs.map((run) => run[index]).sort((one, other) => one - other)[RUNS >> 1],
  }));
}
