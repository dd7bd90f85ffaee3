import { bundledCodeSet, extendCodeSet } from 'social-prescribing/codes';
import { CODE_TABLE_COLUMNS, codeTable, codeTableSql, type Dialect } from 'social-prescribing/sql';
import { expect, it } from 'vitest';
import { openDuckDB } from '../differential/engines/duckdb';
import { openPGlite } from '../differential/engines/pglite';

const odd = `O'Neil\\'s "walk"; drop table codes --`;
const extended = extendCodeSet(bundledCodeSet, [
  { id: 'W1', term: odd, role: 'support', category: odd, system: 'urn:example:local' },
]);
if (!extended.ok) throw new Error('this code is sound');
const codeSet = extended.value;

it.each([
  ['DuckDB', openDuckDB],
  ['PostgreSQL', openPGlite],
] as const)('%s holds every code as it is', async (_, open) => {
  const engine = await open();
  for (const sql of codeTableSql(codeSet, { dialect: engine.dialect })) await engine.run(sql);
  const loaded = await engine.run('select * from codes');
  const bySystem = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
  expect(bySystem(loaded)).toEqual(bySystem(codeTable(codeSet)));
  expect(Object.keys(loaded[0]!)).toEqual([...CODE_TABLE_COLUMNS]);
  expect(loaded.find(({ code }) => code === 'W1')?.term).toBe(odd);
  await engine.close();
});

it('is written for Spark with what its texts escape', () => {
  const [create, insert] = codeTableSql(codeSet, { dialect: 'spark', table: 'lake.sp.codes' });
  expect(create).toContain('create table `lake`.`sp`.`codes` (`system` string, ');
  expect(codeTableSql(codeSet, { dialect: 'spark' }).join()).toContain(
    `'O\\'Neil\\\\\\'s "walk"; drop table codes --'`,
  );
  expect(insert).toMatch(/^insert into `lake`\.`sp`\.`codes` values\n {2}\('/);
});

it('is for the dialects that there are', () => {
  expect(() => codeTableSql(codeSet, { dialect: 'oracle' as Dialect })).toThrow(RangeError);
});
