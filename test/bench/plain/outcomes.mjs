import { findInstrument, swemwbsMetric, swemwbsRaw } from 'social-prescribing/instruments';
import { distinct, groupBy, mean, proportion, statistic } from './small-things.mjs';

const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)$/;

/** First and last score of each instrument in the episodes closed in the year. */
export function outcomes(closed) {
  const assessments = closed.map((episode) => episode.events.filter((event) => event.role === 'assessment'));
  const instruments = distinct(assessments.flat().map((event) => event.instrument));
  return instruments.flatMap((instrument) => {
    const pairs = assessments
      .map((events) => pairOf(events, instrument))
      .filter((pair) => pair !== undefined);
    return rowsOf(instrument, pairs, closed.length);
  });
}

function rowsOf(instrument, pairs, episodes) {
  const { threshold, better } = findInstrument(instrument) ?? {};
  const reported = instrument === 'SWEMWBS' ? swemwbsMetric : (score) => score;
  const changes = pairs.map(({ first, last }) => reported(last) - reported(first));
  const rows = [
    proportion('outcome_coverage', pairs.length, episodes, { instrument }),
    statistic('outcome_change_mean', mean(changes), pairs.length, { instrument }),
  ];
  if (threshold === undefined) return rows;
  const gains = pairs.map(({ first, last }) => (better === 'higher' ? last - first : first - last));
  const improved = gains.filter((gain) => gain >= threshold.value).length;
  const deteriorated = gains.filter((gain) => -gain >= threshold.value).length;
  const noChange = pairs.length - improved - deteriorated;
  return [
    ...rows,
    proportion('outcome_improved', improved, pairs.length, { instrument }),
    proportion('outcome_no_change', noChange, pairs.length, { instrument }),
    proportion('outcome_deteriorated', deteriorated, pairs.length, { instrument }),
  ];
}

/** The first and the last day's score, where there are two. Days with different scores do not count. */
function pairOf(events, instrument) {
  const valid = events
    .filter((event) => event.instrument === instrument)
    .map((event) => ({ day: event.day, score: scoreOf(event) }))
    .filter(({ score }) => score !== undefined);
  const days = [...groupBy(valid, ({ day }) => day).values()].filter(
    (own) => distinct(own.map(({ score }) => score)).length === 1,
  );
  return days.length > 1 ? { first: days[0][0].score, last: days.at(-1)[0].score } : undefined;
}

function scoreOf({ instrument, value }) {
  if (!NUMBER.test(value)) return undefined;
  const number = Number(value);
  if (instrument === 'SWEMWBS' && !Number.isInteger(number)) return swemwbsRaw(number) ?? undefined;
  const { min, max } = findInstrument(instrument) ?? { min: number, max: number };
  return number >= min && number <= max ? number : undefined;
}
