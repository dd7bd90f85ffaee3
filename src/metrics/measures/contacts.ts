import { countEpisodes } from '../count/episodes';
import { countEvents } from '../count/events';
import { belowOnly, COUNTS, leftOut } from '../count/verdict';
import { defineMeasure } from '../measure';
import type { Run } from '../run/run';
import type { RunWindow } from '../run/run-windows';
import { mean, median } from '../statistics';
import { overClosed } from './closed';
import { PROPORTION, STATISTIC_OF_CLOSED } from './scales';

const attendedContacts =
  ({ journeys }: Run) =>
  ({ endDay }: RunWindow) =>
  (episode: number) =>
    journeys.attendedBy(episode, endDay);

export const contactsPerEpisodeMean = defineMeasure(
  {
    id: 'contacts_per_episode_mean',
    version: 1,
    title: 'Attended contacts per episode, mean',
    unit: 'contacts',
    definition: 'Mean number of attended contacts of episodes closed in the window.',
    inputs: [],
    scale: STATISTIC_OF_CLOSED,
  },
  (run) => [countEpisodes(run, overClosed(run, attendedContacts(run), mean))],
);

export const contactsPerEpisodeMedian = defineMeasure(
  {
    id: 'contacts_per_episode_median',
    version: 1,
    title: 'Attended contacts per episode, median',
    unit: 'contacts',
    definition: 'Median number of attended contacts of episodes closed in the window.',
    inputs: [],
    scale: STATISTIC_OF_CLOSED,
  },
  (run) => [countEpisodes(run, overClosed(run, attendedContacts(run), median))],
);

const SEEN = belowOnly('the person came');
const CANCELLED = leftOut('cancelled, or attendance not stated');
const MISSED = '3';
const CAME: ReadonlySet<string> = new Set(['5', '6', '7']);

export const didNotAttendRate = defineMeasure(
  {
    id: 'did_not_attend_rate',
    version: 1,
    title: 'Contacts not attended',
    unit: 'proportion',
    definition:
      'Contacts that the person did not attend (NHS Data Dictionary attendance 3) among contacts of attendance 3, 5, 6 or 7 in the window. Cancelled ones (2 and 4) are in neither.',
    inputs: [],
    scale: PROPORTION,
  },
  (run) => {
    const { table } = run;
    const judge = (row: number) => {
      const attendance = table.codes[table.code[row]!]!.attendance!;
      if (attendance === MISSED) return COUNTS;
      return CAME.has(attendance) ? SEEN : CANCELLED;
    };
    return [countEvents(run, { above: 'event', below: 'event', roles: ['contact'], judge })];
  },
);
