/**
 * A Parquet file that is read a part at a time: an `ArrayBuffer` is one, and so is what has its length and slices.
 *
 * @example
 * ```ts
 * import { type ParquetFile, parquetLines } from 'social-prescribing/events';
 *
 * const file: ParquetFile = new ArrayBuffer(0);
 * const lines = parquetLines(file);
 * typeof lines[Symbol.asyncIterator]; //=> 'function'
 * ```
 */
export interface ParquetFile {
  readonly byteLength: number;
  readonly slice: (start: number, end?: number) => ArrayBuffer | Promise<ArrayBuffer>;
}

/**
 * The rows of a Parquet file as NDJSON, for every reader of this package: `readEvents`, `openEventTable`,
 * `readTable`. Headings, dates and codes are then read as theirs are. Row group by row group, so that memory does
 * not grow with the number of groups. Whole numbers of 64 bits become text, because none of their digits is lost;
 * dates and timestamps become ISO text, in UTC where the file says they are.
 *
 * It needs the package `hyparquet` (an optional peer), which it loads when it is first used, and for other compression
 * than Snappy also `hyparquet-compressors`. Throws where one is missing, or the file is no Parquet or is damaged.
 *
 * @example
 * ```ts
 * import { openEventTable, parquetLines, type ParquetFile } from 'social-prescribing/events';
 *
 * const read = (file: ParquetFile) => openEventTable().read(parquetLines(file));
 * read.length; //=> 1
 * ```
 */
export async function* parquetLines(file: ParquetFile): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  for await (const rows of rowGroups(file))
    for (let at = 0; at < rows.length; at += ROWS_A_PIECE)
      yield encoder.encode(
        rows
          .slice(at, at + ROWS_A_PIECE)
          .map(lineOf)
          .join(''),
      );
}

async function* rowGroups(file: ParquetFile): AsyncGenerator<readonly object[]> {
  const { parquetMetadataAsync, parquetReadObjects } = await hyparquet();
  const compressors = await allCompressors();
  try {
    const metadata = await parquetMetadataAsync(file);
    let rowStart = 0;
    for (const { num_rows } of metadata.row_groups) {
      const rowEnd = rowStart + Number(num_rows);
      yield await parquetReadObjects({ file, metadata, rowStart, rowEnd, ...compressors });
      rowStart = rowEnd;
    }
  } catch (cause) {
    // Its own message may speak of offsets and views, which helps nobody.
    throw new Error('the Parquet file is cut off, damaged or written in a way that hyparquet cannot read', {
      cause,
    });
  }
}

const ROWS_A_PIECE = 500;

const lineOf = (row: object) => `${JSON.stringify(row, withoutBigIntegers)}\n`;

const withoutBigIntegers = (_: string, value: unknown) =>
  typeof value === 'bigint' ? value.toString() : value;

async function hyparquet() {
  try {
    return await import('hyparquet');
  } catch {
    throw new Error('Parquet is read with the package hyparquet: npm install hyparquet');
  }
}

/** Without them, what is compressed with Snappy or not at all is read all the same. */
async function allCompressors() {
  try {
    return { compressors: (await import('hyparquet-compressors')).compressors };
  } catch {
    return undefined;
  }
}
