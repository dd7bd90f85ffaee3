// Which group columns a measure brings by itself, whatever the run is grouped by: found by running all of them.
import { bundledCodeSet, extendCodeSet } from 'social-prescribing/codes';
import { GROUP_COLUMNS, metrics } from 'social-prescribing/metrics';
import { generateExtract } from 'social-prescribing/synthetic';

const extract = generateExtract({ people: 500, seed: 1 });
const service = {
  id: 'GP',
  term: 'GP appointment',
  role: 'service',
  category: 'gp',
  system: 'urn:example:local',
};
const codeSet = extendCodeSet(bundledCodeSet, [...extract.codes, service]);
if (!codeSet.ok) throw new Error('the codes of the synthetic extract are wrong');

const appointments = ['2023-01-01', '2025-03-31'].map((date) => ({
  ...{ personId: 'Z', date, code: service.id, system: service.system },
}));
const comparison = [{ personId: 'C', date: '2024-06-01', until: '2024-07-01' }];
const { rows } = metrics(
  { ...extract, events: [...extract.events, ...appointments], comparison },
  { codeSet: codeSet.value, from: '2024-04-01', to: '2025-03-31', serviceUse: { days: 30 } },
);

export function ownColumns(measure) {
  const own = rows.filter((row) => row.measure === measure);
  if (own.length === 0) throw new Error(`${measure} has no row to learn its columns from`);
  return GROUP_COLUMNS.filter((column) => own.some((row) => row[column] !== undefined));
}
