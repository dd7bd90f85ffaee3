import { findInstrument, type Instrument, swemwbsMetric } from '../instruments';
import { type Dice, weighted } from './dice';
import type { Entry } from './event-log';

type Write = (day: number, entry: Entry) => void;
type Range = readonly [least: number, most: number];

/** How an instrument is used here. All of it is invented but the codes and the range. */
interface Scale {
  readonly instrument: Instrument;
  /** Of a thousand first contacts, how many take it. */
  readonly taken: number;
  readonly firstScores: Range;
  /** From the first score to the later one: most people feel better, some worse. */
  readonly changes: Range;
}

/** A score as the person gave it, whatever becomes of it in the extract. */
interface Score {
  readonly scale: Scale;
  readonly value: number;
}

const SCALES: readonly Scale[] = [
  { instrument: findInstrument('SWEMWBS')!, taken: 650, firstScores: [12, 27], changes: [-3, 8] },
  { instrument: findInstrument('PHQ-9')!, taken: 200, firstScores: [5, 22], changes: [-9, 4] },
  { instrument: findInstrument('GAD-7')!, taken: 150, firstScores: [4, 18], changes: [-7, 3] },
];

/** How one score in a thousand is entered. */
const FATES = weighted([
  ['out of range', 8],
  ['in words', 8],
  ['with another that day', 8],
  ['as metric score', 8],
  ['under the earlier code', 10],
  ['kept', 958],
]);
/** Above the range of every instrument here; some systems write it for a score that was not taken. */
const OUT_OF_RANGE = 99;

/** Writes the scores of a first contact and gives them back. */
export function writeFirstScores(day: number, write: Write, dice: Dice): readonly Score[] {
  const scores = SCALES.filter(({ taken }) => dice.chance(taken)).map((scale) => ({
    scale,
    value: dice.between(...scale.firstScores),
  }));
  for (const score of scores) writeScore(day, score, write, dice);
  return scores;
}

/** Takes most of the scores again. */
export function writeLaterScores(day: number, first: readonly Score[], write: Write, dice: Dice): void {
  for (const { scale, value } of first) {
    if (!dice.chance(750)) continue;
    const { min, max } = scale.instrument;
    const later = Math.min(max, Math.max(min, value + dice.between(...scale.changes)));
    writeScore(day, { scale, value: later }, write, dice);
  }
}

function writeScore(day: number, score: Score, write: Write, dice: Dice): void {
  for (const entry of entriesOf(score, dice)) write(day, entry);
}

/** The entries that a score becomes. */
function entriesOf({ scale, value }: Score, dice: Dice): Entry[] {
  const { id, scoreIds, min } = scale.instrument;
  const code = scoreIds[0]!;
  switch (dice.pick(FATES)) {
    case 'out of range':
      return [{ code, value: OUT_OF_RANGE }];
    case 'in words':
      return [{ code, value: 'declined' }];
    case 'with another that day':
      return [value, value === min ? value + 1 : value - 1].map((each) => ({ code, value: each }));
    case 'as metric score':
      return [{ code, value: (id === 'SWEMWBS' ? swemwbsMetric(value) : null) ?? value }];
    case 'under the earlier code':
      return [{ code: scoreIds.at(-1)!, value }];
    default:
      return [{ code, value }];
  }
}
