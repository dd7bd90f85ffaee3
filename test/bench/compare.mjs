// This package, DuckDB and a plain script on the same files: time, memory and, row by row, the same numbers.
import { rmSync, statSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { rowsThatDiffer } from './rows-differ.mjs';
import { runStage } from './run-stage.mjs';

/** What a Node script needs to hold ten million objects is far more than it may have unless told. */
const HALF_OF_MEMORY = Math.round(totalmem() / 2 / 2 ** 20);
const CONTENDERS = {
  package: {},
  duckdb: {},
  plain: { heapMegabytes: HALF_OF_MEMORY },
};

/** Short runs are disturbed more: they are repeated more often. */
const roundsOf = (events) => (events <= 100_000 ? 5 : events <= 1_000_000 ? 3 : 2);

export function compareContenders(folder, events, say) {
  say(`${events.toLocaleString('en-GB')} events: making the files`);
  const { people, practices } = runStage(['generate', folder, events]);
  const bytes = statSync(join(folder, 'events.csv')).size;
  const rounds = roundsOf(events);
  const runs = { package: [], duckdb: [], plain: [], monthly: [] };
  // In turn, so that a busy while of the machine does not fall on one of them.
  for (let round = 1; round <= rounds; round++) {
    for (const [name, options] of Object.entries(CONTENDERS)) {
      if (runs[name].some(({ failed }) => failed)) continue;
      say(`${events.toLocaleString('en-GB')} events, round ${round} of ${rounds}: ${name}`);
      runs[name].push(runStage(['catalogue', folder, name], options));
    }
    say(`${events.toLocaleString('en-GB')} events, round ${round} of ${rounds}: by practice and month`);
    runs.monthly.push(runStage(['monthly', folder]));
    demandSameRows(runs);
  }
  for (const name of ['events.csv', 'people.csv']) rmSync(join(folder, name));
  const best = Object.fromEntries(Object.entries(runs).map(([name, own]) => [name, bestOf(own)]));
  return { events, people, practices, bytes, rounds, heapMegabytes: HALF_OF_MEMORY, ...best };
}

/** The quickest run; its memory is the most of all. A contender that failed once has failed. */
function bestOf(runs) {
  const failed = runs.find((run) => run.failed);
  if (failed) return { failed: failed.failed };
  const total = ({ reading = 0, measuring }) => reading + measuring;
  const best = runs.reduce((one, other) => (total(other) < total(one) ? other : one));
  const { rows, ...figures } = best;
  return {
    ...figures,
    total: total(best),
    rows: rows.length ?? rows,
    megabytes: Math.max(...runs.map(({ megabytes }) => megabytes)),
  };
}

function demandSameRows(runs) {
  const [reference, ...others] = Object.keys(CONTENDERS).filter((name) => runs[name].at(-1).rows);
  for (const name of others) {
    const differences = rowsThatDiffer(runs[reference].at(-1).rows, runs[name].at(-1).rows);
    if (differences.length > 0)
      throw new Error(
        `${reference} and ${name} differ in ${differences.length} rows:\n${differences.slice(0, 20).join('\n')}`,
      );
  }
}
