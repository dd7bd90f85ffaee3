import type { Issue } from '../../issue';
import { type CsvReader, csvRows } from './csv-rows';
import type { DateFormat } from './date';
import { type DecodedInput, decodeInput, type EventInput } from './encoding';
import { fhirIssue } from './fhir/rules';
import type { Layout, RowReader } from './fields';
import { binaryFile, type Format, formatOf, HEAD_LENGTH } from './format';
import type { EventField } from './headings';
import { emptyPart, type Ledger, openLedger, type Part } from './ledger';
import { wholeLines } from './lines';
import { type NdjsonReader, ndjsonRows } from './ndjson-rows';
import type { Reject } from './reading';
import { isOneDocument, type ReadRecord, recordRows } from './record-rows';
import { readIssue } from './rules';
import { firstText, prepended, textUpTo, wholeText } from './texts';

/** A quarter of a gigabyte: thousands of health records. A text twice as long cannot be held at all. */
const LARGEST_FHIR = 1 << 28;

/**
 * How to read a file where its own headings and dates do not say it.
 *
 * @example
 * ```ts
 * import { type ReadOptions, readEvents } from 'social-prescribing/events';
 *
 * const options: ReadOptions = { map: { personId: 'Client' }, dateFormat: 'mdy' };
 * const reading = await readEvents('Client,Code,Date\nA1,871731000000106,05/01/2024\n', options);
 * reading.events; //=> [{ personId: 'A1', code: '871731000000106', date: '2024-05-01' }]
 * ```
 */
export interface ReadOptions<Field extends string = EventField> {
  /** The heading (or NDJSON key) of a field, where it is none that is recognised. Case and punctuation do not matter. */
  readonly map?: Partial<Readonly<Record<Field, string>>>;
  /** Whether slashed dates have the day or the month first. Without it: the day, unless a date contradicts it. */
  readonly dateFormat?: DateFormat;
  /** Called with every reject as it happens, for a rejects file. */
  readonly onReject?: (reject: Reject) => void;
  /** Called for each row that is kept, in their order, with its line. Not called for FHIR. */
  readonly onRow?: (line: number) => void;
}

/** A part of a file as it was read, and how the file was understood so far. */
export interface FilePart<Row> extends Part<Row> {
  readonly format: Format;
  readonly understoodAs: readonly string[];
  /** The whole text of a FHIR file, which has no rows. */
  readonly fhir?: string;
}

/** Takes plain lines away from a reader, and leaves it those that need its care. */
export interface Shortcut<Row> {
  readonly csv: (reader: CsvReader, ledger: Ledger<Row>) => RowReader;
  readonly ndjson: (reader: NdjsonReader, ledger: Ledger<Row>) => RowReader;
}

/**
 * Reads a table part by part, so that memory does not grow with the file. A refusal comes last. Records are
 * read where the caller says how.
 */
export async function* streamRows<Field extends string, Row>(
  input: EventInput,
  layout: Layout<Field, Row>,
  options: ReadOptions<Field>,
  readRecord?: ReadRecord<Row>,
  shortcut?: Shortcut<Row>,
): AsyncGenerator<FilePart<Row>> {
  const decoded = await decodeInput(input);
  try {
    const binary = binaryFile(decoded.signature);
    if (binary) yield { ...emptyPart<Row>(), refused: [binary], format: 'csv', understoodAs: [] };
    else yield* textRows(decoded, layout, options, readRecord, shortcut);
  } finally {
    await decoded.close();
  }
}

async function* textRows<Field extends string, Row>(
  decoded: DecodedInput,
  layout: Layout<Field, Row>,
  { map = {}, dateFormat, onReject, onRow }: ReadOptions<Field>,
  readRecord: ReadRecord<Row> | undefined,
  shortcut: Shortcut<Row> | undefined,
): AsyncGenerator<FilePart<Row>> {
  const start = await firstText(decoded.texts);
  const texts = prepended(start, decoded.texts);
  const head = start.slice(0, HEAD_LENGTH);
  const encoding = () => (decoded.encoding() ? [`encoding: ${decoded.encoding()}`] : []);
  const { format, refused } = formatOf(head);
  const without = (...refusals: Issue[]): FilePart<Row> => ({
    ...emptyPart<Row>(),
    ...{ refused: refusals, format, understoodAs: encoding() },
  });
  if (decoded.isDamaged()) return yield without(readIssue('file-compressed'));
  if (refused) return yield without(refused);
  if (format === 'record' && readRecord === undefined) return yield without(readIssue('record-not-a-table'));
  if (format === 'fhir') {
    const fhir = await textUpTo(LARGEST_FHIR, texts);
    if (decoded.isDamaged()) return yield without(readIssue('file-compressed'));
    return yield fhir === undefined ? without(fhirIssue('fhir-too-large')) : { ...without(), fhir };
  }

  const ledger = openLedger<Row>(dateFormat, onRow);
  const records = format === 'record' && readRecord ? recordRows(readRecord, ledger) : undefined;
  const reader = records ?? rowReader();
  function rowReader(): RowReader {
    if (format === 'csv') {
      const rows = csvRows(head, layout, map, ledger);
      return shortcut?.csv(rows, ledger) ?? rows;
    }
    const rows = ndjsonRows(layout, map, ledger);
    return shortcut?.ndjson(rows, ledger) ?? rows;
  }
  const nextPart = (): FilePart<Row> => {
    const part = ledger.take();
    if (onReject) for (const reject of part.rejects) onReject(reject);
    return {
      ...part,
      format,
      understoodAs: [...encoding(), ...reader.understoodAs(), ...dateOrder(ledger.dateOrder())],
    };
  };
  if (records && isOneDocument(head)) {
    const document = await wholeText(texts);
    if (decoded.isDamaged()) ledger.refuse(readIssue('file-compressed'));
    else records.document(document);
    return yield nextPart();
  }
  for await (const { text, tooLong } of wholeLines(texts, reader.newline)) {
    if (tooLong) reader.tooLong(text);
    else reader.push(text);
    yield nextPart();
    if (ledger.isRefused()) return;
  }
  if (decoded.isDamaged()) ledger.refuse(readIssue('file-compressed'));
  else reader.end();
  yield nextPart();
}

const DATE_ORDERS = { dmy: 'day first', mdy: 'month first' } as const;

function dateOrder(order?: DateFormat): readonly string[] {
  return order ? [`slashed dates: ${DATE_ORDERS[order]}`] : [];
}
