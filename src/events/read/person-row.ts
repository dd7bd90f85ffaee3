import type { Person } from '../tables';
import { numberOf, personReader, type RowMaker, textOf, type Value, WHOLE_NUMBER } from './fields';
import type { RowLedger } from './ledger';
import type { ReadRule } from './rules';

const YEAR = /^\d{4}$/;
const YEAR_MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** A person's row. What cannot be used of it is left out and counted: it is only for grouping. */
export function personMaker(ledger: RowLedger): RowMaker<Person> {
  const readPerson = personReader(ledger);
  return (values, hasNhsNumbers) => {
    const [personId, birthDate, gender, ethnicity, imdDecile, imdYear, organisation] = values;
    const birth = readBirthDate(textOf(birthDate), ledger);
    const person = readPerson(personId, hasNhsNumbers);
    if (person === undefined) return undefined;
    const decile = wholeNumber(imdDecile, 1, 10, 'imd-decile-unusable', ledger);
    const year = wholeNumber(imdYear, 1900, 2200, 'imd-year-unusable', ledger);
    return {
      personId: person,
      ...(birth ? { birthDate: birth } : {}),
      ...(textOf(gender) ? { gender: textOf(gender) } : {}),
      ...(textOf(ethnicity) ? { ethnicity: textOf(ethnicity) } : {}),
      ...(decile !== undefined ? { imdDecile: decile } : {}),
      ...(year !== undefined ? { imdYear: year } : {}),
      ...(textOf(organisation) ? { organisation: textOf(organisation) } : {}),
    };
  };
}

function readBirthDate(text: string, ledger: RowLedger): string | undefined {
  if (text === '') return undefined;
  const isPartial = YEAR.test(text) || YEAR_MONTH.test(text);
  const reading = ledger.readDate(isPartial ? `${text}-01-01`.slice(0, 10) : text);
  if (reading.date === undefined) {
    ledger.notice('birth-date-unusable');
    return undefined;
  }
  return isPartial ? text : reading.date;
}

function wholeNumber(value: Value, least: number, most: number, rule: ReadRule, ledger: RowLedger) {
  if (textOf(value) === '') return undefined;
  const number = numberOf(value, WHOLE_NUMBER);
  if (number !== undefined && number >= least && number <= most) return number;
  ledger.notice(rule);
  return undefined;
}
