import type { Issue } from '../../issue';
import type { CodedEvent } from '../coded-event';

/**
 * A row, line or coding that did not become an event (or table row), and why.
 *
 * @example
 * ```ts
 * import { readEvents } from 'social-prescribing/events';
 *
 * const reading = await readEvents('person_id,code,date\n9990000018,871731000000106,5/4/24\n');
 * reading.rejects[0]?.rule; //=> 'date-two-digit-year'
 * reading.rejects[0]?.line; //=> 2
 * ```
 */
export interface Reject {
  /** Line of the file, counted from 1; for a FHIR bundle, its entry; for records of the standard, the record. */
  readonly line: number;
  readonly rule: string;
  /** The field it is about, or the path in a record, where it is about one. */
  readonly field?: string;
  /** What is wrong and what to do, without the value. */
  readonly message: string;
  /** The record as read, for a rejects file. It may hold a person's data: never print or log it. */
  readonly record: readonly string[];
}

/**
 * What reading a file of events gave.
 *
 * @example
 * ```ts
 * import { readEvents } from 'social-prescribing/events';
 *
 * const reading = await readEvents('NHS Number;SNOMED Code;Event Date\n999 000 0018;871731000000106;05/04/2024\n');
 * reading.format; //=> 'csv'
 * reading.events; //=> [{ personId: '9990000018', code: '871731000000106', date: '2024-04-05' }]
 * ```
 */
export interface EventReading {
  readonly format: 'csv' | 'ndjson' | 'fhir' | 'record';
  /** How the file was understood, for a person to check: encoding, delimiter, which heading became which field. */
  readonly understoodAs: readonly string[];
  readonly events: readonly CodedEvent[];
  /** What was found: data rows, lines, SNOMED CT codings of FHIR, or records of the standard. */
  readonly found: number;
  /** The first thousand rejects; `rejected` counts them all. */
  readonly rejects: readonly Reject[];
  /** Number of rejects by rule. */
  readonly rejected: Readonly<Record<string, number>>;
  /** Number of things worth knowing by rule that cost no record. */
  readonly noticed: Readonly<Record<string, number>>;
  /** Why the file was refused as a whole; empty when it was read. */
  readonly refused: readonly Issue[];
}

/**
 * What reading a file into a table gave.
 *
 * @example
 * ```ts
 * import { type EventTableReading, openEventTable } from 'social-prescribing/events';
 *
 * const reading: EventTableReading = await openEventTable().read('person,code,date\nA,871731000000106,1 May 2024\n');
 * [reading.found, reading.events]; //=> [1, 1]
 * ```
 */
export interface EventTableReading extends Omit<EventReading, 'events'> {
  /** Number of events that came out of it, equal ones counted each. */
  readonly events: number;
}
