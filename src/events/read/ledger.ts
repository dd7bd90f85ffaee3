import type { Issue } from '../../issue';
import { type DateFormat, type DateReading, readDate, withoutTime } from './date';
import type { Reject } from './reading';
import { remember } from './remember';
import { readIssue } from './rules';

/** What a part of a file gave. */
export interface Part<Row> {
  readonly rows: readonly Row[];
  readonly found: number;
  readonly rejects: readonly Reject[];
  readonly rejected: Readonly<Record<string, number>>;
  readonly noticed: Readonly<Record<string, number>>;
  readonly refused: readonly Issue[];
}

/** What making one row may write down. */
export interface RowLedger {
  /** The line and fields of the record at hand. */
  readonly line: () => number;
  readonly record: () => readonly string[];
  readonly reject: (issue: Issue, field?: string) => undefined;
  readonly notice: (rule: string) => void;
  /** Reads a date: its `YYYY-MM-DD` or a rule. A date valid only month first refuses the file. */
  readonly readDate: (text: string) => DateReading;
}

/** Where rows, rejects and counts are written down while a file is read. */
export interface Ledger<Row> extends RowLedger {
  /** What was written down since it was last taken. */
  readonly take: () => Part<Row>;
  readonly isRefused: () => boolean;
  readonly refuse: (issue: Issue) => void;
  readonly keep: (row: Row) => void;
  /** Counts records that became rows elsewhere. */
  readonly passed: (records: number) => void;
  /** Says which record comes next; rejects are about it. */
  readonly at: (line: number, record: readonly string[]) => void;
  /** How slashed dates were read, once there was one. */
  readonly dateOrder: () => DateFormat | undefined;
}

export function openLedger<Row>(dateFormat?: DateFormat, onRow?: (line: number) => void): Ledger<Row> {
  let part = emptyPart<Row>();
  let refused = false;
  let line = 0;
  let record: readonly string[] = [];
  let dateOrder = dateFormat;
  const distinctDate = remember((text) => {
    const reading = readDate(text, dateFormat);
    if (reading.date !== undefined && reading.dayOrMonthFirst) dateOrder ??= 'dmy';
    return reading;
  });
  const refuse = (issue: Issue) => {
    refused = true;
    part.refused.push(issue);
  };
  return {
    take: () => {
      const taken = part;
      part = emptyPart();
      return taken;
    },
    isRefused: () => refused,
    refuse,
    keep: (row) => {
      part.rows.push(row);
      onRow?.(line);
    },
    passed: (records) => {
      part.found += records;
    },
    at: (nextLine, nextRecord) => {
      line = nextLine;
      record = nextRecord;
      part.found++;
    },
    reject: ({ rule, message }, field) => {
      part.rejects.push({ line, rule, ...(field ? { field } : {}), message, record });
      count(part.rejected, rule);
      return undefined;
    },
    notice: (rule) => count(part.noticed, rule),
    readDate: (text) => {
      const reading = distinctDate(withoutTime(text));
      if (reading.date === undefined && reading.rule === 'date-month-first') {
        refuse(readIssue('date-month-first', { line }));
      }
      return reading;
    },
    dateOrder: () => dateOrder,
    line: () => line,
    record: () => record,
  };
}

/** A part to write in. */
export const emptyPart = <Row>() => ({
  rows: [] as Row[],
  found: 0,
  rejects: [] as Reject[],
  rejected: {} as Record<string, number>,
  noticed: {} as Record<string, number>,
  refused: [] as Issue[],
});

export function count(counts: Record<string, number>, rule: string, times = 1): void {
  counts[rule] = (counts[rule] ?? 0) + times;
}
