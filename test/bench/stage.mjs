// One stage of the benchmark; prints its figures as JSON.
import { createReadStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readEvents, readTable } from 'social-prescribing/events';
import { metrics } from 'social-prescribing/metrics';
import { generateExtract } from 'social-prescribing/synthetic';
import { checkRecords, writeRecords } from './check.mjs';
import { benchTerminology, writeRelease } from './hierarchy.mjs';
import { benchRecords } from './records.mjs';

const [, , what, folder, wanted] = process.argv;
const megabytes = () => Math.round(process.resourceUsage().maxRSS / 1000);
const timed = async (work) => {
  const started = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - started) / 1000 };
};
const file = (name) => createReadStream(join(folder, name), { highWaterMark: 1 << 18 });

async function generate() {
  // The generator gives some 22 events a person.
  const { result, seconds } = await timed(() =>
    generateExtract({ people: Math.ceil(Number(wanted) / 22), seed: 1 }),
  );
  const events = result.events.slice(0, Number(wanted));
  const HEADINGS = { id: 'event_id', personId: 'person_id' };
  for (const [name, rows] of Object.entries({ ...result, events })) {
    const columns = [...new Set(rows.slice(0, 10_000).flatMap(Object.keys))];
    const lines = [
      columns.map((key) => HEADINGS[key] ?? key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)),
    ];
    for (const row of rows) lines.push(columns.map((key) => row[key]));
    writeFileSync(join(folder, `${name}.csv`), `${Papa.unparse(lines, { newline: '\n' })}\n`);
  }
  return { events: events.length, seconds, megabytes: megabytes() };
}

async function read() {
  const { result, seconds } = await timed(() => readEvents(file('events.csv')));
  return { events: result.found, seconds, megabytes: megabytes() };
}

async function measure() {
  const reading = await timed(async () => ({
    events: (await readEvents(file('events.csv'))).events,
    people: (await readTable('people', file('people.csv'))).rows,
    practices: (await readTable('practices', file('practices.csv'))).rows,
    workforce: (await readTable('workforce', file('workforce.csv'))).rows,
  }));
  const year = { from: '2024-04-01', to: '2025-03-31' };
  const ungrouped = await timed(() => metrics(reading.result, year));
  const megabytesAfterFirst = megabytes();
  const byPractice = await timed(() => metrics(reading.result, { ...year, by: ['organisation'] }));
  const monthly = await timed(() =>
    metrics(reading.result, { ...year, by: ['organisation'], every: 'month' }),
  );
  return {
    events: reading.result.events.length,
    read: reading.seconds,
    ungrouped: ungrouped.seconds,
    byPractice: byPractice.seconds,
    monthly: monthly.seconds,
    megabytesAfterFirst,
    megabytes: megabytes(),
  };
}

const records = () => benchRecords(Number(wanted));
const release = () => writeRelease(folder);
const terminology = async () => ({ ...(await benchTerminology(folder)), megabytes: megabytes() });

const manyRecords = () => writeRecords(folder);
const check = async () => ({ ...(await checkRecords(folder)), megabytes: megabytes() });

const stages = { generate, read, measure, records, release, terminology, manyRecords, check };
console.log(JSON.stringify(await stages[what]()));
