import { type Cell, defineMeasure } from '../measure';
import type { GroupColumn } from '../row';
import { countPeople } from '../run/count';
import { UNKNOWN } from '../run/people';
import type { Run } from '../run/run';
import { twelveMonths } from '../run/run-windows';
import { tabulate } from '../run/tabulation';
import { caseloadActivity, work } from './activity';
import { type Counting, cellsOf } from './cells';

export const annualCaseload = defineMeasure(
  {
    id: 'annual_caseload',
    version: 1,
    title: 'Annual caseload',
    unit: 'people',
    definition:
      "Distinct people with, in the 12 months ending on the window's end, a referral, an attended contact, or a linked need, support, outcome or assessment event. Offers alone do not count. Grouped by attributes of events, a person may count in several groups.",
    inputs: [],
    scale: { multiplier: 1, limits: 'none', denominator: 'none' },
  },
  (run) => countYear(run, { columns: run.by, keep: caseloadActivity(run) }),
);

export const caseloadPerWorker = defineMeasure(
  {
    id: 'caseload_per_worker',
    version: 1,
    title: 'Caseload per link worker',
    unit: 'people',
    definition:
      "Per practitioner of an attended contact or of a linked need, support, outcome or assessment event in the 12 months ending on the window's end: distinct people. Without a practitioner: Unknown.",
    inputs: [],
    scale: { multiplier: 1, limits: 'none', denominator: 'none' },
  },
  (run) => countYear(run, { columns: withPractitioner(run.by), keep: work(run), ownGroups: true }),
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
    scale: { multiplier: 1, limits: 'proportion', denominator: 'count' },
  },
  (run) => {
    const threshold = run.options.workersOver ?? { over: 250 };
    const isOver = (people: number) =>
      'over' in threshold ? people > threshold.over : people >= threshold.atLeast;
    const keep = work(run);
    const workers = tabulate(run, withPractitioner(run.by));
    return cellsOf(run, {
      columns: run.by,
      keep,
      count: (window, _, parts) => {
        const year = twelveMonths(window);
        const over: number[] = [];
        const withCaseload: number[] = [];
        countPeople(run, year, workers.groupsIn(window), keep).forEach((caseload, worker) => {
          const group = workers.groups[worker]!;
          if (group.practitioner === UNKNOWN) return;
          const part = parts.find(group);
          withCaseload[part] = (withCaseload[part] ?? 0) + 1;
          if (isOver(caseload)) over[part] = (over[part] ?? 0) + 1;
        });
        return (part) => ({
          start: year.start,
          numerator: over[part] ?? 0,
          denominator: withCaseload[part] ?? 0,
          note: 'over' in threshold ? `over ${threshold.over}` : `at least ${threshold.atLeast}`,
        });
      },
    });
  },
);

const withPractitioner = (by: readonly GroupColumn[]): readonly GroupColumn[] => [
  ...by.filter((column) => column !== 'practitioner'),
  'practitioner',
];

/** Distinct people in the 12 months that end with each window. */
function countYear(run: Run, counting: Omit<Counting, 'count'>): Cell[] {
  return cellsOf(run, {
    ...counting,
    count: (window, groups) => {
      const year = twelveMonths(window);
      const people = countPeople(run, year, groups, counting.keep);
      return (group) => ({ start: year.start, numerator: people[group] ?? 0, denominator: null });
    },
  });
}
