import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledCodeSet } from 'social-prescribing/codes';
import { codeTable, sqlFor, sqlScript } from 'social-prescribing/sql';
import { describe, expect, it } from 'vitest';
import { openDuckDB } from '../differential/engines/duckdb';
import { commandLine } from '../support/cli';

const { run, file, folder } = commandLine();
const year = ['--from', '2024-04-01', '--to', '2025-03-31'];

describe('sql', () => {
  it('prints what sqlFor gives', () => {
    const { status, data, said } = run([
      ...[
        'sql',
        'waiting',
        'equity_share',
        '--dialect',
        'spark',
        ...year,
        '--by',
        'gender',
        '--inactive-days',
        '90',
      ],
      ...['--table', 'events=lake.sp.events', '--table', 'people=patients', '--column', 'events.source='],
      ...['--column', 'events.person_id=nhs number', '--at-least', '3'],
    ]);
    expect(status).toBe(0);
    expect(data).toBe(
      sqlScript(
        sqlFor({
          ...{
            dialect: 'spark',
            measures: ['waiting', 'equity_share'],
            from: '2024-04-01',
            to: '2025-03-31',
          },
          ...{ by: ['gender'], inactiveDays: 90, workersOver: { atLeast: 3 } },
          tables: { events: 'lake.sp.events', people: 'patients' },
          columns: { events: { source: null, person_id: 'nhs number' } },
        }),
      ),
    );
    expect(said).toContain('No disclosure control');
  });

  it('takes all measures unless told otherwise, and says which are left out', () => {
    const { status, data, said } = run([
      'sql',
      '--dialect',
      'duckdb',
      ...year,
      '--by',
      'gender',
      '--format',
      'json',
    ]);
    expect(status).toBe(0);
    const statements: { kind: string; name: string }[] = JSON.parse(data);
    expect(statements.filter(({ kind }) => kind === 'rows')).toHaveLength(14);
    expect(said).toContain('Note: gender is Unknown without a table of people.');
    expect(said).toContain('Left out without a table of practices: referral_rate.');
    const { said: less } = run(['sql', 'waiting', '--dialect', 'duckdb', ...year]);
    expect(less).not.toContain('Left out');
  });

  it('writes to a file', () => {
    const { status, data, said } = run([
      'sql',
      'waiting',
      '--dialect',
      'duckdb',
      ...year,
      '-o',
      'waiting.sql',
    ]);
    expect([status, data, said.includes('Wrote waiting.sql.')]).toEqual([0, '', true]);
    expect(readFileSync(join(folder, 'waiting.sql'), 'utf8')).toMatch(/^-- prepare windows\n/);
  });

  it('writes the table of codes, with local ones', async () => {
    const codes = file('codes.csv', 'id,term,role,system\n-W1,"=Walk, long",support,urn:example:local\n');
    const csv = run(['sql', '--code-table', '--codes', codes, '--format', 'csv', '-o', 'table.csv']);
    expect(csv.status).toBe(0);
    const sql = run([
      'sql',
      '--code-table',
      '--codes',
      codes,
      '--dialect',
      'duckdb',
      '--table',
      'codes=made',
    ]);
    const duckdb = await openDuckDB();
    for (const statement of sql.data.split(';\n').filter((text) => text.trim() !== ''))
      await duckdb.run(statement);
    const path = join(folder, 'table.csv');
    const loaded = await duckdb.run(`select * from read_csv('${path}', all_varchar = true) order by code`);
    expect(loaded).toEqual(await duckdb.run('select * from made order by code'));
    expect(loaded).toHaveLength(codeTable(bundledCodeSet).length + 1);
    expect(loaded[0]).toMatchObject({ code: '-W1', term: '=Walk, long' });
    await duckdb.close();
  });

  it.each([
    [['wating', '--dialect', 'duckdb', ...year], "'wating' is invalid for argument 'measures'"],
    [['waiting', ...year], 'give --dialect: duckdb, postgresql, spark'],
    [['waiting', '--dialect', 'duckdb'], 'give --from and --to'],
    [['equity_share', '--dialect', 'duckdb', ...year], 'equity_share needs --table people=NAME'],
    [['--table', 'event=x'], 'There are: events, people'],
    [['--table', 'events'], 'such as events=gp.coded_events'],
    [['--column', 'events.nhs=x'], 'Those of events are: person_id'],
    [['--column', 'person_id=x'], 'such as events.person_id=nhs_number'],
    [
      ['--dialect', 'duckdb', ...year, '--table', 'events=a..b'],
      'the name of table events has an empty part',
    ],
    [['--dialect', 'duckdb', ...year, '--format', 'csv'], '--format csv is for --code-table'],
    [['--dialect', 'duckdb', ...year, '--codes', 'x.csv'], '--codes is for --code-table'],
    [['--code-table', 'waiting'], 'name no measures'],
    [['--code-table', '--format', 'json'], 'give sql or csv'],
    [['--code-table'], 'give --dialect'],
    [['--dialect', 'duckdb', '--from', '2025-01-02', '--to', '2025-01-01'], '--to must not be before --from'],
  ])('refuses %j', (words, message) => {
    const { status, data, said } = run(['sql', ...words]);
    expect([status, data]).toEqual([2, '']);
    expect(said).toContain(message);
  });
});
