// Measures by month over an extract, as CSV for a spreadsheet or a pipeline.
import { readFileSync } from 'node:fs';
import { bundledCodeSet, extendCodeSet } from 'social-prescribing/codes';
import { readEvents, readTable } from 'social-prescribing/events';
import { applyDisclosure, metrics } from 'social-prescribing/metrics';

const file = (name) => readFileSync(new URL(`extract/${name}.csv`, import.meta.url));
const { events } = await readEvents(file('events'));
const { rows: local } = await readTable('codes', file('codes'));
const codes = extendCodeSet(bundledCodeSet, local);
if (!codes.ok) throw new Error(codes.issues.map(({ message }) => message).join(' '));

const { rows } = metrics(
  { events },
  {
    ...{ codeSet: codes.value, from: '2025-01-01', to: '2025-03-31', every: 'month' },
    measures: ['people_referred', 'open_cases'],
  },
);
console.log('month,measure,value');
for (const { interval_end, measure, value, suppressed } of applyDisclosure(rows, 'ehrql'))
  console.log(`${interval_end.slice(0, 7)},${measure},${suppressed ? '' : value}`);

// Prints:
// month,measure,value
// 2025-01,people_referred,20
// 2025-02,people_referred,15
// 2025-03,people_referred,15
// 2025-01,open_cases,90
// 2025-02,open_cases,90
// 2025-03,open_cases,85
