import { RECORD_CONTESTANTS } from './records.mjs';
import { runStage } from './run-stage.mjs';

const roundsOf = (records) => (records <= 10_000 ? 5 : records <= 100_000 ? 3 : 1);

/** The quickest run of each contestant, in turn, each in a process of its own; memory is the most of its runs. */
export function compareRecords(records, say) {
  const rounds = roundsOf(records);
  const best = {};
  for (let round = 1; round <= rounds; round++) {
    for (const name of RECORD_CONTESTANTS) {
      say(`${records.toLocaleString('en-GB')} records, round ${round} of ${rounds}: ${name}`);
      const { seconds, megabytes } = runStage(['records', name, records]);
      const before = best[name] ?? { seconds, megabytes };
      best[name] = {
        seconds: Math.min(before.seconds, seconds),
        megabytes: Math.max(before.megabytes, megabytes),
      };
    }
  }
  return { records, rounds, best };
}
