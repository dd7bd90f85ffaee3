import { enGB } from 'date-fns/locale/en-GB';
import { isCalendarDate } from '../../calendar';
import type { ReadRule } from './rules';

/**
 * How slashed dates are written: `dmy` day first, `mdy` month first.
 *
 * @example
 * ```ts
 * import { type DateFormat, readEvents } from 'social-prescribing/events';
 *
 * const dateFormat: DateFormat = 'mdy';
 * const reading = await readEvents('person,code,date\nA1,871731000000106,04/13/2024\n', { dateFormat });
 * reading.events[0]?.date; //=> '2024-04-13'
 * ```
 */
export type DateFormat = 'dmy' | 'mdy';

type DateRule = Extract<ReadRule, `date-${string}`>;

/** A date as `YYYY-MM-DD`, or the rule it breaks; `dayOrMonthFirst` when the order of its numbers mattered. */
export type DateReading =
  | { readonly date: string; readonly dayOrMonthFirst?: true }
  | { readonly date?: never; readonly rule: DateRule };

const TIME = String.raw`(?:[T ]\s*\d{1,2}:\d{2}.*)?$`;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/;
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T.*)?$/;
const NUMERIC = new RegExp(String.raw`^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})${TIME}`);
const NAMED = new RegExp(String.raw`^(\d{1,2})([-/ ]?)([a-z]{3,9})\2(\d{4}|\d{2})${TIME}`, 'i');
const SERIAL = /^\d{5}(\.\d+)?$/;
const PARTIAL = /^(\d{4}([-/]\d{1,2})?|\d{1,2}[-/.]\d{4}|[a-z]{3,9}[- ]\d{4})$/i;

/** Reads one date; a time after it is cut, and no time zone is ever applied. */
export function readDate(text: string, format?: DateFormat): DateReading {
  if (text === '') return { rule: 'date-missing' };

  const yearFirst = ISO.exec(text) ?? BASIC.exec(text);
  if (yearFirst) return calendarDate(yearFirst[1]!, Number(yearFirst[2]), Number(yearFirst[3]));

  const numeric = NUMERIC.exec(text);
  if (numeric) return numericDate(numeric[4]!, Number(numeric[1]), Number(numeric[3]), format);

  const named = NAMED.exec(text);
  const month = named ? monthNumber(named[3]!) : 0;
  if (named && month > 0) return calendarDate(named[4]!, month, Number(named[1]));

  if (SERIAL.test(text)) return { rule: 'date-spreadsheet-serial' };
  return { rule: PARTIAL.test(text) ? 'date-partial' : 'date-not-recognised' };
}

/** Without the time that follows ten characters, so that timestamps of one day are one text to remember. */
export function withoutTime(text: string): string {
  const followsDate = text.length > 13 && text.charCodeAt(13) === COLON;
  const separator = text.charCodeAt(10);
  return followsDate && (separator === LETTER_T || separator === SPACE) ? text.slice(0, 10) : text;
}

const COLON = 58;
const LETTER_T = 84;
const SPACE = 32;

function numericDate(year: string, first: number, second: number, format?: DateFormat): DateReading {
  const dayFirst = calendarDate(year, second, first);
  const monthFirst = calendarDate(year, first, second);
  const reading = format === 'mdy' ? monthFirst : dayFirst;
  if (reading.date !== undefined) return { date: reading.date, dayOrMonthFirst: true };
  const onlyMonthFirst = format === undefined && monthFirst.date !== undefined;
  return onlyMonthFirst ? { rule: 'date-month-first' } : reading;
}

function calendarDate(yearText: string, month: number, day: number): DateReading {
  if (yearText.length === 2) return { rule: 'date-two-digit-year' };
  const year = Number(yearText);
  if (year < 1900 || year > 2200) return { rule: 'date-out-of-range' };
  if (!isCalendarDate(year, month, day)) return { rule: 'date-impossible' };
  return { date: `${yearText}-${twoDigits(month)}-${twoDigits(day)}` };
}

/** 1 to 12 for an English month name, whole or its first three letters (and `Sept`); otherwise 0. */
function monthNumber(name: string): number {
  const asWritten = name.toLowerCase() === 'sept' ? 'sep' : name;
  for (const width of ['wide', 'abbreviated'] as const) {
    const month = enGB.match.month(asWritten, { width });
    if (month?.rest === '') return month.value + 1;
  }
  return 0;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
