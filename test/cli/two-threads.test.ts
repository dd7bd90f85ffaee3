import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { generateExtract } from 'social-prescribing/synthetic';
import { expect, it } from 'vitest';
import { commandLine, root } from '../support/cli';

const { folder, file } = commandLine();

/** Few rows, each with a long note: past the size from which a second thread reads. */
const NOTE = 'n'.repeat(4_000);
const rows = generateExtract({ people: 800, seed: 4 }).events.map((event, index) =>
  [
    ...[event.personId, index % 50 === 0 ? '8.7E+14' : event.code, event.date, event.id ?? ''],
    ...[event.organisation ?? '', event.system ?? '', event.practitioner ?? '', event.value ?? '', NOTE],
  ].join(','),
);
const events = file(
  'events.csv',
  `person,code,date,id,organisation,system,practitioner,score,note\n${rows.join('\n')}\n`,
);

/** Runs a copy of the command line that has this for its second thread, beside that thread as built. */
function runWith(thread: string) {
  const place = join(folder, 'copy');
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'package.json'), '{"type":"module"}');
  copyFileSync(`${root}dist/cli.js`, join(place, 'cli.js'));
  copyFileSync(`${root}dist/read-worker.js`, join(place, 'as-built.js'));
  writeFileSync(join(place, 'read-worker.js'), thread);
  const words = ['metrics', events, '--by', 'organisation', '--disclosure', 'none', '--format', 'csv'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(place, 'cli.js'), ...words, '--rejects', 'rejects.csv'],
    { cwd: folder, encoding: 'utf8' },
  );
  return {
    status,
    data: stdout,
    said: stderr,
    rejects: readFileSync(join(folder, 'rejects.csv'), 'utf8'),
  };
}

const AS_BUILT = "await import('./as-built.js');";
/** Counts something of its own, so that it shows whether what it read was taken. */
const SEEN = `import { parentPort } from 'node:worker_threads';
const post = parentPort.postMessage.bind(parentPort);
parentPort.postMessage = (half, buffers) =>
  post({ ...half, reading: { ...half.reading, noticed: { seen: 1 } } }, buffers);
${AS_BUILT}`;

it.skipIf(availableParallelism() < 2)(
  'a large file gives the same to the last byte with a second thread as without',
  () => {
    const alone = runWith('');
    expect(alone.status).toBe(0);
    expect(alone.rejects.length).toBeGreaterThan(NOTE.length * 100);
    expect(runWith(AS_BUILT)).toEqual(alone);
    expect(runWith("throw new Error('worn out');")).toEqual(alone);
    const seen = runWith(SEEN);
    expect(seen.said).toContain('  noticed 1: seen\n');
    expect({ ...seen, said: seen.said.replace('  noticed 1: seen\n', '') }).toEqual(alone);
  },
  120_000,
);
