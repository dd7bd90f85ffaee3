import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { releaseFiles } from '../../src/cli/release-files';

const folder = mkdtempSync(join(tmpdir(), 'social-prescribing-zip-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Where a zip says things, in bytes from the marks that begin its parts. */
const LOCAL = { mark: 0x04034b50, name: 30 };
const CENTRAL = { mark: 0x02014b50, flags: 8, method: 10, name: 46 };
/** The end of a zip of more entries than 65,535, or so written. */
const LARGE_END = { mark: 0x06064b50, entries: 32 };
/** The sizes of a file larger than 4 GB, or so written. */
const LARGE_SIZES = { mark: 0x00180001, size: 4 };

/** A zip of files, changed before it is written. */
async function zipOf(
  files: Readonly<Record<string, string | Buffer>>,
  change: (zip: Buffer, at: (part: { mark: number }) => number) => void = () => undefined,
  isLarge = false,
): Promise<string> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files))
    if (name.endsWith('/')) zip.addEmptyDirectory(name);
    else zip.addBuffer(Buffer.from(content), name, { forceZip64Format: isLarge });
  zip.end({ forceZip64Format: isLarge, comment: '' });
  const bytes = await buffer(zip.outputStream as Readable);
  change(bytes, ({ mark }) => {
    const place = Buffer.alloc(4);
    place.writeUInt32LE(mark);
    return bytes.indexOf(place);
  });
  const file = join(folder, 'release.zip');
  writeFileSync(file, bytes);
  return file;
}

const reading = async (zip: Promise<string>) => {
  const texts: Record<string, string> = {};
  for (const { path, bytes } of await releaseFiles(await zip))
    texts[path] = (await buffer(bytes() as AsyncIterable<Uint8Array> as Readable)).toString();
  return texts;
};

describe('a zip', () => {
  it('is read file by file, folders apart', async () => {
    const files = { 'Snapshot/': '', 'Snapshot/a.txt': 'one', 'inner.zip': 'no zip is looked into' };
    const { 'Snapshot/': _, ...expected } = files;
    expect(await reading(zipOf(files))).toEqual(expected);
    expect(await reading(zipOf({ 'a.txt': 'one' }, undefined, true))).toEqual({ 'a.txt': 'one' });
    expect(await reading(zipOf({}))).toEqual({});
  });

  const rename = (zip: Buffer, at: (part: { mark: number }) => number, name: string) => {
    for (const part of [LOCAL, CENTRAL]) zip.write(name, at(part) + part.name, 'latin1');
  };

  it.each<[string, () => Promise<string>, string]>([
    [
      'of more files than any release has',
      () =>
        zipOf({ a: '1' }, (zip, at) => zip.writeUInt32LE(100_001, at(LARGE_END) + LARGE_END.entries), true),
      'it has more than 100000 files. Give the zip of a release',
    ],
    [
      'that is encrypted',
      () => zipOf({ a: '1' }, (zip, at) => zip.writeUInt16LE(1, at(CENTRAL) + CENTRAL.flags)),
      'a is encrypted. Unpack the zip with its password, and give the folder',
    ],
    [
      'of zips',
      () => zipOf({ 'one/': '', 'one/RF2.ZIP': '1', 'two.zip': '2' }),
      'it holds only other zips. Unpack it, and give the zip or folder of one release',
    ],
    [
      'that is a bomb',
      () => zipOf({ 'bomb.txt': Buffer.alloc(10_000_001) }),
      'bomb.txt is packed more than 200 to 1, as a zip bomb is and no release',
    ],
    [
      'with a file too large',
      () =>
        zipOf(
          { a: '1' },
          (zip, at) => zip.writeBigUInt64LE(20_000_000_001n, at(LARGE_SIZES) + LARGE_SIZES.size),
          true,
        ),
      'a is larger than any file of a release',
    ],
    [
      'that leads out of itself',
      () => zipOf({ 'xx/evil.txt': '1' }, (zip, at) => rename(zip, at, '..')),
      'it names a file outside of itself (invalid relative path: ../evil.txt), which no release does',
    ],
    [
      'with a path from the root',
      () => zipOf({ 'xevil.txt': '1' }, (zip, at) => rename(zip, at, '/')),
      'it names a file outside of itself (absolute path: /evil.txt), which no release does',
    ],
    [
      'whose list of files is damaged',
      () => zipOf({ a: '1' }, (zip, at) => zip.writeUInt8(0, at(CENTRAL))),
      'it is no whole zip (invalid central directory file header signature: 0x2014b00). Download it again',
    ],
    [
      'packed in a way unknown',
      () => zipOf({ a: '1' }, (zip, at) => zip.writeUInt16LE(99, at(CENTRAL) + CENTRAL.method)),
      'unsupported compression method: 99',
    ],
  ])('%s is refused', async (_, zip, message) => {
    await expect(reading(zip())).rejects.toThrow(message);
  });
});
