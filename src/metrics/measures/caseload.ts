import { countPeople } from '../count';
import { defineMeasure } from '../measure';
import { UNKNOWN } from '../people';
import type { GroupColumn } from '../row';
import { type Run, twelveMonths } from '../run';
import { tabulate } from '../tabulation';
import { anyRow, caseloadActivity, work } from './activity';

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
  (run) => {
    const keep = caseloadActivity(run);
    const tabulation = tabulate(run, run.by);
    const seen = tabulation.seen(run.by.includes('source_group') ? keep : anyRow);
    return run.windows.flatMap((window) => {
      const year = twelveMonths(window);
      const people = countPeople(run, year, tabulation.groupsIn(window), keep);
      return seen.map((group) => ({
        window,
        start: year.start,
        groups: tabulation.groups[group]!,
        numerator: people[group] ?? 0,
        denominator: null,
      }));
    });
  },
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
  (run) => {
    const { cells, seen, windows } = workerCaseloads(run);
    return windows.flatMap(({ window, year, people }) =>
      seen.map((group) => ({
        window,
        start: year.start,
        groups: cells.groups[group]!,
        numerator: people[group] ?? 0,
        denominator: null,
      })),
    );
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
    scale: { multiplier: 1, limits: 'proportion', denominator: 'count' },
  },
  (run) => {
    const threshold = run.options.workersOver ?? { over: 250 };
    const isOver = (people: number) =>
      'over' in threshold ? people > threshold.over : people >= threshold.atLeast;
    const parts = tabulate(run, run.by);
    const seenParts = parts.seen(run.by.includes('source_group') ? work(run) : anyRow);
    const { cells, seen, windows } = workerCaseloads(run);
    const named = seen.filter((group) => cells.groups[group]!.practitioner !== UNKNOWN);
    return windows.flatMap(({ window, year, people }) => {
      const over: number[] = [];
      const withCaseload: number[] = [];
      for (const group of named) {
        const caseload = people[group] ?? 0;
        if (caseload === 0) continue;
        const part = parts.find(cells.groups[group]!);
        withCaseload[part] = (withCaseload[part] ?? 0) + 1;
        if (isOver(caseload)) over[part] = (over[part] ?? 0) + 1;
      }
      return seenParts.map((part) => ({
        window,
        start: year.start,
        groups: parts.groups[part]!,
        numerator: over[part] ?? 0,
        denominator: withCaseload[part] ?? 0,
        note: 'over' in threshold ? `over ${threshold.over}` : `at least ${threshold.atLeast}`,
      }));
    });
  },
);

/** Distinct people by practitioner within each group of the run. */
function workerCaseloads(run: Run) {
  const keep = work(run);
  const columns: GroupColumn[] = [...run.by.filter((column) => column !== 'practitioner'), 'practitioner'];
  const cells = tabulate(run, columns);
  return {
    cells,
    seen: cells.seen(keep),
    windows: run.windows.map((window) => {
      const year = twelveMonths(window);
      return { window, year, people: countPeople(run, year, cells.groupsIn(window), keep) };
    }),
  };
}
