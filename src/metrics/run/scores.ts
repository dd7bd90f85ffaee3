import { type EpisodeTable, type EventTable, roleNumber } from '../../events/table';
import { readScore } from '../../instruments';

/** The first and the last score of an instrument in an episode. */
export interface Pair {
  readonly first: number;
  readonly last: number;
}

/** Scores that could not be used, as numbers of events. */
export interface DroppedScores {
  readonly notNumbers: number;
  readonly outOfRange: number;
  /** Different scores of one instrument in one episode on one date. */
  readonly conflicting: number;
}

/** Scores of the linked assessments, by episode. */
export interface Scores {
  /** The instruments of assessments up to a day, whatever their scores. */
  readonly instrumentsBy: (episode: number, endDay: number) => readonly string[];
  /** The first score and the last up to a day, where they are of different dates. */
  readonly pairBy: (episode: number, instrument: string, endDay: number) => Pair | undefined;
  readonly dropped: DroppedScores;
}

interface Assessment {
  readonly instrument: string;
  readonly day: number;
  /** Undefined where it was dropped. */
  readonly score: number | undefined;
}

const ASSESSMENT = roleNumber('assessment');

export function scoresOf(table: EventTable, { episodes }: EpisodeTable): Scores {
  const dropped = { notNumbers: 0, outOfRange: 0, conflicting: 0 };
  const read = (row: number): Assessment => {
    const instrument = table.codes[table.code[row]!]!.instrument!;
    const result = readScore(instrument, table.valueOf(row));
    if (!result.ok) dropped[result.reason === 'not-a-number' ? 'notNumbers' : 'outOfRange']++;
    return { instrument, day: table.day[row]!, score: result.ok ? result.score : undefined };
  };
  const assessments = episodes.map(({ rows }) => {
    const all = rows.filter((row) => table.role[row] === ASSESSMENT).map(read);
    const agreeing = withoutConflicts(all);
    dropped.conflicting += scored(all) - scored(agreeing);
    return agreeing;
  });
  return {
    instrumentsBy: (episode, endDay) => [
      ...new Set(
        assessments[episode]!.filter(({ day }) => day <= endDay).map(({ instrument }) => instrument),
      ),
    ],
    pairBy: (episode, wanted, endDay) => {
      const usable = assessments[episode]!.filter(
        ({ instrument, day, score }) => instrument === wanted && day <= endDay && score !== undefined,
      );
      const [first, last] = [usable[0], usable.at(-1)];
      if (first === undefined || last === undefined || first.day === last.day) return undefined;
      return { first: first.score!, last: last.score! };
    },
    dropped,
  };
}

const scored = (assessments: readonly Assessment[]) =>
  assessments.filter(({ score }) => score !== undefined).length;

/** Different scores of one instrument on one date say nothing about which is right: all of them go. */
function withoutConflicts(assessments: readonly Assessment[]): readonly Assessment[] {
  const first = new Map<string, number>();
  const conflicts = new Set<string>();
  const keyOf = ({ instrument, day }: Assessment) => `${day} ${instrument}`;
  for (const one of assessments) {
    if (one.score === undefined) continue;
    const other = first.get(keyOf(one));
    if (other === undefined) first.set(keyOf(one), one.score);
    else if (other !== one.score) conflicts.add(keyOf(one));
  }
  if (conflicts.size === 0) return assessments;
  return assessments.map((one) => (conflicts.has(keyOf(one)) ? { ...one, score: undefined } : one));
}
