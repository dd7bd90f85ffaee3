// npm install hyparquet @duckdb/node-api
// Coded events out of a Parquet file, row group by row group. DuckDB is here only to have made the file.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { asyncBufferFromFile } from 'hyparquet';
import { openEventTable, parquetLines } from 'social-prescribing/events';
import { metrics } from 'social-prescribing/metrics';

const path = join(mkdtempSync(join(tmpdir(), 'parquet-')), 'events.parquet');
const database = await (await DuckDBInstance.create(':memory:')).connect();
await database.run(`copy (select * from (values
  ('A', '871731000000106', date '2024-05-01'),
  ('B', '871731000000106', date '2024-06-01')) as t (person_id, code, date)) to '${path}'`);

const reader = openEventTable();
const { events, rejected } = await reader.read(parquetLines(await asyncBufferFromFile(path)));
console.log(events, rejected);

const year = { from: '2024-04-01', to: '2025-03-31', measures: ['people_referred'] };
console.log(metrics({ events: reader.table() }, year).rows[0].value);

// Prints:
// 2 {}
// 2
