// `npm run bench` measures everything and writes docs/benchmarks.md, in half an hour or so. With words it measures those
// parts only and prints the page: numbers are numbers of events, the rest are names in PARTS.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareContenders } from './compare.mjs';
import { compareRecords } from './compare-records.mjs';
import { EVENTS_A_PERSON } from './extract.mjs';
import { loadTimes } from './load.mjs';
import { machine } from './machine.mjs';
import { pageOf } from './page.mjs';
import { runStage } from './run-stage.mjs';
import { bundleSizes } from './sizes.mjs';

const PAGE = new URL('../../docs/benchmarks.md', import.meta.url);
const SIZES = [100_000, 1_000_000, 10_000_000];
const PARTS = ['records', 'terminology', 'conformance', 'loading'];

const words = process.argv.slice(2);
const isSize = (word) => /^\d+$/.test(word);
const unknown = words.find((word) => !isSize(word) && !PARTS.includes(word));
if (unknown !== undefined)
  throw new Error(`${unknown} is no number of events and none of ${PARTS.join(', ')}`);

const everything = words.length === 0;
const sizesAsked = everything ? SIZES : words.filter(isSize).map(Number);
const asked = (part) => everything || words.includes(part);
const say = (text) => console.error(`${new Date().toTimeString().slice(0, 8)}  ${text}`);
const measured = machine();
const folder = mkdtempSync(join(tmpdir(), 'social-prescribing-bench-'));
// Ctrl-C leaves no gigabytes behind.
process.once('SIGINT', () => process.exit(130));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const results = {
  machine: measured,
  sizes: sizesAsked.map((events) => compareContenders(folder, events, say)),
  records: asked('records')
    ? SIZES.map((events) => compareRecords(Math.round(events / EVENTS_A_PERSON), say))
    : [],
  ...(asked('terminology') && { terminology: terminology() }),
  ...(asked('conformance') && { conformance: conformance() }),
  ...(asked('loading') && { loading: loading() }),
  endLoad: loadavg()[0],
};

if (everything) {
  writeFileSync(PAGE, pageOf(results, existing()));
  say('docs/benchmarks.md is written');
} else {
  process.stdout.write(pageOf(results, existing()));
}

function terminology() {
  say('terminology');
  const release = runStage(['release', folder]);
  return { release, ...runStage(['terminology', folder]) };
}

function conformance() {
  say('conformance');
  runStage(['manyRecords', folder]);
  return runStage(['check', folder]);
}

function loading() {
  say('loading');
  return { times: loadTimes(), sizes: bundleSizes() };
}

function existing() {
  try {
    return readFileSync(PAGE, 'utf8');
  } catch {
    return '';
  }
}
