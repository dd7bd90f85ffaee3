import { parseNhsNumber } from '../../identifiers';
import type { Issue } from '../../issue';
import type { Newline } from './format';
import type { Aliases } from './headings';
import type { RowLedger } from './ledger';
import { remember } from './remember';
import { readIssue } from './rules';

/** A value as CSV or NDJSON holds it; `undefined` where there is none. */
export type Value = string | number | undefined;

/** Makes a row of values in the order of the layout's fields, or rejects it in the ledger. */
export type RowMaker<Row> = (values: readonly Value[], hasNhsNumbers: boolean) => Row | undefined;

/** One kind of table: its fields with their headings, and how its rows are made. */
export interface Layout<Field extends string, Row> {
  readonly headings: Aliases<Field>;
  readonly required: readonly Field[];
  readonly maker: (ledger: RowLedger) => RowMaker<Row>;
}

/** Reads blocks of whole lines into a ledger. */
export interface RowReader {
  readonly newline: Newline;
  /** Takes whole lines, each ended by the newline. */
  readonly push: (lines: string) => void;
  readonly tooLong: (beginning: string) => void;
  readonly end: () => void;
  readonly understoodAs: () => readonly string[];
}

/** A value as trimmed text; empty where there is none. */
export function textOf(value: Value): string {
  if (typeof value === 'string') return value.trim();
  return value === undefined ? '' : String(value);
}

/** As spreadsheets write a long number. With its sign, so that no hexadecimal pseudonym looks like one. */
const SCIENTIFIC = /^\d([.,]\d+)?[eE][+-]\d+$/;

/** The id of a person or concept as it counts, what is wrong with it, and what is worth counting. */
export interface IdReading {
  readonly id: string;
  readonly issue?: Issue;
  readonly noticed: readonly Issue[];
}

/** A person id as it is. */
export function readPseudonym(id: string): IdReading {
  if (id === '') return { id, issue: readIssue('person-missing'), noticed: [] };
  if (SCIENTIFIC.test(id)) return { id, issue: readIssue('person-scientific-notation'), noticed: [] };
  return { id, noticed: [] };
}

/** An NHS number in its canonical form, any other id as it is. */
export function readNhsNumber(text: string): IdReading {
  const asGiven = readPseudonym(text);
  if (asGiven.issue) return asGiven;
  const parsed = parseNhsNumber(text);
  return { id: parsed.ok ? parsed.value : text, noticed: parsed.issues };
}

/** Reads person ids, and writes down what is wrong with them. */
export function personReader(
  ledger: Pick<RowLedger, 'reject' | 'notice'>,
): (value: Value, isNhsNumber: boolean) => string | undefined {
  const pseudonym = remember(readPseudonym);
  const nhsNumber = remember(readNhsNumber);
  return (value, isNhsNumber) => {
    if (typeof value === 'number') return ledger.reject(readIssue('person-number'), 'personId');
    const person = (isNhsNumber ? nhsNumber : pseudonym)(textOf(value));
    if (person.issue) return ledger.reject(person.issue, 'personId');
    for (const { rule } of person.noticed) ledger.notice(rule);
    return person.id;
  };
}

export const WHOLE_NUMBER = /^\d+$/;

/** A value as a number when its text has the form. */
export const numberOf = (value: Value, form: RegExp) =>
  form.test(textOf(value)) ? Number(textOf(value)) : undefined;
