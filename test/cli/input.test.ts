import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileBytes } from '../../src/cli/input';
import { wholeFile } from '../../src/cli/whole-file';

const folder = mkdtempSync(join(tmpdir(), 'social-prescribing-input-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  vi.restoreAllMocks();
});

/** What standard input holds, piece by piece. */
const standardInput = (pieces: readonly Uint8Array[]) =>
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from(pieces) as unknown as typeof process.stdin);

describe('progress', () => {
  const isTTY = Object.getOwnPropertyDescriptor(process.stderr, 'isTTY');
  beforeEach(() => {
    Object.defineProperty(process.stderr, 'isTTY', { value: true, configurable: true });
    return () => {
      if (isTTY) Object.defineProperty(process.stderr, 'isTTY', isTTY);
      else Reflect.deleteProperty(process.stderr, 'isTTY');
    };
  });

  /** What a terminal is shown while a file is read, of which each piece takes so many milliseconds. */
  async function shown(file: string, milliseconds: number): Promise<string[]> {
    const lines: string[] = [];
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
    let now = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => now);
    for await (const _ of fileBytes(file)) now += milliseconds;
    return lines;
  }
  const CLEARED = '\r\u001b[K';

  it('of a file names its share, rate and remaining time, and is wiped away', async () => {
    const file = join(folder, 'file.csv');
    // Read in pieces of 256 KiB.
    writeFileSync(file, new Uint8Array(4 << 18));
    expect(await shown(file, 1000)).toEqual([
      `${CLEARED}Reading ${file}: 1 MB (50 %), 0.5 MB/s, 1 s left `,
      `${CLEARED}Reading ${file}: 1 MB (75 %), 0.4 MB/s, 1 s left `,
      `${CLEARED}Reading ${file}: 1 MB (100 %), 0.3 MB/s, 0 s left `,
      CLEARED,
    ]);
    expect(await shown(file, 91_000)).toContain(
      `${CLEARED}Reading ${file}: 1 MB (50 %), 0.0 MB/s, 1 min 31 s left `,
    );
  });

  it('of standard input, whose end nobody knows, names what was read and the rate', async () => {
    standardInput([new Uint8Array(4e6), new Uint8Array(4e6)]);
    expect(await shown('-', 2000)).toEqual([`${CLEARED}Reading -: 8 MB, 4.0 MB/s `, CLEARED]);
  });

  it('is not shown of what is read in no time, nor more often than five times a second', async () => {
    const file = join(folder, 'quick.csv');
    writeFileSync(file, new Uint8Array(8 << 18));
    expect(await shown(file, 10)).toEqual([]);
    expect((await shown(file, 150)).length).toBe(3);
  });
});

describe('a file in memory', () => {
  it('is the pieces of it in order', async () => {
    standardInput([Uint8Array.of(1, 2), Uint8Array.of(3)]);
    expect(await wholeFile('-')).toEqual(Uint8Array.of(1, 2, 3));
  });

  it('is refused when it is larger than any list of codes', async () => {
    // One piece, many times: as many megabytes need not be there.
    standardInput(Array(5).fill(new Uint8Array(1e8)));
    await expect(wholeFile('-')).rejects.toThrow(
      'cannot use -: it has more than 400 MB, too many for a list of codes',
    );
  });
});
