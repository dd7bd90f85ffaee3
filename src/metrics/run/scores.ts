import { type CodedTable, type EpisodeTable, roleNumber } from '../../events/table';
import { readScore, type ScoreReading } from '../../instruments';

/** The first and the last score of an instrument in an episode. */
export interface Pair {
  readonly first: number;
  readonly last: number;
}

/** Scores that could not be used, as numbers of events. */
interface DroppedScores {
  readonly notNumbers: number;
  readonly outOfRange: number;
  /** Different scores of one instrument in one episode on one date. */
  readonly conflicting: number;
}

/** Scores of the linked assessments, by episode. */
export interface Scores {
  readonly instruments: readonly string[];
  /** Whether there is an assessment with an instrument up to a day, whatever its score. */
  readonly isAssessed: (episode: number, instrument: string, endDay: number) => boolean;
  /** The first score and the last up to a day, where they are of different dates. */
  readonly pairBy: (episode: number, instrument: string, endDay: number) => Pair | undefined;
  readonly dropped: DroppedScores;
}

const ASSESSMENT = roleNumber('assessment');

export function scoresOf(table: CodedTable, episodes: EpisodeTable): Scores {
  const { start, rows } = assessmentsOf(table, episodes);
  const instrumentOf = (row: number) => table.codes[table.code[row]!]!.instrument!;
  const dropped = { notNumbers: 0, outOfRange: 0, conflicting: 0 };
  const read = rememberedScores();
  /** NaN where it was dropped. */
  const scores = Float64Array.from(rows, (row) => {
    const result = read(instrumentOf(row), table.scores.values[table.value[row]!]);
    if (result.ok) return result.score;
    dropped[result.reason === 'not-a-number' ? 'notNumbers' : 'outOfRange']++;
    return Number.NaN;
  });
  for (let episode = 0; episode < episodes.length; episode++)
    for (let from = start[episode]!, to = from; from < start[episode + 1]!; from = to) {
      while (to < start[episode + 1]! && table.day[rows[to]!] === table.day[rows[from]!]) to++;
      if (to - from > 1)
        dropped.conflicting += dropConflicts(scores, from, to, (at) => instrumentOf(rows[at]!));
    }
  return {
    instruments: [...new Set(table.codes.flatMap((code) => code?.instrument ?? []))],
    isAssessed: (episode, instrument, endDay) => {
      for (let at = start[episode]!; at < start[episode + 1]! && table.day[rows[at]!]! <= endDay; at++)
        if (instrumentOf(rows[at]!) === instrument) return true;
      return false;
    },
    pairBy: (episode, instrument, endDay) => {
      let [first, last] = [-1, -1];
      for (let at = start[episode]!; at < start[episode + 1]! && table.day[rows[at]!]! <= endDay; at++) {
        if (Number.isNaN(scores[at]) || instrumentOf(rows[at]!) !== instrument) continue;
        if (first === -1) first = at;
        last = at;
      }
      if (first === -1 || table.day[rows[first]!] === table.day[rows[last]!]) return undefined;
      return { first: scores[first]!, last: scores[last]! };
    },
    dropped,
  };
}

/** The rows of the linked assessments; those of episode e are `rows[start[e]]` and on. */
function assessmentsOf({ role }: CodedTable, { length, rows, start }: EpisodeTable) {
  const ofRole = new Int32Array(rows.length);
  const starts = new Int32Array(length + 1);
  let count = 0;
  for (let episode = 0; episode < length; episode++) {
    for (let at = start[episode]!; at < start[episode + 1]!; at++)
      if (role[rows[at]!] === ASSESSMENT) ofRole[count++] = rows[at]!;
    starts[episode + 1] = count;
  }
  return { rows: ofRole.slice(0, count), start: starts };
}

/** Different scores of one instrument on one date say nothing about which is right: all of them go. */
function dropConflicts(scores: Float64Array, from: number, to: number, instrumentOf: (at: number) => string) {
  const first = new Map<string, number>();
  const contested = new Set<string>();
  let dropped = 0;
  for (let at = from; at < to; at++) {
    if (Number.isNaN(scores[at])) continue;
    const other = first.get(instrumentOf(at));
    if (other === undefined) first.set(instrumentOf(at), scores[at]!);
    else if (other !== scores[at]) contested.add(instrumentOf(at));
  }
  for (let at = from; contested.size > 0 && at < to; at++) {
    if (Number.isNaN(scores[at]) || !contested.has(instrumentOf(at))) continue;
    scores[at] = Number.NaN;
    dropped++;
  }
  return dropped;
}

/** Reads each distinct score of an instrument once: they are few. */
function rememberedScores(): (instrument: string, value: unknown) => ScoreReading {
  const known = new Map<string, Map<unknown, ScoreReading>>();
  return (instrument, value) => {
    let readings = known.get(instrument);
    if (readings === undefined) {
      readings = new Map();
      known.set(instrument, readings);
    }
    const reading = readings.get(value) ?? readScore(instrument, value);
    readings.set(value, reading);
    return reading;
  };
}
