import { countEpisodes } from '../count/episodes';
import { belowOnly, COUNTS } from '../count/verdict';
import { defineMeasure } from '../measure';
import type { Run } from '../run/run';
import type { RunWindow } from '../run/run-windows';
import { median, percentile } from '../statistics';
import { closedIn, closureReason, overClosed } from './closed';
import { PROPORTION, STATISTIC_OF_CLOSED } from './scales';

/** Days from opening to closing; of an inactive episode to its last event. */
const duration =
  ({ journeys }: Run) =>
  ({ endDay }: RunWindow) =>
  (episode: number) =>
    journeys.endedBy(episode, endDay) - journeys.opened[episode]!;

const DURATION =
  'days from opening to closing of episodes closed in the window; of an inactive one to its last event';

export const durationMedian = defineMeasure(
  {
    id: 'duration_median',
    version: 1,
    title: 'Duration of episodes, median',
    unit: 'days',
    definition: `Median of the ${DURATION}.`,
    inputs: [],
    scale: STATISTIC_OF_CLOSED,
  },
  (run) => [countEpisodes(run, overClosed(run, duration(run), median))],
);

export const durationP90 = defineMeasure(
  {
    id: 'duration_p90',
    version: 1,
    title: 'Duration of episodes, 90th percentile',
    unit: 'days',
    definition: `90th percentile (type 7) of the ${DURATION}.`,
    inputs: [],
    scale: STATISTIC_OF_CLOSED,
  },
  (run) => [countEpisodes(run, overClosed(run, duration(run), percentile(0.9)))],
);

export const closureShare = defineMeasure(
  {
    id: 'closure_share',
    version: 1,
    title: 'Share of episodes by closure reason',
    unit: 'proportion',
    definition:
      "Episodes closed with that reason (the category of the closure's code, or inactive) among episodes closed in the window.",
    inputs: [],
    scale: { ...PROPORTION, shares: { table: 'closure_share', column: 'closure_reason' } },
  },
  (run) => {
    const closed = closedIn(run);
    const otherReason = belowOnly('closed for another reason');
    const judge = (reason: string) => (window: RunWindow) => {
      const verdictOf = closed(window);
      return (episode: number) => {
        const verdict = verdictOf(episode);
        if (verdict !== COUNTS) return verdict;
        return closureReason(run, episode, window.endDay) === reason ? COUNTS : otherReason;
      };
    };
    return reasons(run).map((reason) =>
      countEpisodes(run, {
        ...{ above: 'episode', below: 'episode', among: 'closed', judge: judge(reason) },
        constant: { closure_reason: reason },
        evidence: (window) => (episode) => run.journeys.closureBy(episode, window.endDay),
        ownGroups: (window) => {
          const verdictOf = judge(reason)(window);
          return (episode) => verdictOf(episode) === COUNTS;
        },
      }),
    );
  },
);

/** The reasons of the episodes closed in a window of the run. */
function reasons(run: Run): string[] {
  const found = new Set<string>();
  for (const window of run.windows)
    for (const episode of run.journeys.among.closed(window))
      found.add(closureReason(run, episode, window.endDay));
  return [...found];
}
