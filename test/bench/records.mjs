// The part of `npm run bench` that checks records: the schema alone, plain and compiled, and the whole check,
// beside ajv on the JSON Schema of the same record. Each is the best of five runs, all in this one process.
import Ajv2020 from 'ajv/dist/2020.js';
import { parseRecords, SocialPrescribingRecord, toJsonSchema } from 'social-prescribing/record';
import { generateRecords } from 'social-prescribing/synthetic';
import * as z from 'zod';

const ROUNDS = 5;

/** Records of mixed completeness, as a file of them would be parsed. */
export function benchRecords(count) {
  const records = [...generateRecords({ count, seed: 1 })].map((record) =>
    JSON.parse(JSON.stringify(record)),
  );
  // ajv has its own formats of code; allErrors is off, its fastest.
  const ajv = new Ajv2020().compile(toJsonSchema());
  const compiled = z.compile(SocialPrescribingRecord, { strict: true });
  const contestants = {
    'ajv on the JSON Schema': () => records.every((record) => ajv(record)),
    'schema alone, plain': () => records.every((record) => SocialPrescribingRecord.safeParse(record).success),
    'schema alone, compiled': () => records.every((record) => compiled.safeParse(record).success),
    'parseRecords, plain': () => everyOk(parseRecords(records)),
    'parseRecords, compile: true': () => everyOk(parseRecords(records, { compile: true })),
  };
  const best = Object.fromEntries(Object.keys(contestants).map((name) => [name, Number.POSITIVE_INFINITY]));
  // Interleaved, so that a busy moment of the machine does not fall on one of them.
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, run] of Object.entries(contestants)) {
      const started = performance.now();
      if (!run()) throw new Error(`${name} refused a generated record`);
      best[name] = Math.min(best[name], (performance.now() - started) / 1000);
    }
  }
  const reference = best['ajv on the JSON Schema'];
  return Object.entries(best).map(([name, seconds]) => ({
    name,
    perSecond: count / seconds,
    timesAjv: reference / seconds,
  }));
}

function everyOk(results) {
  for (const { ok } of results) if (!ok) return false;
  return true;
}
