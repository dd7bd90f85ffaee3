import { changeOf, findInstrument, swemwbsMetric } from '../../instruments';
import type { Counting } from '../count/counting';
import { countEpisodes, type EpisodeCounting } from '../count/episodes';
import { belowOnly, COUNTS, leftOut, type Verdict } from '../count/verdict';
import { defineMeasure } from '../measure';
import type { Noted } from '../notes';
import type { Run } from '../run/run';
import type { Pair } from '../run/scores';
import { meanWithLimits } from '../statistics';
import { closedIn } from './closed';
import { MEAN, PROPORTION } from './scales';

const SWEMWBS = 'SWEMWBS';
const NO_PAIR = 'no two valid scores of the instrument on different dates';

type Part = Omit<EpisodeCounting, 'above' | 'below' | 'among' | 'judge'> & {
  /** What becomes of an episode closed in the window, by its pair of scores. */
  readonly verdict: (pair: Pair | undefined) => Verdict;
};

/** A table for each instrument of an episode closed in a window of the run. */
function byInstrument(run: Run, part: (instrument: string) => Part | undefined): Counting[] {
  const closed = closedIn(run);
  return instruments(run).flatMap((instrument) => {
    const counting = part(instrument);
    if (counting === undefined) return [];
    const { verdict, ...rest } = counting;
    return [
      countEpisodes(run, {
        ...rest,
        ...{ above: 'episode', below: 'episode', among: 'closed', constant: { instrument } },
        judge: (window) => {
          const verdictOf = closed(window);
          return (episode) => {
            const isClosed = verdictOf(episode);
            if (isClosed !== COUNTS) return isClosed;
            return verdict(run.scores.pairBy(episode, instrument, window.endDay));
          };
        },
        ownGroups: (window) => {
          const verdictOf = closed(window);
          return (episode) =>
            verdictOf(episode) === COUNTS && run.scores.isAssessed(episode, instrument, window.endDay);
        },
      }),
    ];
  });
}

/** The instruments of the episodes closed in a window of the run. */
const instruments = ({ scores, journeys, windows }: Run): string[] =>
  scores.instruments.filter((instrument) =>
    windows.some((window) =>
      journeys.among.closed(window).some((episode) => scores.isAssessed(episode, instrument, window.endDay)),
    ),
  );

const UNPAIRED = belowOnly(NO_PAIR);

export const outcomeCoverage = defineMeasure(
  {
    id: 'outcome_coverage',
    version: 1,
    title: 'Outcomes: episodes with paired scores',
    unit: 'proportion',
    definition:
      'Episodes closed in the window with a first and a last valid score of the instrument on different dates, among episodes closed in the window.',
    inputs: [],
    scale: { ...PROPORTION, sameCounts: ['outcome', 'closure_share'] },
  },
  (run) => byInstrument(run, () => ({ verdict: (pair) => (pair ? COUNTS : UNPAIRED) })),
);

const LEFT_OUT = leftOut(NO_PAIR);

export const outcomeChangeMean = defineMeasure(
  {
    id: 'outcome_change_mean',
    version: 1,
    title: 'Outcomes: mean change',
    unit: 'points',
    definition:
      'Mean of last score less first, over episodes closed in the window that have both. SWEMWBS in metric scores, each converted before averaging.',
    inputs: [],
    scale: { ...MEAN, sameCounts: ['', 'outcome'] },
    note: ({ instrument }) => (instrument === SWEMWBS ? 'SWEMWBS: metric scores' : undefined),
  },
  (run) =>
    byInstrument(run, (instrument) => ({
      verdict: (pair) => (pair ? COUNTS : LEFT_OUT),
      worth:
        ({ endDay }) =>
        (episode) =>
          change(instrument, run.scores.pairBy(episode, instrument, endDay)!),
      statistic: meanWithLimits,
    })),
);

/** Last less first, of SWEMWBS on the metric scale, whose steps are equal. */
function change(instrument: string, { first, last }: Pair): number {
  return instrument === SWEMWBS ? swemwbsMetric(last)! - swemwbsMetric(first)! : last - first;
}

/** Which change of its instrument a row counts. */
function thresholdOf({ instrument = '' }: Noted): string | undefined {
  const threshold = findInstrument(instrument)?.threshold;
  if (threshold === undefined) return undefined;
  return `${instrument}: threshold ${threshold.value}${instrument === SWEMWBS ? ', raw scores' : ''}`;
}

/** Share of paired episodes that changed one way. */
const share = (
  id: 'outcome_improved' | 'outcome_no_change' | 'outcome_deteriorated',
  way: 'improved' | 'no change' | 'deteriorated',
  what: string,
) =>
  defineMeasure(
    {
      id,
      version: 1,
      title: `Outcomes: ${way}`,
      unit: 'proportion',
      definition: `Paired episodes whose change ${what}, among paired episodes closed in the window. Only instruments with a published threshold. SWEMWBS in raw scores.`,
      inputs: [],
      scale: { ...PROPORTION, shares: { table: 'outcome' } },
      note: thresholdOf,
    },
    (run) =>
      byInstrument(run, (instrument) => {
        if (findInstrument(instrument)?.threshold === undefined) return undefined;
        const other = belowOnly(`not ${way}`);
        return {
          verdict: (pair) => {
            if (pair === undefined) return LEFT_OUT;
            return changeOf(instrument, pair.first, pair.last) === way ? COUNTS : other;
          },
        };
      }),
  );

export const outcomeImproved = share(
  'outcome_improved',
  'improved',
  "reaches the instrument's threshold in its good direction",
);
export const outcomeNoChange = share(
  'outcome_no_change',
  'no change',
  'reaches the threshold in neither direction',
);
export const outcomeDeteriorated = share(
  'outcome_deteriorated',
  'deteriorated',
  'reaches the threshold in its bad direction',
);
