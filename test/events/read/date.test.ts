import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type DateFormat, readDate, withoutTime } from '../../../src/events/read/date';
import { spec } from '../../support/spec-table';

const read = (text: string, format?: DateFormat) => {
  const reading = readDate(text, format);
  return reading.date ?? reading.rule;
};

spec(
  'a date is read as',
  `
  case                          | written                       | read as
  ISO                           | 2024-05-01                    | 2024-05-01
  ISO, leap day                 | 2024-02-29                    | 2024-02-29
  ISO timestamp                 | 2024-05-01T09:30:00Z          | 2024-05-01
  ISO, no zone arithmetic       | 2024-05-01T23:59:59-11:00     | 2024-05-01
  ISO with a space              | 2024-05-01 09:30:00.000       | 2024-05-01
  day first                     | 01/05/2024                    | 2024-05-01
  day first, one digit          | 1/5/2024                      | 2024-05-01
  day first, dots               | 01.05.2024                    | 2024-05-01
  day first, hyphens            | 01-05-2024                    | 2024-05-01
  day first, time               | 01/05/2024 09:30              | 2024-05-01
  day first, time with seconds  | 1/5/2024 9:30:00 AM           | 2024-05-01
  day over 12                   | 13/04/2024                    | 2024-04-13
  month name, hyphens           | 01-May-2024                   | 2024-05-01
  month name, upper case        | 01-MAY-2024                   | 2024-05-01
  month name, spaces            | 1 May 2024                    | 2024-05-01
  whole month name              | 1 September 2024              | 2024-09-01
  Sept                          | 1 Sept 2024                   | 2024-09-01
  month name, time              | 12-Jan-2024 10:15             | 2024-01-12
  month name, nothing between   | 01MAY2024                     | 2024-05-01
  digits only                   | 20240501                      | 2024-05-01
  digits with a time            | 20240501T093000               | 2024-05-01
  first year                    | 1900-01-01                    | 1900-01-01
  last year                     | 31/12/2200                    | 2200-12-31
  nothing                       |                               | date-missing
  not in the calendar           | 31/02/2024                    | date-impossible
  not in the calendar, ISO      | 2023-02-29                    | date-impossible
  not in the calendar, name     | 31-Apr-2024                   | date-impossible
  neither order                 | 32/13/2024                    | date-impossible
  day zero                      | 00/05/2024                    | date-impossible
  month first only              | 04/13/2024                    | date-month-first
  two-digit year                | 01/05/24                      | date-two-digit-year
  two-digit year, name          | 01-May-24                     | date-two-digit-year
  two-digit year, month first   | 04/13/24                      | date-two-digit-year
  serial number                 | 45383                         | date-spreadsheet-serial
  serial number with a time     | 45383.5                       | date-spreadsheet-serial
  year                          | 2024                          | date-partial
  year and month                | 2024-05                       | date-partial
  month and year                | 05/2024                       | date-partial
  month name and year           | May 2024                      | date-partial
  too early                     | 1899-12-31                    | date-out-of-range
  too late                      | 01/01/2201                    | date-out-of-range
  a placeholder                 | 9999-12-31                    | date-out-of-range
  separators that differ        | 01/05-2024                    | date-not-recognised
  no such month                 | 01-Mai-2024                   | date-not-recognised
  words                         | yesterday                     | date-not-recognised
  text after it                 | 01/05/2024 approximately      | date-not-recognised
  `,
  (row) => read(row.written!),
  'read as',
);

spec(
  'with the order given, a slashed date is read as',
  `
  case                  | order | written             | read as
  month first           | mdy   | 04/05/2024          | 2024-04-05
  month first, over 12  | mdy   | 4/13/2024 9:05 AM   | 2024-04-13
  not month first       | mdy   | 13/04/2024          | date-impossible
  ISO stays             | mdy   | 2024-04-05          | 2024-04-05
  day first             | dmy   | 04/05/2024          | 2024-05-04
  not day first         | dmy   | 04/13/2024          | date-impossible
  `,
  (row) => read(row.written!, row.order as DateFormat),
  'read as',
);

it('reads any day of 1900 to 2200 in any form', () => {
  const day = fc.record({
    year: fc.integer({ min: 1900, max: 2200 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  const two = (value: number) => String(value).padStart(2, '0');
  const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  fc.assert(
    fc.property(day, ({ year, month, day }) => {
      const iso = `${year}-${two(month)}-${two(day)}`;
      expect(read(iso)).toBe(iso);
      expect(read(`${iso}T00:00:00+14:00`)).toBe(iso);
      expect(read(`${day}/${month}/${year}`)).toBe(iso);
      expect(read(`${month}/${day}/${year}`, 'mdy')).toBe(iso);
      expect(read(`${two(day)}-${names[month - 1]}-${year}`)).toBe(iso);
      expect(read(`${year}${two(month)}${two(day)}`)).toBe(iso);
    }),
  );
});

it('cuts a time only where a time is', () => {
  expect(withoutTime('2024-05-01T09:30')).toBe('2024-05-01');
  expect(withoutTime('01/05/2024 09:30')).toBe('01/05/2024');
  expect(withoutTime('12 January 2024')).toBe('12 January 2024');
});

it('reads whatever text there is without throwing', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => read(text) !== undefined));
});
