import { fromDay } from '../../calendar';
import type { Statistic } from '../count/counting';
import { countEpisodes } from '../count/episodes';
import { COUNTS, leftOut } from '../count/verdict';
import { defineMeasure } from '../measure';
import type { Run } from '../run/run';
import { median, percentile } from '../statistics';
import { STATISTIC } from './scales';

const UNSEEN = leftOut("no attended contact up to the window's end");

const countWaits = (run: Run, statistic: (values: readonly number[]) => Statistic) => {
  const { firstAttended, opened } = run.journeys;
  return countEpisodes(run, {
    above: 'episode',
    below: 'episode',
    among: 'met',
    judge: ({ startDay, endDay }) => {
      const earlier = leftOut(`first attended contact before ${fromDay(startDay)}`);
      return (episode) => {
        const day = firstAttended[episode]!;
        if (day > endDay) return UNSEEN;
        return day < startDay ? earlier : COUNTS;
      };
    },
    worth: () => (episode) => firstAttended[episode]! - opened[episode]!,
    evidence: () => (episode) => run.journeys.firstContact[episode]!,
    statistic,
  });
};

const WAIT =
  "days from opening to the episode's first attended contact, of episodes whose first attended contact is in the window";

export const waitToFirstContactMedian = defineMeasure(
  {
    id: 'wait_to_first_contact_median',
    version: 1,
    title: 'Wait to first contact, median',
    unit: 'days',
    definition: `Median of the ${WAIT}.`,
    inputs: [],
    scale: STATISTIC,
  },
  (run) => [countWaits(run, median)],
);

export const waitToFirstContactP90 = defineMeasure(
  {
    id: 'wait_to_first_contact_p90',
    version: 1,
    title: 'Wait to first contact, 90th percentile',
    unit: 'days',
    definition: `90th percentile (type 7) of the ${WAIT}.`,
    inputs: [],
    scale: STATISTIC,
  },
  (run) => [countWaits(run, percentile(0.9))],
);
