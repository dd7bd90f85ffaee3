import { GROUP_BY, MEASURES } from 'social-prescribing/metrics';
import { DIALECTS, SQL_TABLES, type SqlOptions, sqlFor, sqlScript } from 'social-prescribing/sql';
import { describe, expect, it } from 'vitest';

const year = { from: '2024-04-01', to: '2025-03-31' };
const allTables = Object.fromEntries(Object.keys(SQL_TABLES).map((table) => [table, table]));
const named = (measures: string[], options: Partial<SqlOptions> = {}) =>
  sqlFor({ dialect: 'duckdb', ...year, tables: allTables, measures, ...options });
const prepared = (...measures: string[]) =>
  named(measures).flatMap(({ kind, name }) => (kind === 'prepare' ? [name] : []));

describe('the statements', () => {
  it('prepare only what the measures need', () => {
    expect(prepared('people_referred')).not.toContain('episodes');
    expect(prepared('waiting')).toContain('episodes');
    expect(prepared('waiting')).not.toContain('scores');
    expect(prepared('outcome_coverage')).toContain('scores');
    expect(prepared('referral_rate')).not.toContain('wte_in_force');
  });

  it.each(DIALECTS)('of %s make every table before it is read, and drop it again', (dialect) => {
    const made = new Set<string>();
    const read = new Set<string>();
    for (const { name, kind, sql } of named(
      MEASURES.map(({ id }) => id),
      { dialect },
    )) {
      if (kind === 'drop') made.delete(`sp_${name}`);
      else
        for (const [table] of sql.matchAll(/\bsp_\w+/g))
          if (table !== `sp_${name}` || kind === 'rows') {
            expect(made, `${kind} ${name}`).toContain(table);
            read.add(table);
          }
      if (kind === 'prepare') {
        made.add(`sp_${name}`);
      }
      expect(sql).not.toMatch(/\{\{|;\s*$|\bundefined\b/);
    }
    expect([...made]).toEqual([]);
    expect(read.size).toBe(30);
  });

  it('give every measure in one place', () => {
    const rows = named(MEASURES.map(({ id }) => id)).filter(({ kind }) => kind === 'rows');
    for (const { id } of MEASURES)
      expect(
        rows.filter(({ sql }) => sql.includes(`'${id}'`)).map(({ name }) => name),
        id,
      ).toHaveLength(1);
  });

  it('give rows of the asked measures only', () => {
    const [rows] = named(['open_people']).filter(({ kind }) => kind === 'rows');
    expect(rows?.sql).toMatch(/where measure in \('open_people'\)$/);
    const [whole] = named(['open_cases', 'open_people', 'waiting']).filter(({ kind }) => kind === 'rows');
    expect(whole?.sql).toMatch(/\) counted$/);
  });

  it('give rows of the same columns', () => {
    const columns = named(
      MEASURES.map(({ id }) => id),
      { by: [...GROUP_BY] },
    )
      .filter(({ kind }) => kind === 'rows')
      .map(({ sql }) => [...sql.split('\nfrom (')[0]!.matchAll(/(\w+),?$/gm)].map(([, column]) => column));
    for (const list of columns) expect(list).toEqual(columns[0]);
    expect(columns[0]).toContain('closure_reason');
  });

  it('leave out the measures whose tables are not named, unless they are asked for', () => {
    const names = (tables: SqlOptions['tables']) =>
      sqlFor({ dialect: 'spark', ...year, tables })
        .filter(({ kind }) => kind === 'rows')
        .map(({ name }) => name);
    expect(names(undefined)).not.toContain('equity_share');
    expect(names({ people: 'patients' })).toContain('equity_share');
    expect(() => sqlFor({ dialect: 'spark', ...year, measures: ['equity_share'] })).toThrow(
      'equity_share needs the name of a table of people',
    );
  });

  it('are a script', () => {
    const script = sqlScript(named(['waiting']));
    expect(script).toMatch(/^-- prepare windows\ncreate or replace temporary table sp_windows as\n/);
    expect(script).toMatch(/\n\n-- rows open_cases\nselect\n/);
    expect(script).toMatch(/;\n\n-- drop windows\ndrop table if exists temp\.sp_windows;\n$/);
    expect(
      sqlScript(named(['waiting'], { dialect: 'postgresql' })).match(/-- prepare windows/g),
    ).toHaveLength(1);
  });
});

describe('names', () => {
  const name = `a"b\`c'd`;
  it.each([
    ['duckdb', `from "${name.replace('"', '""')}"."t"`],
    ['postgresql', `from "${name.replace('"', '""')}"."t"`],
    ['spark', `from \`${name.replace('`', '``')}\`.\`t\``],
  ] as const)('are quoted for %s', (dialect, expected) => {
    const options = { tables: { events: `${name}.t` }, columns: { events: { code: name, source: null } } };
    const script = sqlScript(sqlFor({ dialect, ...year, measures: ['people_referred'], ...options }));
    expect(script).toContain(expected);
    expect(script.split(name).length).toBe(1);
    expect(script).toMatch(/cast\(null as \w+\) as source/);
  });

  it('may be left open, table by table', () => {
    expect(named(['waiting'], { columns: { events: undefined as never } })).toEqual(named(['waiting']));
  });

  it.each([
    [{ tables: { event: 'x' } }, 'there is no table event'],
    [{ tables: { events: 'a..b' } }, 'the name of table events has an empty part'],
    [{ columns: { events: { nhs_number: 'x' } } }, 'there is no column events.nhs_number'],
    [{ columns: { events: { code: '' } } }, 'the name of column events.code is empty'],
  ])('that there are not are refused: %j', (naming, message) => {
    expect(() => named(['waiting'], naming as object)).toThrow(new RangeError(message));
  });
});

it.each([
  [{ dialect: 'oracle' }, 'there is no dialect oracle'],
  [{ measures: ['wating'] }, 'there is no measure wating'],
  [{ by: ["gender'; drop table x"] }, "cannot group by gender'; drop table x"],
  [{ from: '2024-02-30' }, 'from must be a calendar date as YYYY-MM-DD'],
  [{ from: '2025-04-01' }, 'to must not be before from'],
  [{ from: '2025-03-02', every: 'month' }, 'there is no whole month from 2025-03-02 to 2025-03-31'],
  [{ inactiveDays: '1; drop' }, 'a number of days must be whole, 0 or more'],
  [{ workersOver: { over: '1; drop' } }, 'a number of the options is none'],
])('refuses %j', (options, message) => {
  const all = { dialect: 'duckdb', ...year, measures: ['waiting', 'workers_over'], ...options };
  expect(() => sqlFor(all as SqlOptions)).toThrow(new RangeError(message));
});
