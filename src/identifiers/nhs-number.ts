import { failure, type Result, success } from '../issue';
import { type IdentifierRule, issue } from './rules';
import { hasModulus11CheckDigit, readTenDigits } from './ten-digits';
import type { NhsNumber } from './types';

/** Tracing results (no match, several matches) and the examples printed on forms. */
const SENTINELS: ReadonlySet<string> = new Set(['0000000000', '9999999999', '1111111111', '0123456789']);

/** The last number of each range, ascending, and what to say of the numbers in it. */
const RANGES: readonly (readonly [last: string, rule?: IdentifierRule])[] = [
  ['0099999999', 'nhs-number-unallocated'],
  ['3112999999', 'nhs-number-scotland'],
  ['3199999999', 'nhs-number-unallocated'],
  ['3999999999', 'nhs-number-northern-ireland'],
  ['4999999999'],
  ['5999999999', 'nhs-number-reserved'],
  ['7999999999'],
  ['8599999999', 'nhs-number-ireland'],
  ['8999999999', 'nhs-number-unallocated'],
  ['9999999999', 'nhs-number-test-range'],
];

/**
 * Reads an NHS number as text, with or without spaces and hyphens, and returns its ten digits.
 * Never throws, whatever the value.
 *
 * Errors, of which the first is given: `nhs-number-number`, `nhs-number-not-text`, `nhs-number-empty`,
 * `nhs-number-scientific-notation`, `nhs-number-not-digits`, `nhs-number-length`, `nhs-number-check-digit`.
 * Warnings: `nhs-number-sentinel` alone; else `nhs-number-palindrome` and one for a range not issued in
 * England, Wales and the Isle of Man (`nhs-number-test-range`, `-reserved`, `-unallocated`, `-scotland`,
 * `-northern-ireland`, `-ireland`). A number without issues may still be someone else's, or no one's.
 *
 * Source: NHS Data Dictionary, NHS NUMBER (form, modulus 11); NHS England Data Validation Engine
 * (sentinels, palindromes); the Faculty of Clinical Informatics' nhs-number (ranges).
 *
 * @example
 * ```ts
 * import { parseNhsNumber } from 'social-prescribing/identifiers';
 *
 * const result = parseNhsNumber('999-000-0018');
 * result.ok && result.value; //=> '9990000018'
 * result.issues.map((issue) => issue.rule); //=> ['nhs-number-test-range']
 *
 * parseNhsNumber('9990000019').issues[0]?.rule; //=> 'nhs-number-check-digit'
 * ```
 */
export function parseNhsNumber(value: unknown): Result<NhsNumber> {
  const read = readTenDigits(value, 'nhs-number');
  if (!read.ok) return read;
  if (!hasModulus11CheckDigit(read.value)) return failure(issue('nhs-number-check-digit'));
  return success(
    read.value as NhsNumber,
    doubts(read.value).map((rule) => issue(rule)),
  );
}

function doubts(digits: string): IdentifierRule[] {
  // Every sentinel is in some range too, and most are palindromes: what it stands for says it all.
  if (SENTINELS.has(digits)) return ['nhs-number-sentinel'];
  // Text of equal length compares as the numbers do.
  const range = RANGES.find(([last]) => digits <= last)?.[1];
  return [...(isPalindrome(digits) ? ['nhs-number-palindrome' as const] : []), ...(range ? [range] : [])];
}

const isPalindrome = (digits: string): boolean => digits === [...digits].reverse().join('');
