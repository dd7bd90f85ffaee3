import { InvalidArgumentError } from 'commander';
import { toDay } from '../calendar';
import { GROUP_COLUMNS, type RowsToExplain } from '../metrics';
import { printable } from '../report/printable';

/** A repeatable option as a list. */
export const collect = (value: string, values: readonly string[] = []): string[] => [...values, value];

export function validDate(value: string): string {
  if (toDay(value) === undefined) throw new InvalidArgumentError('Give a calendar date as YYYY-MM-DD.');
  return value;
}

/** Values parted by commas, each one of the choices. */
export function listOf<Choice extends string>(choices: readonly Choice[]): (value: string) => Choice[] {
  return (value) => {
    const values = value.split(',').map((part) => part.trim());
    const unknown = values.find((part) => !(choices as readonly string[]).includes(part));
    if (unknown !== undefined)
      throw new InvalidArgumentError(`${printable(unknown)} is none of: ${choices.join(', ')}.`);
    return values as Choice[];
  };
}

/** A number of days or people. */
export function count(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Give a whole number, 0 or more.');
  return Number(value);
}

export function wholeNumber(value: string): number {
  if (!/^-?\d{1,15}$/.test(value)) throw new InvalidArgumentError('Give a whole number.');
  return Number(value);
}

const ROW_COLUMNS: readonly string[] = ['interval_start', 'interval_end', ...GROUP_COLUMNS];

/** One `column=value` of a row, added to those so far. */
export function rowValues(value: string, values: Partial<RowsToExplain> = {}): Partial<RowsToExplain> {
  const [, column, text] = /^(\w+)=(.*)$/.exec(value) ?? [];
  if (column === undefined || !ROW_COLUMNS.includes(column))
    throw new InvalidArgumentError(`Write it as column=value, with one of: ${ROW_COLUMNS.join(', ')}.`);
  return { ...values, [column]: text };
}

/** Names parted by commas. */
export const listOfNames = (value: string): string[] => value.split(',').map((part) => part.trim());
