import { countEvents } from '../count/events';
import { addByGroup, tally, withPractitioner } from '../count/tally';
import { belowOnly, COUNTS, leftOut } from '../count/verdict';
import { defineMeasure } from '../measure';
import { DEFAULTS, type MetricOptions } from '../options';
import type { Run } from '../run/run';
import { twelveMonths } from '../run/run-windows';
import { spansOf } from '../run/spans';
import { tabulate } from '../run/tabulation';
import { caseloadActivity, work } from './activity';
import { COUNT, PROPORTION } from './scales';

export const annualCaseload = defineMeasure(
  {
    id: 'annual_caseload',
    version: 1,
    title: 'Annual caseload',
    unit: 'people',
    definition:
      "Distinct people with, in the 12 months ending on the window's end, a referral, an attended contact, or a linked need, support, outcome or assessment event. Offers alone do not count. Grouped by attributes of events, a person may count in several groups.",
    inputs: [],
    scale: COUNT,
  },
  (run) => [countEvents(run, { ...caseloadActivity(run), above: 'person', days: twelveMonths })],
);

export const caseloadPerWorker = defineMeasure(
  {
    id: 'caseload_per_worker',
    version: 1,
    title: 'Caseload per link worker',
    unit: 'people',
    definition:
      "Per practitioner of an attended contact or of a linked need, support, outcome or assessment event in the 12 months ending on the window's end: distinct people. Somebody seen by several counts for each. Without a practitioner: Unknown.",
    inputs: [],
    scale: COUNT,
  },
  (run) => [
    countEvents(run, {
      ...{ ...work(run), ownGroups: true },
      ...{ columns: withPractitioner(run.by), above: 'person', days: twelveMonths },
    }),
  ],
);

export const workersOver = defineMeasure(
  {
    id: 'workers_over',
    version: 1,
    title: 'Link workers over the caseload threshold',
    unit: 'proportion',
    definition:
      'Practitioners (Unknown aside) whose annual caseload is over the threshold, 250 people unless another is given, or at least it where that is asked, among practitioners with a caseload.',
    inputs: [],
    scale: PROPORTION,
    note: (_, { workersOver = DEFAULTS.workersOver }) => inWords(workersOver),
  },
  (run) => {
    const threshold = run.options.workersOver ?? DEFAULTS.workersOver;
    const isOver = (people: number) =>
      'over' in threshold ? people > threshold.over : people >= threshold.atLeast;
    const notOver = belowOnly(`the caseload of the practitioner is not ${inWords(threshold)}`);
    const noWorker = leftOut('no practitioner');
    const { roles, judge } = work(run);
    const caseloadOf = caseloads(run);
    return [
      countEvents(run, {
        ...{ above: 'practitioner', below: 'practitioner', days: twelveMonths, roles },
        judge,
        inWindow:
          ({ number }) =>
          (row) => {
            if (run.table.practitioner[row] === -1) return noWorker;
            return isOver(caseloadOf(row, number)) ? COUNTS : notOver;
          },
      }),
    ];
  },
);

const inWords = (threshold: NonNullable<MetricOptions['workersOver']>) =>
  'over' in threshold ? `over ${threshold.over}` : `at least ${threshold.atLeast}`;

/** The caseload of a row's practitioner within the row's group, over the year that ends with a window. */
function caseloads(run: Run): (row: number, window: number) => number {
  const { day } = run.table;
  const { roles, judge } = work(run);
  const columns = withPractitioner(run.by);
  const workers = tabulate(run, columns);
  const spans = spansOf(run.windows.map(twelveMonths));
  const people = tally('person', run, columns);
  const rows = run.rowsOf(roles);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (judge(row) === COUNTS)
      addByGroup(people, workers, row, spans.first(day[row]!), spans.last(day[row]!));
  }
  return (row, window) => people.countOf(workers.groupOf(row, window), window);
}
