import { countEvents } from '../count/events';
import { defineMeasure } from '../measure';
import type { EventColumn } from '../run/columns';
import { eachOf } from './activity';
import { PROPORTION } from './scales';

const PERSON_COLUMNS = ['gender', 'age_band', 'ethnic_group', 'imd_quintile'] as const;
const isPersonColumn = (column: EventColumn) => (PERSON_COLUMNS as readonly string[]).includes(column);

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
      ...PROPORTION,
      shares: { table: 'equity_share', column: 'stratum' },
      sameCounts: ['people_referred'],
    },
  },
  (run) => {
    const whole = run.by.filter((column) => !isPersonColumn(column));
    const asked = run.by.filter(isPersonColumn);
    const strata: readonly EventColumn[][] =
      asked.length > 0 ? [asked] : PERSON_COLUMNS.map((column) => [column]);
    return strata.map((columns) =>
      countEvents(run, {
        columns: [...whole, ...columns],
        whole,
        constant: { stratum: columns.join('+') },
        above: 'person',
        below: 'person',
        ...eachOf('referral'),
      }),
    );
  },
);
