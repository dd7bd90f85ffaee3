import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const STAGE = fileURLToPath(new URL('stage.mjs', import.meta.url));

/** Runs a stage in a process of its own, so that peak memory is that stage's. To run out of memory is a result. */
export function runStage(words, { heapMegabytes } = {}) {
  const heap = heapMegabytes === undefined ? [] : [`--max-old-space-size=${heapMegabytes}`];
  const [name, ...rest] = words;
  const { stdout, stderr, status, signal } = spawnSync(
    process.execPath,
    [...heap, STAGE, name, ...rest.map((word) => JSON.stringify(word))],
    { encoding: 'utf8', maxBuffer: Number.POSITIVE_INFINITY },
  );
  if (status === 0) return JSON.parse(stdout);
  if (/out of memory/i.test(stderr)) return { failed: 'ran out of memory' };
  if (signal === 'SIGKILL') return { failed: 'was killed by the system' };
  throw new Error(`The stage ${name} failed (${signal ?? status}):\n${stderr}`);
}
