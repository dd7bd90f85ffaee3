import { InvalidArgumentError } from 'commander';
import { FIELDS, type Tables } from '../events';

/** A file that headings can be mapped for. */
type Table = 'events' | keyof Tables;

/** Headings by field, for each table. */
export type HeadingMap = Readonly<Partial<Record<Table, Readonly<Record<string, string>>>>>;

/** One `field=heading`, or `table.field=heading` for another table than events, added to the map so far. */
export function headingMapping(value: string, map: HeadingMap = {}): HeadingMap {
  const [, table = 'events', field, heading] = /^(?:(\w+)\.)?(\w+)=(.+)$/.exec(value) ?? [];
  if (field === undefined || heading === undefined)
    throw new InvalidArgumentError('Write it as field=heading, such as personId="Client Ref".');
  if (!(table in FIELDS))
    throw new InvalidArgumentError(
      `There is no table of that name. There are: ${Object.keys(FIELDS).join(', ')}.`,
    );
  const fields: readonly string[] = FIELDS[table as Table];
  if (!fields.includes(field))
    throw new InvalidArgumentError(
      `There is no such field. The fields of ${table} are: ${fields.join(', ')}.`,
    );
  return { ...map, [table]: { ...map[table as Table], [field]: heading } };
}
