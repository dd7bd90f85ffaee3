import { defineMeasure } from '../measure';
import type { GroupColumn } from '../row';
import { countPeople } from '../run/count';
import { tabulate } from '../run/tabulation';
import { referral } from './activity';
import { cellsOf } from './cells';

const PERSON_COLUMNS = ['gender', 'age_band', 'ethnic_group', 'imd_quintile'] as const;
const isPersonColumn = (column: GroupColumn) => (PERSON_COLUMNS as readonly string[]).includes(column);

export const equityShare = defineMeasure(
  {
    id: 'equity_share',
    version: 1,
    title: 'Share of people referred by stratum',
    unit: 'proportion',
    definition:
      'People referred of the stratum among people referred. Without a grouping by an attribute of people: by each of gender, age band, ethnic group and deprivation quintile in turn, named in the stratum column. A share of those referred, not a rate of the population.',
    inputs: ['people'],
    scale: {
      multiplier: 1,
      limits: 'proportion',
      denominator: 'count',
      shares: { table: 'equity_share', column: 'stratum' },
      sameCounts: ['people_referred'],
    },
  },
  (run) => {
    const keep = referral(run);
    const partBy = run.by.filter((column) => !isPersonColumn(column));
    const asked = run.by.filter(isPersonColumn);
    const strata: GroupColumn[][] = asked.length > 0 ? [asked] : PERSON_COLUMNS.map((column) => [column]);
    const parts = tabulate(run, partBy);
    return strata.flatMap((columns) =>
      cellsOf(run, {
        columns: [...partBy, ...columns],
        keep,
        count: (window, groups, cells) => {
          const above = countPeople(run, window, groups, keep);
          const below = countPeople(run, window, parts.groupsIn(window), keep);
          return (group) => ({
            groups: { ...cells.groups[group]!, stratum: columns.join('+') },
            numerator: above[group] ?? 0,
            denominator: below[parts.find(cells.groups[group]!)] ?? 0,
          });
        },
      }),
    );
  },
);
