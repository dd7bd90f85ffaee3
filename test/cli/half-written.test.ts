import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateExtract } from 'social-prescribing/synthetic';
import { describe, expect, it } from 'vitest';
import { commandLine, root } from '../support/cli';

const { folder, run, file } = commandLine();
const CLI = `${root}dist/cli.js`;

const extract = generateExtract({ people: 400, seed: 2 });
const events = file('events.ndjson', extract.events.map((event) => `${JSON.stringify(event)}\n`).join(''));
const METRICS = [
  ...['metrics', events, '--by', 'organisation,gender', '--every', 'month', '--from', '2024-04-01'],
  ...['--to', '2025-03-31', '--disclosure', 'none', '--format', 'csv', '-o'],
];
const partials = () => readdirSync(folder).filter((name) => name.includes('.partial-'));
const inShell = (limits: string, words: readonly string[]) =>
  spawnSync('sh', ['-c', `${limits}; exec "$0" "$@"`, process.execPath, CLI, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });

describe('an output file', () => {
  it('does not appear when the process is killed while it is written', async () => {
    const child = spawn(
      process.execPath,
      [CLI, 'generate', '--records', '4000', '--seed', '1', '--out', 'killed'],
      {
        cwd: folder,
      },
    );
    const ended = new Promise((resolve) => child.on('exit', resolve));
    const begun = () => existsSync(join(folder, 'killed')) && readdirSync(join(folder, 'killed')).length > 0;
    await expect.poll(begun, { timeout: 20_000, interval: 5 }).toBe(true);
    child.kill('SIGKILL');
    await ended;
    const names = readdirSync(join(folder, 'killed'));
    expect(names.filter((name) => !name.includes('.partial-'))).toEqual([]);
    expect(names.length).toBeGreaterThan(0);
  }, 60_000);

  it('does not appear, and what was there stays, when the disk takes no more', () => {
    const whole = run([...METRICS, 'whole.csv']);
    expect(whole.status).toBe(0);
    const size = readFileSync(join(folder, 'whole.csv')).length;
    // Blocks of 512 bytes: the limit of the system stands for a full disk. The signal that comes with it is ignored.
    const limit = `ulimit -f ${Math.floor(size / 512 / 2)}; trap '' XFSZ`;
    writeFileSync(join(folder, 'kept.csv'), 'as it was');
    for (const name of ['new.csv', 'kept.csv']) {
      const { status, stderr } = inShell(limit, [...METRICS, name]);
      expect([status, stderr.includes(`cannot write ${name}: EFBIG`)]).toEqual([2, true]);
    }
    expect(existsSync(join(folder, 'new.csv'))).toBe(false);
    expect(readFileSync(join(folder, 'kept.csv'), 'utf8')).toBe('as it was');
    expect(partials()).toEqual([]);
  }, 60_000);

  it('that is a device without room is said to have failed', () => {
    const { status, said } = run([...METRICS, '/dev/full']);
    expect([status, said.includes('cannot write /dev/full: ENOSPC')]).toEqual([2, true]);
  });
});
