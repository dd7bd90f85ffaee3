import type { EventTableReading } from '../events';
import { printable } from '../report/printable';

/** What a file of each format is counted in, and what its rejects are numbered by. */
const UNITS = { csv: 'rows', ndjson: 'lines', fhir: 'SNOMED CT codings', record: 'records' } as const;
const PLACES = { csv: 'line', ndjson: 'line', fhir: 'entry', record: 'record' } as const;

/** What was read of one file and what was not, by rule. */
export function describeReading(file: string, reading: EventTableReading): string[] {
  const { found, events, rejected, noticed, understoodAs } = reading;
  const unit = UNITS[reading.format];
  const dropped = Object.values(rejected).reduce((sum, count) => sum + count, 0);
  return [
    `Read ${printable(file)}: ${found} ${unit}, ${events} events, ${dropped} rejected.`,
    ...understoodAs.map((line) => `  ${printable(line)}`),
    ...Object.entries(rejected).map(
      ([rule, count]) => `  rejected ${count}: ${rule}${firstOf(reading, rule)}`,
    ),
    ...Object.entries(noticed).map(([rule, count]) => `  noticed ${count}: ${rule}`),
  ];
}

function firstOf({ rejects, format }: EventTableReading, rule: string): string {
  const first = rejects.find((reject) => reject.rule === rule);
  if (!first) return '';
  return `, first at ${PLACES[format]} ${first.line}. ${first.message}`;
}
