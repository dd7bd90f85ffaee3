import { fromDay } from '../../calendar';
import { roleNumber } from '../../events/table';
import { countEpisodes } from '../count/episodes';
import { belowOnly, COUNTS, leftOut } from '../count/verdict';
import { defineMeasure } from '../measure';
import { DEFAULTS } from '../options';
import type { Run } from '../run/run';
import { PROPORTION } from './scales';

/** A stage of the journey that an episode reaches with an event. */
const stage = (name: string, title: string, what: string, reaches: (run: Run) => (row: number) => boolean) =>
  defineMeasure(
    {
      id: `engagement_${name}`,
      version: 1,
      title,
      unit: 'proportion',
      definition: `Episodes with ${what} within followUpDays (90 unless given) of opening, among episodes opened in the window with at least so many days elapsed by its end.`,
      inputs: [],
      scale: PROPORTION,
    },
    (run) => {
      const { journeys } = run;
      const days = run.options.followUpDays ?? DEFAULTS.followUpDays;
      const isReached = reaches(run);
      const tooEarly = leftOut(`fewer than ${days} days from opening to the window's end`);
      const reachedWith = (episode: number) =>
        journeys.firstRow(episode, journeys.opened[episode]! + days, isReached);
      const notReached = belowOnly(`no such event within ${days} days`);
      return [
        countEpisodes(run, {
          above: 'episode',
          below: 'episode',
          among: 'opened',
          judge: ({ startDay, endDay }) => {
            const earlier = leftOut(`opened before ${fromDay(startDay)}`);
            return (episode) => {
              const opened = journeys.opened[episode]!;
              if (opened < startDay) return earlier;
              if (endDay - opened < days) return tooEarly;
              return reachedWith(episode) === undefined ? notReached : COUNTS;
            };
          },
          evidence: () => (episode) => reachedWith(episode)!,
        }),
      ];
    },
  );

const ofRole = (role: 'support' | 'closure') => {
  const number = roleNumber(role);
  return ({ table }: Run) =>
    (row: number) =>
      table.role[row] === number;
};

export const engagementContacted = stage(
  'contacted',
  'Engagement: contacted',
  'an attended contact',
  ({ attended }) => attended,
);
export const engagementSupported = stage(
  'supported',
  'Engagement: supported',
  'a support event',
  ofRole('support'),
);
export const engagementCompleted = stage(
  'completed',
  'Engagement: completed',
  'a closure other than for inactivity',
  ofRole('closure'),
);
