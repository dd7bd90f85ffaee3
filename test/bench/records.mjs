// Checks records: the compiled schema alone and the whole check, beside ajv on the JSON Schema of the same record.
// All in one process and a thousand records at a time, each in turn, so that a busy moment falls on all of them.
import Ajv2020 from 'ajv/dist/2020.js';
import { parseRecords, SocialPrescribingRecord, toJsonSchema } from 'social-prescribing/record';
import { generateRecords } from 'social-prescribing/synthetic';
import * as z from 'zod';

const AT_A_TIME = 1000;

/** Seconds of each over so many records of mixed completeness, as a file of them would be parsed. */
export function benchRecords(wanted) {
  // ajv has its own formats of code; allErrors is off, its fastest.
  const ajv = new Ajv2020().compile(toJsonSchema());
  const compiled = z.compile(SocialPrescribingRecord, { strict: true });
  const contestants = {
    'ajv on the JSON Schema': (records) => records.every((record) => ajv(record)),
    'schema alone, compiled': (records) => records.every((record) => compiled.safeParse(record).success),
    'parseRecords, plain': (records) => everyOk(parseRecords(records)),
    'parseRecords, compile: true': (records) => everyOk(parseRecords(records, { compile: true })),
  };
  const seconds = Object.fromEntries(Object.keys(contestants).map((name) => [name, 0]));
  for (const records of inBatches(generateRecords({ count: wanted, seed: 1 }))) {
    for (const [name, run] of Object.entries(contestants)) {
      const started = performance.now();
      if (!run(records)) throw new Error(`${name} refused a generated record`);
      seconds[name] += (performance.now() - started) / 1000;
    }
  }
  return { records: wanted, seconds };
}

function* inBatches(records) {
  let batch = [];
  for (const record of records) {
    batch.push(JSON.parse(JSON.stringify(record)));
    if (batch.length < AT_A_TIME) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function everyOk(results) {
  for (const { ok } of results) if (!ok) return false;
  return true;
}
