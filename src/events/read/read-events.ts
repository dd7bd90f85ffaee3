import type { CodedEvent } from '../coded-event';
import type { EventInput } from './encoding';
import { EVENT_LAYOUT } from './event-row';
import { eventsFromFhir } from './fhir/events-from-fhir';
import { eventsFromFhirXml } from './fhir/events-from-xml';
import { isXml } from './format';
import { parsedOrUndefined } from './json';
import { emptyPart } from './ledger';
import { mergeParts } from './merge';
import type { EventReading } from './reading';
import { readRecord } from './record';
import { type FilePart, type ReadOptions, type Shortcut, streamRows } from './rows';
import { readIssue } from './rules';

/**
 * Reads a file of coded events whole: CSV, NDJSON, FHIR (JSON or XML) or records of the information standard,
 * told apart by how it begins.
 *
 * - CSV: comma, semicolon or tab; quoted fields; UTF-8, UTF-16 or Windows-1252; headings such as `NHS Number`,
 *   `SNOMED Code`, `Event Date` are recognised, others named with `map`.
 * - NDJSON: one object per line, its keys the same names.
 * - FHIR: one resource or Bundle, in JSON as `eventsFromFhir` reads it or in XML as `eventsFromFhirXml` does.
 * - Records: one per line, one JSON array of them, or one by itself. Each is checked as `parseRecord` does and
 *   gives the events of `eventsFromRecord`; one with an error is a reject. `found` counts records, so there may
 *   be more events.
 *
 * Dates may be YYYY-MM-DD, dd/mm/yyyy, dd-mmm-yyyy or yyyymmdd; a time after them is cut. Slashed dates are day
 * first, and a file with a date that is valid only month first is refused unless `dateFormat` settles it.
 *
 * Data never makes it throw: a bad row is a reject with its line and rule, a file that cannot be read at all is
 * `refused` and has no events. Only an error of the input itself (a broken stream) is thrown on.
 *
 * @example
 * ```ts
 * import { readEvents } from 'social-prescribing/events';
 *
 * const reading = await readEvents('NHS Number;SNOMED Code;Event Date\n999 000 0018;871731000000106;1 May 2024\n');
 * reading.events; //=> [{ personId: '9990000018', code: '871731000000106', date: '2024-05-01' }]
 *
 * const spreadsheet = await readEvents('PK\x03\x04');
 * spreadsheet.refused[0]?.rule; //=> 'file-spreadsheet'
 * ```
 */
export async function readEvents(input: EventInput, options: ReadOptions = {}): Promise<EventReading> {
  return asReading(await mergeParts(eventParts(input, options)));
}

/**
 * Reads a file of coded events as `readEvents` does, but part by part, so that memory does not grow with the
 * file; FHIR and a JSON array of records are one part. Every part is an `EventReading` of its own with all its
 * rejects; the parts' counts add up. When the file is refused, the last part says so: events of earlier parts
 * are then not to be used.
 *
 * @example
 * ```ts
 * import { streamEvents } from 'social-prescribing/events';
 *
 * let events = 0;
 * for await (const part of streamEvents('person,code,date\nA1,871731000000106,2024-05-01\n')) {
 *   events += part.events.length;
 * }
 * events; //=> 1
 * ```
 */
export async function* streamEvents(
  input: EventInput,
  options: ReadOptions = {},
): AsyncGenerator<EventReading> {
  for await (const part of eventParts(input, options)) yield asReading(part);
}

/** The parts of a file of events; its plain lines may be taken away by a shortcut. */
export async function* eventParts(
  input: EventInput,
  options: ReadOptions,
  shortcut?: Shortcut<CodedEvent>,
): AsyncGenerator<FilePart<CodedEvent>> {
  for await (const part of streamRows(input, EVENT_LAYOUT, options, readRecord, shortcut)) {
    yield part.fhir === undefined ? part : fhirPart(part, part.fhir, options);
  }
}

function fhirPart(
  { format, understoodAs }: FilePart<CodedEvent>,
  text: string,
  { onReject }: ReadOptions,
): FilePart<CodedEvent> {
  const read = readFhir(text);
  if (read === undefined) {
    return { ...emptyPart(), format, understoodAs, refused: [readIssue('fhir-not-json')] };
  }
  const { events, ...reading } = read;
  if (onReject) for (const reject of reading.rejects) onReject(reject);
  return { ...reading, rows: events, understoodAs: [...understoodAs, ...reading.understoodAs] };
}

function readFhir(text: string): EventReading | undefined {
  if (isXml(text)) return eventsFromFhirXml(text);
  const resource = parsedOrUndefined(text);
  return resource === undefined ? undefined : eventsFromFhir(resource);
}

function asReading({ rows, fhir: _, ...part }: FilePart<CodedEvent>): EventReading {
  return { ...part, events: rows };
}
