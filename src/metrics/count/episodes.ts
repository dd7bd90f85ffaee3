import { fromDay } from '../../calendar';
import type { Run } from '../run/run';
import type { RunWindow } from '../run/run-windows';
import type { Counting, Unit, Visit } from './counting';
import { leftOut, type Verdict } from './verdict';

/** A table over episodes, as of each window's end. */
export interface EpisodeCounting extends Pick<Counting, 'constant' | 'statistic' | 'about'> {
  readonly above: Unit;
  readonly below?: Unit;
  /** What becomes of an episode opened on or before the window's end. */
  readonly judge: (window: RunWindow) => (episode: number) => Verdict;
  /** What an episode that counts is worth, for a statistic. */
  readonly worth?: (window: RunWindow) => (episode: number) => number;
  /** The row of the event that put an episode above the line; -1 without one. */
  readonly evidence?: (window: RunWindow) => (episode: number) => number;
  /** The episodes whose groups have a row of a column that the measure brings itself. */
  readonly ownGroups?: (window: RunWindow) => (episode: number) => boolean;
}

/** Counts episodes, grouped by their opening referrals. */
export function countEpisodes(run: Run, counting: EpisodeCounting): Counting {
  const { judge, worth, evidence, ownGroups, ...rest } = counting;
  const { journeys } = run;
  const counts = (window: RunWindow) => {
    const verdictOf = judge(window);
    return (episode: number) => {
      const { above, below } = verdictOf(episode);
      return rest.below ? below : above;
    };
  };
  const seenIn = (window: RunWindow, groups: Int32Array) => {
    const seen = new Set<number>();
    const belongs = (ownGroups ?? counts)(window);
    for (const episode of journeys.during(window))
      if (belongs(episode)) seen.add(groups[journeys.opening[episode]!]!);
    return seen;
  };
  const own = ownGroups !== undefined || run.by.includes('source_group');
  return {
    ...rest,
    columns: run.by,
    seen: { ...(!own && { on: () => true }), in: seenIn },
    candidates: (window) => (visit, everything) => {
      const verdictOf = judge(window);
      const worthOf = worth?.(window);
      const evidenceOf = evidence?.(window);
      const show = (episode: number) => {
        const verdict = verdictOf(episode);
        if (!verdict.above && !verdict.below && !everything) return;
        const value = verdict.below ? worthOf?.(episode) : undefined;
        const row = everything && verdict.above ? evidenceOf?.(episode) : undefined;
        visit(journeys.opening[episode]!, verdict, {
          episode,
          ...(value !== undefined && { value }),
          ...(row !== undefined && { evidence: row }),
        });
      };
      for (const episode of everything ? openedBy(run, window) : journeys.during(window)) show(episode);
      if (everything) laterEpisodes(run, window, visit);
    },
  };
}

const openedBy = ({ journeys }: Run, { endDay }: RunWindow) =>
  journeys.inOrder.filter((episode) => journeys.opened[episode]! <= endDay);

function laterEpisodes({ journeys }: Run, { endDay }: RunWindow, visit: Visit): void {
  const later = leftOut(`opened after ${fromDay(endDay)}`);
  for (let episode = 0; episode < journeys.length; episode++)
    if (journeys.opened[episode]! > endDay) visit(journeys.opening[episode]!, later, { episode });
}
