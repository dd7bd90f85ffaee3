// This package: reads the extract of a folder, and makes the rows of every measure.
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { openEventTable, readTable } from 'social-prescribing/events';
import { metrics } from 'social-prescribing/metrics';
import { codeSetOf } from './code-set.mjs';

const TABLES = ['people', 'practices', 'workforce', 'organisations', 'comparison'];

export async function read(folder) {
  const file = (name) => createReadStream(join(folder, `${name}.csv`), { highWaterMark: 1 << 18 });
  const events = openEventTable();
  await events.read(file('events'));
  const data = { events: events.table() };
  for (const table of TABLES) data[table] = (await readTable(table, file(table))).rows;
  return { data, codeSet: await codeSetOf(folder) };
}

export const measure = ({ data, codeSet }, options) => metrics(data, { ...options, codeSet }).rows;
