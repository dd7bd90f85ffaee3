import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
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
const HEADINGS = 'person,code,date,id,organisation,system,practitioner,score,note\n';
const text = `${HEADINGS}${rows.join('\n')}\n`;
const events = file('events.csv', text);

const copy = (bundle: string, place: string) => copyFileSync(`${root}dist/${bundle}`, place);

interface Setting {
  /** Puts what is to be the second thread into the folder of the copy. */
  readonly thread?: (place: string) => void;
  readonly read?: string;
  readonly flags?: readonly string[];
  readonly words?: readonly string[];
}

/** Runs a copy of the command line from a folder of its own. */
function runIn(name: string, setting: Setting = {}) {
  const { thread, read = events, flags = [], words = ['--rejects', 'rejects.csv'] } = setting;
  const place = join(folder, name);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'package.json'), '{"type":"module"}');
  copy('cli.js', join(place, 'cli.js'));
  thread?.(place);
  const asked = ['metrics', read, '--by', 'organisation', '--disclosure', 'none', '--format', 'csv'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...flags, join(place, 'cli.js'), ...asked, ...words],
    { cwd: folder, encoding: 'utf8' },
  );
  return {
    status,
    data: stdout,
    said: stderr,
    rejects: readFileSync(join(folder, 'rejects.csv'), 'utf8'),
  };
}

const asBuilt = (place: string) => copy('read-worker.js', join(place, 'read-worker.js'));
const brokenDown = (place: string) =>
  writeFileSync(join(place, 'read-worker.js'), "throw new Error('worn out');");

/** Puts another file under the name of the one that is being read. */
function replacing(place: string): void {
  copy('read-worker.js', join(place, 'as-built.js'));
  file('other.csv', text.replaceAll(',Y99', ',Y88'));
  writeFileSync(
    join(place, 'read-worker.js'),
    `import { renameSync } from 'node:fs';
renameSync('other.csv', ${JSON.stringify(events)});
await import('./as-built.js');`,
  );
}

/** A system, or a policy, that lets nobody start a thread. */
const NO_THREADS = `import { syncBuiltinESMExports } from 'node:module';
import threads from 'node:worker_threads';
threads.Worker = function () {
  throw new Error('none to give');
};
syncBuiltinESMExports();`;

/** Counts something of its own, so that it shows whether what it read was taken. */
function seen(place: string): void {
  copy('read-worker.js', join(place, 'as-built.js'));
  writeFileSync(
    join(place, 'read-worker.js'),
    `import { parentPort } from 'node:worker_threads';
const post = parentPort.postMessage.bind(parentPort);
parentPort.postMessage = (half, buffers) =>
  post({ ...half, reading: { ...half.reading, noticed: { seen: 1 } } }, buffers);
await import('./as-built.js');`,
  );
}

it.skipIf(availableParallelism() < 2)(
  'a large file gives the same to the last byte with a second thread as without',
  () => {
    // Coverage is measured in folders named dist: see test/coverage.
    const alone = runIn('alone/dist');
    expect(alone.status).toBe(0);
    expect(alone.rejects.length).toBeGreaterThan(NOTE.length * 100);
    expect(runIn('both/dist', { thread: asBuilt })).toEqual(alone);
    expect(runIn('broken-down', { thread: brokenDown })).toEqual(alone);
    expect(runIn('replaced', { thread: replacing })).toEqual(alone);
    writeFileSync(join(folder, events), text);
    file('no-threads.mjs', NO_THREADS);
    expect(runIn('no-thread/dist', { thread: asBuilt, flags: ['--import', './no-threads.mjs'] })).toEqual(
      alone,
    );
    const watched = runIn('seen', { thread: seen });
    expect(watched.said).toContain('  noticed 1: seen\n');
    expect({ ...watched, said: watched.said.replace('  noticed 1: seen\n', '') }).toEqual(alone);
  },
  120_000,
);

it('a large file that is packed, or has no line to be cut at, is read by one thread', () => {
  const alone = runIn('in-one/dist');
  const packed = file('events.csv.gz', gzipSync(readFileSync(join(folder, events)), { level: 0 }));
  const unpacked = runIn('packed/dist', { thread: seen, read: packed });
  expect(unpacked.said).not.toContain('seen');
  expect(unpacked.data).toBe(alone.data);

  const middle = rows.length / 2;
  const long = [...rows.slice(0, middle), 'n'.repeat(4_000_000), ...rows.slice(middle)];
  const uncut = runIn('uncut/dist', {
    thread: seen,
    read: file('long.csv', `${HEADINGS}${long.join('\n')}\n`),
  });
  expect(uncut.said).toContain('rejected 1: line-too-long');
  expect(uncut.said).not.toContain('seen');
  expect(uncut.data).toBe(alone.data);
});
