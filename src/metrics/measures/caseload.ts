import { countEvents } from '../count/events';
import { tally } from '../count/tally';
import { belowOnly, COUNTS, leftOut } from '../count/verdict';
import { defineMeasure } from '../measure';
import type { GroupColumn } from '../row';
import type { Run } from '../run/run';
import { type RunWindow, twelveMonths } from '../run/run-windows';
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
  (run) => {
    const judge = caseloadActivity(run);
    const counts = (row: number) => judge(row) === COUNTS;
    return [countEvents(run, { above: 'person', days: twelveMonths, counts, judge: () => judge })];
  },
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
  (run) => {
    const judge = work(run);
    const counts = (row: number) => judge(row) === COUNTS;
    const columns = withPractitioner(run.by);
    return [
      countEvents(run, {
        ...{ columns, above: 'person', days: twelveMonths },
        ...{ counts, ownGroups: true, judge: () => judge },
      }),
    ];
  },
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
  },
  (run) => {
    const threshold = run.options.workersOver ?? { over: 250 };
    const note = 'over' in threshold ? `over ${threshold.over}` : `at least ${threshold.atLeast}`;
    const isOver = (people: number) =>
      'over' in threshold ? people > threshold.over : people >= threshold.atLeast;
    const notOver = belowOnly(`the caseload of the practitioner is not ${note}`);
    const noWorker = leftOut('no practitioner');
    const judgeWork = work(run);
    return [
      countEvents(run, {
        ...{ above: 'practitioner', below: 'practitioner', days: twelveMonths },
        counts: (row) => judgeWork(row) === COUNTS,
        judge: (year, groups) => {
          const caseloadOf = caseloads(run, year, groups);
          return (row) => {
            const verdict = judgeWork(row);
            if (verdict !== COUNTS) return verdict;
            if (run.table.practitioner[row] === -1) return noWorker;
            return isOver(caseloadOf(row)) ? COUNTS : notOver;
          };
        },
        about: () => () => ({ note }),
      }),
    ];
  },
);

/** The caseload of a row's practitioner within the row's group, over a year. */
function caseloads(run: Run, year: RunWindow, groups: Int32Array): (row: number) => number {
  const { table } = run;
  const judge = work(run);
  const workers = table.practitioners.texts.length;
  const key = (row: number) => groups[row]! * workers + table.practitioner[row]!;
  const people = tally('person', run);
  for (const row of run.reach)
    if (table.day[row]! >= year.startDay && table.day[row]! <= year.endDay)
      if (table.practitioner[row] !== -1 && judge(row) === COUNTS) people.add(key(row), row);
  return (row) => people.counts[key(row)] ?? 0;
}

const withPractitioner = (by: readonly GroupColumn[]): readonly GroupColumn[] => [
  ...by.filter((column) => column !== 'practitioner'),
  'practitioner',
];
