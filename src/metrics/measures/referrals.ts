import { type Cell, defineMeasure } from '../measure';
import type { GroupColumn } from '../row';
import { countPeople, countRows, type Keep } from '../run/count';
import type { Run } from '../run/run';
import type { RunWindow } from '../run/run-windows';
import { tabulate } from '../run/tabulation';
import { referral } from './activity';
import { cellsOf } from './cells';

type Count = (run: Run, window: RunWindow, groups: Int32Array, keep: Keep) => number[];

function countReferrals(run: Run, numerator: Count, denominator?: Count): Cell[] {
  const keep = referral(run);
  return cellsOf(run, {
    columns: run.by,
    keep,
    count: (window, groups) => {
      const above = numerator(run, window, groups, keep);
      const below = denominator?.(run, window, groups, keep);
      return (group) => ({
        numerator: above[group] ?? 0,
        denominator: below === undefined ? null : (below[group] ?? 0),
      });
    },
  });
}

const COUNT = { multiplier: 1, limits: 'none', denominator: 'none' } as const;

export const referralsReceived = defineMeasure(
  {
    id: 'referrals_received',
    version: 1,
    title: 'Referrals received',
    unit: 'referrals',
    definition: 'Referral events dated in the window. The only measure that adds up over adjacent windows.',
    inputs: [],
    scale: COUNT,
  },
  (run) => countReferrals(run, countRows),
);

export const peopleReferred = defineMeasure(
  {
    id: 'people_referred',
    version: 1,
    title: 'People referred',
    unit: 'people',
    definition:
      'Distinct people with a referral in the window. Grouped by attributes of events, a person may count in several groups.',
    inputs: [],
    scale: COUNT,
  },
  (run) => countReferrals(run, countPeople),
);

export const referralsPerPerson = defineMeasure(
  {
    id: 'referrals_per_person',
    version: 1,
    title: 'Referrals per person',
    unit: 'referrals per person',
    definition: 'Referrals received divided by people referred.',
    inputs: [],
    scale: {
      ...{ multiplier: 1, limits: 'none', denominator: 'count' },
      sameCounts: ['referrals_received', 'people_referred'],
    },
  },
  (run) => countReferrals(run, countRows, countPeople),
);

export const referralShareBySource = defineMeasure(
  {
    id: 'referral_share_by_source',
    version: 1,
    title: 'Share of referrals by source',
    unit: 'proportion',
    definition:
      "Referrals of a source group among all referrals. A referral's source is its own, else the person's nearest source event within 7 days and not after the window, else Missing; a source in no loaded table is Invalid. Both count.",
    inputs: [],
    scale: {
      multiplier: 1,
      limits: 'proportion',
      denominator: 'count',
      shares: { table: 'referral_share_by_source', column: 'source_group' },
      sameCounts: ['referrals_received'],
    },
  },
  (run) => {
    const keep = referral(run);
    const partBy: GroupColumn[] = run.by.filter((column) => column !== 'source_group');
    const parts = tabulate(run, partBy);
    return cellsOf(run, {
      columns: [...partBy, 'source_group'],
      keep,
      count: (window, groups, cells) => {
        const above = countRows(run, window, groups, keep);
        const below = countRows(run, window, parts.groupsIn(window), keep);
        return (group) => ({
          numerator: above[group] ?? 0,
          denominator: below[parts.find(cells.groups[group]!)] ?? 0,
        });
      },
    });
  },
);
