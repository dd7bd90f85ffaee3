import type { Comparison } from '../tables';
import { personReader, type RowMaker, textOf, type Value } from './fields';
import type { RowLedger } from './ledger';
import { readIssue } from './rules';

/** A row of the comparison group. Both days must be read: a wrong period would mislead. */
export function comparisonMaker(ledger: RowLedger): RowMaker<Comparison> {
  const readPerson = personReader(ledger);
  const readDay = (value: Value, field: string) => {
    const reading = ledger.readDate(textOf(value));
    if (reading.date !== undefined) return reading.date;
    return ledger.reject(readIssue(reading.rule, { line: ledger.line() }), field);
  };
  return ([personId, date, until, organisation], hasNhsNumbers) => {
    const person = readPerson(personId, hasNhsNumbers);
    if (person === undefined) return undefined;
    const from = readDay(date, 'date');
    if (from === undefined) return undefined;
    const gapEnd = textOf(until) === '' ? from : readDay(until, 'until');
    if (gapEnd === undefined) return undefined;
    return {
      personId: person,
      date: from,
      ...(gapEnd !== from && { until: gapEnd }),
      ...(textOf(organisation) && { organisation: textOf(organisation) }),
    };
  };
}
