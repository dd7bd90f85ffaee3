import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openOutput, reason, requireWritable, writeLines } from '../../src/cli/output';
import { writeSuite } from '../../src/cli/write-suite';

const folder = mkdtempSync(join(tmpdir(), 'social-prescribing-output-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const listeners = () => ['SIGINT', 'SIGTERM'].map((signal) => process.listenerCount(signal));

describe('a file being written', () => {
  it('is looked after, with others, until it is whole or gone: only so long are signals waited for', () => {
    const before = listeners();
    const [one, other] = [openOutput(at('one')), openOutput(at('other'))];
    const during = before.map((count) => count + 1);
    expect(listeners()).toEqual(during);
    one.write('whole');
    one.close();
    expect(listeners()).toEqual(during);
    other.write('half');
    other.abort();
    expect(listeners()).toEqual(before);
    expect(readdirSync(folder)).toEqual(['one']);
    expect(readFileSync(at('one'), 'utf8')).toBe('whole');
  });

  it('holds every line, however many are written at a time', () => {
    const lines = Array.from({ length: 9 }, (_, index) => String(index).repeat(100_000));
    writeLines(lines, at('lines'));
    expect(readFileSync(at('lines'), 'utf8')).toBe(`${lines.join('\n')}\n`);
  });

  it('is not left where its lines end in an error', () => {
    function* lines() {
      yield 'one';
      throw new TypeError('no more');
    }
    expect(() => writeLines(lines(), at('none'))).toThrow(TypeError);
    expect(readdirSync(folder).filter((name) => name.startsWith('none'))).toEqual([]);
  });

  it('can be new or replace a file, but be no folder nor lie in one that is not there', () => {
    mkdirSync(at('folder'));
    for (const file of ['one', 'new']) expect(requireWritable(at(file))).toBeUndefined();
    expect(readdirSync(folder)).not.toContain('new');
    expect(() => requireWritable(at('no/such'))).toThrow(`cannot write ${at('no/such')}: ENOENT`);
    expect(() => requireWritable(at('folder'))).toThrow(`cannot write ${at('folder')}: it is a folder`);
  });
});

describe('a suite being written', () => {
  it('leaves nothing where a file of it cannot be', () => {
    expect(() => writeSuite(at('one/suite'), new Map())).toThrow(/^cannot write .*: E(NOTDIR|EXIST)/);
    // What is a file cannot be a folder too.
    const files = new Map([
      ['a', 'text'],
      ['a/b', 'text'],
    ]);
    expect(() => writeSuite(at('suite'), files)).toThrow(`cannot write ${at('suite')}: E`);
    expect(existsSync(at('suite'))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.includes('.partial-'))).toEqual([]);
  });
});

describe('why something failed', () => {
  it('is what the error says, or whatever was thrown', () => {
    expect([reason(new Error('no room')), reason('gone')]).toEqual(['no room', 'gone']);
  });
});
