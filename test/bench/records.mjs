// Checks records: the compiled schema alone and the whole check, beside ajv on the JSON Schema of the same record.
import Ajv2020 from 'ajv/dist/2020.js';
import { parseRecords, SocialPrescribingRecord, toJsonSchema } from 'social-prescribing/record';
import { generateRecords } from 'social-prescribing/synthetic';
import * as z from 'zod';

const DIFFERENT = 4000;
const AT_A_TIME = 1000;

/** Each gets ready, and gives back what checks some records and says whether all are valid. */
const CONTESTANTS = {
  // ajv has its own formats of code; allErrors is off, its fastest.
  'ajv on the JSON Schema': () => {
    const check = new Ajv2020().compile(toJsonSchema());
    return (records) => records.every((record) => check(record));
  },
  'schema alone, compiled': () => {
    const schema = z.compile(SocialPrescribingRecord, { strict: true });
    return (records) => records.every((record) => schema.safeParse(record).success);
  },
  'parseRecords, plain': () => (records) => everyOk(parseRecords(records)),
  'parseRecords, compile: true': () => (records) => everyOk(parseRecords(records, { compile: true })),
};
export const RECORD_CONTESTANTS = Object.keys(CONTESTANTS);

/** Seconds of one over so many records of mixed completeness, to get ready and to read JSON left out. */
export function benchRecords(name, wanted) {
  const lines = [...generateRecords({ count: DIFFERENT, seed: 1 })].map((record) => JSON.stringify(record));
  const check = CONTESTANTS[name]();
  let seconds = 0;
  for (let from = 0; from < wanted; from += AT_A_TIME) {
    // Parsed afresh, as from a file: what engines learn of one object must not serve for it again.
    const records = Array.from({ length: Math.min(AT_A_TIME, wanted - from) }, (_, index) =>
      JSON.parse(lines[(from + index) % DIFFERENT]),
    );
    const started = performance.now();
    if (!check(records)) throw new Error(`${name} refused a generated record`);
    seconds += (performance.now() - started) / 1000;
  }
  return { seconds };
}

function everyOk(results) {
  for (const { ok } of results) if (!ok) return false;
  return true;
}
