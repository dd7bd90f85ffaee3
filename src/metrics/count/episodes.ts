import { fromDay } from '../../calendar';
import type { Stage } from '../run/journeys';
import type { Run } from '../run/run';
import type { RunWindow } from '../run/run-windows';
import { tabulate } from '../run/tabulation';
import type { Counting, Unit, Visit } from './counting';
import { leftOut, type Verdict } from './verdict';

/** A table over episodes, as of each window's end. */
export interface EpisodeCounting extends Pick<Counting, 'constant' | 'statistic' | 'about'> {
  readonly above: Unit;
  readonly below?: Unit;
  /** The episodes of a window that can count. */
  readonly among: Stage;
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
  const { among, judge, worth, evidence, ownGroups, ...rest } = counting;
  const { journeys } = run;
  const { groupOf } = tabulate(run, run.by);
  const seenIn = (owns: NonNullable<typeof ownGroups>) => (window: RunWindow) => {
    const seen = new Set<number>();
    const belongs = owns(window);
    for (const episode of journeys.among[among](window))
      if (belongs(episode)) seen.add(groupOf(journeys.opening[episode]!, window.number));
    return seen;
  };
  const own = ownGroups !== undefined || run.by.includes('source_group');
  return {
    ...rest,
    columns: run.by,
    seen: {
      ...(!own && { on: tabulate(run, run.by).seen }),
      ...(ownGroups ? { in: seenIn(ownGroups) } : { counted: rest.below ? 'below' : 'above' }),
    },
    candidates: (show) => {
      for (const window of run.windows) {
        const verdictOf = judge(window);
        const worthOf = worth?.(window);
        const episodes = journeys.among[among](window);
        for (let i = 0; i < episodes.length; i++) {
          const episode = episodes[i]!;
          const verdict = verdictOf(episode);
          if (!verdict.above && !verdict.below) continue;
          show(journeys.opening[episode]!, verdict, window.number, window.number, worthOf?.(episode));
        }
      }
    },
    everything: (window, visit) => {
      const verdictOf = judge(window);
      const worthOf = worth?.(window);
      const evidenceOf = evidence?.(window);
      for (const episode of openedBy(run, window)) {
        const verdict = verdictOf(episode);
        const value = verdict.below ? worthOf?.(episode) : undefined;
        const row = verdict.above ? evidenceOf?.(episode) : undefined;
        visit(journeys.opening[episode]!, verdict, {
          episode,
          ...(value !== undefined && { value }),
          ...(row !== undefined && { evidence: row }),
        });
      }
      laterEpisodes(run, window, visit);
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
