import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findMeasure } from 'social-prescribing/metrics';
import { rowsFromSql, SQL_TABLES } from 'social-prescribing/sql';
import { expect, it } from 'vitest';
import { openDuckDB } from '../differential/engines/duckdb';
import { openPGlite } from '../differential/engines/pglite';
import { commandLine, root } from '../support/cli';

const guide = readFileSync(`${root}docs/guide/sql.md`, 'utf8');
const fenced = (kind: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${kind}\\n([^]*?)^\`\`\``, 'gm'))].map(([, text]) => text!);
const statements = (text: string) => text.split(/;\n/).filter((statement) => statement.trim() !== '');

const { run, folder } = commandLine();
const write = (name: string) => readFileSync(join(folder, name), 'utf8');

it('runs as it is written', { timeout: 120_000 }, async () => {
  for (const line of fenced('sh').join('').trim().split('\n')) {
    const { status, said } = run(line.replace(/^npx social-prescribing /, '').split(' '));
    expect(status, `${line}\n${said}`).toBe(0);
  }

  const duckdb = await openDuckDB();
  await duckdb.run(`set file_search_path = '${folder}'`);
  for (const sql of statements(fenced('sql duckdb').join(''))) await duckdb.run(sql);
  const rows: Record<string, unknown>[] = [];
  for (const sql of statements(write('measures.sql'))) {
    const given = await duckdb.run(sql);
    if (/^\n?-- rows /.test(sql)) rows.push(...given);
  }
  await duckdb.close();
  const measures = new Set(rowsFromSql(rows).map(({ measure }) => measure));
  expect([...measures].filter((id) => findMeasure(id)!.inputs.length > 0)).toEqual([
    ...['referral_rate', 'annual_caseload_per_wte', 'equity_share'],
  ]);
  expect(measures.size).toBe(36);

  const postgresql = await openPGlite();
  for (const text of [...fenced('sql postgresql'), write('codes.sql'), write('waiting.sql')])
    for (const sql of statements(text)) await postgresql.run(sql);
  await postgresql.close();

  expect(JSON.parse(write('measures.json'))[0].kind).toBe('prepare');
});

it('names every table and column', () => {
  for (const [table, columns] of Object.entries(SQL_TABLES))
    expect(guide).toContain(`| ${table} | ${columns.join(', ')} `);
});
