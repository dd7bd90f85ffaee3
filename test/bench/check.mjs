// A conformance check of an NDJSON file of a gigabyte: rate and peak memory.
import { appendFileSync, createReadStream, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCheck } from 'social-prescribing/conformance';
import { generateRecords } from 'social-prescribing/synthetic';

const GIGABYTE = 1e9;

/** Some thousand generated records, over and over. */
export function writeRecords(folder) {
  const file = join(folder, 'records.ndjson');
  const some = `${[...generateRecords({ count: 4000, seed: 1 })].map((record) => JSON.stringify(record)).join('\n')}\n`;
  writeFileSync(file, '');
  while (statSync(file).size < GIGABYTE) appendFileSync(file, some);
  return { bytes: statSync(file).size };
}

export async function checkRecords(folder) {
  const check = openCheck({ compile: true });
  const started = performance.now();
  const { checked, valid, bytes } = await check.file(
    'records.ndjson',
    createReadStream(join(folder, 'records.ndjson'), { highWaterMark: 1 << 18 }),
  );
  check.report();
  return { checked, valid, bytes, seconds: (performance.now() - started) / 1000 };
}
