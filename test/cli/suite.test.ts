import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commandLine, root } from '../support/cli';

const { run, file, folder } = commandLine();

it('suite leaves no half of a suite where the disk takes no more', () => {
  // The limit of the system stands for a full disk. The signal that comes with it is ignored.
  const { status, stderr } = spawnSync(
    'sh',
    [
      '-c',
      `ulimit -f 1; trap '' XFSZ; exec "$0" "$@"`,
      process.execPath,
      `${root}dist/cli.js`,
      'suite',
      '--out',
      'half',
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([2, expect.stringContaining('cannot write half: EFBIG')]);
  expect(readdirSync(folder)).toEqual([]);
});

it('suite --verify takes verdicts a line each, writes the score to a file, and misses a file that is gone', () => {
  expect(run(['suite', '--out', 'suite']).status).toBe(0);
  const { cases } = JSON.parse(readFileSync(join(folder, 'suite/manifest.json'), 'utf8')) as {
    cases: { id: string; file: string; expected: { valid: boolean } }[];
  };
  const verdicts = cases.map(
    ({ id, expected }) => `${JSON.stringify({ case: id, valid: expected.valid })}\n`,
  );
  file('verdicts.ndjson', `${verdicts.join('')}\n`);
  rmSync(join(folder, 'suite', cases[0]!.file));
  const words = ['suite', '--verify', 'suite', 'verdicts.ndjson', '--format', 'json'];
  const printed = run(words);
  expect([printed.status, printed.said]).toEqual([
    0,
    expect.stringContaining(`1 file not as the suite wrote, such as ${cases[0]!.file}`),
  ]);
  const written = run([...words, '-o', 'score.json']);
  expect([written.status, written.data]).toEqual([0, '']);
  expect(readFileSync(join(folder, 'score.json'), 'utf8')).toBe(printed.data);
  expect(run([...words, '-o', 'verdicts.ndjson'])).toMatchObject({ status: 2, data: '' });
  expect(run([...words, '-o', 'no/such/score.json'])).toMatchObject({ status: 2, data: '' });
  expect(existsSync(join(folder, 'no'))).toBe(false);
});
