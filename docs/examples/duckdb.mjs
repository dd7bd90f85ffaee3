// npm install @duckdb/node-api
// Measures counted in DuckDB, by the SQL of this package, with limits and disclosure control added afterwards.
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { bundledCodeSet } from 'social-prescribing/codes';
import { applyDisclosure } from 'social-prescribing/metrics';
import { codeTableSql, rowsFromSql, sqlFor } from 'social-prescribing/sql';

const extract = fileURLToPath(new URL('extract/events.csv', import.meta.url));
const database = await (await DuckDBInstance.create(':memory:')).connect();
const run = async (sql) => (await database.runAndReadAll(sql)).getRowObjectsJS();

await run(`create view events as select * from read_csv('${extract}', all_varchar = true)`);
for (const sql of codeTableSql(bundledCodeSet, { dialect: 'duckdb' })) await run(sql);

const found = [];
for (const { kind, sql } of sqlFor({
  ...{ dialect: 'duckdb', measures: ['people_referred'], from: '2024-04-01', to: '2025-03-31' },
  ...{ by: ['organisation'], columns: { events: { id: 'event_id' } } },
})) {
  const rows = await run(sql);
  if (kind === 'rows') found.push(...rows);
}
for (const { organisation, value } of applyDisclosure(rowsFromSql(found), 'ehrql'))
  console.log(organisation, value);

// Prints:
// Unknown null
// Y99001 50
// Y99002 20
// Y99003 40
// Y99004 15
// Y99005 25
