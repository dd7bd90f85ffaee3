import { isCalendarDate } from '../calendar';
import { failure, type Result, success } from '../issue';
import { issue } from './rules';
import { hasModulus11CheckDigit, readTenDigits } from './ten-digits';
import type { ChiNumber } from './types';

/**
 * Reads a Scottish Community Health Index number as text, with or without spaces and hyphens, and returns
 * its ten digits: date of birth as DDMMYY, two digits, one that is even for female and odd for male, check
 * digit. The sex is not read, and the century is not known: 29 February is valid when either 19YY or 20YY
 * has one. Never throws, whatever the value.
 *
 * Errors, of which the first is given: `chi-number`, `chi-not-text`, `chi-empty`,
 * `chi-scientific-notation`, `chi-not-digits`, `chi-length`, `chi-date`, `chi-check-digit`.
 *
 * Source: NHS Data Dictionary, COMMUNITY HEALTH INDEX NUMBER.
 *
 * @example
 * ```ts
 * import { parseChi } from 'social-prescribing/identifiers';
 *
 * const result = parseChi('021116 5794');
 * result.ok && result.value; //=> '0211165794'
 *
 * parseChi('0101010000').issues[0]?.rule; //=> 'chi-check-digit'
 * parseChi('9999999999').issues[0]?.rule; //=> 'chi-date'
 * ```
 */
export function parseChi(value: unknown): Result<ChiNumber> {
  const read = readTenDigits(value, 'chi');
  if (!read.ok) return read;
  if (!beginsWithDate(read.value)) return failure(issue('chi-date'));
  if (!hasModulus11CheckDigit(read.value)) return failure(issue('chi-check-digit'));
  return success(read.value as ChiNumber);
}

function beginsWithDate(digits: string): boolean {
  const [day, month, year] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2))) as [
    number,
    number,
    number,
  ];
  return isCalendarDate(1900 + year, month, day) || isCalendarDate(2000 + year, month, day);
}
