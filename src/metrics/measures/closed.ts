import { fromDay } from '../../calendar';
import { NEVER } from '../../events/table';
import type { EpisodeCounting } from '../count/episodes';
import { COUNTS, leftOut, type Verdict } from '../count/verdict';
import type { Run } from '../run/run';
import type { RunWindow } from '../run/run-windows';

const OPEN = leftOut("open at the window's end");

/** Episodes closed in the window. */
export const closedIn =
  ({ journeys }: Run) =>
  ({ startDay, endDay }: RunWindow): ((episode: number) => Verdict) => {
    const earlier = leftOut(`closed before ${fromDay(startDay)}`);
    return (episode) => {
      const closed = journeys.closedBy(episode, endDay);
      if (closed === NEVER) return OPEN;
      return closed < startDay ? earlier : COUNTS;
    };
  };

/** A statistic over the episodes closed in the window. */
export const overClosed = (
  run: Run,
  worth: NonNullable<EpisodeCounting['worth']>,
  statistic: NonNullable<EpisodeCounting['statistic']>,
): EpisodeCounting => ({
  ...{ above: 'episode', below: 'episode', among: 'closed', judge: closedIn(run), worth, statistic },
  evidence: (window) => (episode) => run.journeys.closureBy(episode, window.endDay),
});

/** Category of the closure that closed an episode by a day, or `inactive`. */
export function closureReason({ journeys, table }: Run, episode: number, endDay: number): string {
  const row = journeys.closureBy(episode, endDay);
  return row === -1 ? 'inactive' : table.codes[table.code[row]!]!.category;
}
