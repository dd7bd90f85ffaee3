import { type Entry, open as openZip, type ZipFile } from 'yauzl';
import type { ReleaseFile } from '../codes/official';
import { printable } from '../report/printable';
import { UsageError } from './output';

/** No text of RF2 is packed better than some 30 to 1; a zip bomb is packed 1,000 to 1. */
const BEST_RATIO = 200;
const RATIO_FROM = 10_000_000;
const LARGEST_FILE = 20_000_000_000;
const MOST_ENTRIES = 100_000;

/** The files in a zip, each read out of it when it is asked for. Nothing is written anywhere. */
export async function zipFiles(source: string): Promise<ReleaseFile[]> {
  const zip = await opened(source);
  const refuse = (why: string): never => {
    zip.close();
    throw new UsageError(`cannot use ${printable(source)}: ${why}`);
  };
  if (zip.entryCount > MOST_ENTRIES)
    refuse(`it has more than ${MOST_ENTRIES} files. Give the zip of a release`);
  const entries = await entriesOf(zip).catch((error: Error) => refuse(whyUnreadable(error)));
  for (const entry of entries) {
    const why = whyRefused(entry);
    if (why) refuse(`${printable(entry.fileName)} ${why}`);
  }
  const files = entries.filter(({ fileName }) => !fileName.endsWith('/'));
  if (files.length > 0 && files.every(({ fileName }) => /\.zip$/i.test(fileName)))
    refuse('it holds only other zips. Unpack it, and give the zip or folder of one release');
  return files.map((entry) => ({ path: entry.fileName, bytes: () => bytesOf(zip, entry) }));
}

function opened(source: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    openZip(source, { lazyEntries: true, autoClose: false, decodeStrings: true }, (error, zip) => {
      if (error) reject(new UsageError(`cannot use ${printable(source)}: ${whyUnreadable(error)}`));
      else resolve(zip);
    });
  });
}

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.once('end', () => resolve(entries));
    zip.once('error', reject);
    zip.readEntry();
  });
}

const whyUnreadable = ({ message }: Error): string =>
  /invalid (relative path|characters)|absolute path/i.test(message)
    ? `it names a file outside of itself (${printable(message)}), which no release does`
    : `it is no whole zip (${printable(message)}). Download it again`;

function whyRefused({ uncompressedSize, compressedSize, generalPurposeBitFlag }: Entry): string | undefined {
  if (generalPurposeBitFlag & 1) return 'is encrypted. Unpack the zip with its password, and give the folder';
  if (uncompressedSize > LARGEST_FILE) return 'is larger than any file of a release';
  if (uncompressedSize > RATIO_FROM && uncompressedSize > compressedSize * BEST_RATIO)
    return `is packed more than ${BEST_RATIO} to 1, as a zip bomb is and no release`;
  return undefined;
}

/** What yauzl inflates is never more than the size the zip states: it ends with an error there. */
async function* bytesOf(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, found) => (error ? reject(error) : resolve(found)));
  });
  yield* stream as unknown as AsyncIterable<Uint8Array>;
}
