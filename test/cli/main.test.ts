import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine, root } from '../support/cli';

const { run, folder } = commandLine();
const CLI = `${root}dist/cli.js`;
const inShell = (command: string) => spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
/** The environment of a run before which some code runs. */
const after = (code: string) => ({
  NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(code)}`,
});

describe('standard output', () => {
  it('without room is an error, and no file with a part of the data', () => {
    const full = inShell(`${process.execPath} ${CLI} codes list > /dev/full`);
    expect([full.status, full.stderr]).toEqual([
      2,
      expect.stringMatching(/^error: cannot write standard output: ENOSPC: [^\n]*\n$/m),
    ]);
    // Of a disk with some room left, Node's own stream takes the part that fits for all of it.
    const whole = run(['codes', 'audit']).data.length;
    const limit = `ulimit -f ${Math.floor(whole / 512 / 2)}; trap '' XFSZ`;
    const part = inShell(`${limit}; ${process.execPath} ${CLI} codes audit > part.txt`);
    expect(readFileSync(join(folder, 'part.txt')).length).toBeLessThan(whole);
    expect([part.status, part.stderr]).toEqual([
      2,
      expect.stringContaining('error: cannot write standard output: EFBIG'),
    ]);
  });

  it('that goes away, as a terminal does that hangs up, is an error', () => {
    // 5 is EIO.
    const env = after('process.stdout._handle.writeUtf8String = () => -5');
    const { status, said } = run(['codes', 'list'], undefined, env);
    expect([status, said]).toEqual([
      2,
      expect.stringMatching(/^error: cannot write standard output: [^\n]*EIO\n$/m),
    ]);
  });

  it('is written though nobody hears what is said of it', () => {
    const { status, stdout } = inShell(`${process.execPath} ${CLI} codes list 2> /dev/full`);
    expect([status, stdout]).toEqual([0, run(['codes', 'list']).data]);
  });
});

describe('a fault of the program', () => {
  it('is not taken for one of the input: it shows where it is', () => {
    const env = after("process.stdout.write = () => { throw new TypeError('a fault for the test') }");
    const { status, data, said } = run(['codes', 'list'], undefined, env);
    expect([status, data]).toEqual([1, '']);
    expect(said).toMatch(/TypeError: a fault for the test\n\s+at /);
    expect(said).not.toContain('error: a fault');
  });
});
