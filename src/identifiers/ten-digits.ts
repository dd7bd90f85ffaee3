import { failure, type Result, success } from '../issue';
import { issue } from './rules';

/** `9.99E+09`, also with the decimal comma of other locales. */
const SCIENTIFIC_NOTATION = /^[+-]?\d+(?:[.,]\d*)?e[+-]?\d+$/i;

/** Ten digits without the spaces and hyphens that people write between them. */
export function readTenDigits(value: unknown, scheme: 'nhs-number' | 'chi'): Result<string> {
  if (typeof value === 'number') return failure(issue(`${scheme}-number`));
  if (typeof value !== 'string') return failure(issue(`${scheme}-not-text`));
  const text = value.trim();
  if (text === '') return failure(issue(`${scheme}-empty`));
  if (SCIENTIFIC_NOTATION.test(text)) return failure(issue(`${scheme}-scientific-notation`));
  const digits = text.replace(/[\s-]/g, '');
  if (!/^\d+$/.test(digits)) return failure(issue(`${scheme}-not-digits`));
  if (digits.length !== 10) return failure(issue(`${scheme}-length`));
  return success(digits);
}

/**
 * Whether the tenth digit is the modulus 11 check digit of the first nine: weights 10 down to 2, and 11
 * less the remainder, where 11 becomes 0 and 10 has no digit. Source: NHS Data Dictionary, NHS NUMBER.
 */
export function hasModulus11CheckDigit(tenDigits: string): boolean {
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(tenDigits[i]) * (10 - i);
  return (11 - (sum % 11)) % 11 === Number(tenDigits[9]);
}
