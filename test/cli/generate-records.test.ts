import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRecord } from 'social-prescribing/record';
import { FAULTS, generateRecords } from 'social-prescribing/synthetic';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../support/cli';

const { run, file, folder } = commandLine();
const linesOf = (...path: string[]) =>
  readFileSync(join(folder, ...path), 'utf8')
    .trimEnd()
    .split('\n');

describe('generate --records', () => {
  it('writes the records that the library makes, a line each', () => {
    const { status, data, said } = run(['generate', '--records', '30', '--seed', '7', '--out', 'mixed']);
    expect([status, data]).toEqual([0, '']);
    expect(readdirSync(join(folder, 'mixed'))).toEqual(['records.ndjson']);
    expect(linesOf('mixed', 'records.ndjson')).toEqual(
      [...generateRecords({ count: 30, seed: 7 })].map((record) => JSON.stringify(record)),
    );
    expect(said).toContain('30 records of synthetic people, completeness mixed, seed 7.');
  });

  it.each(['mandatory', 'required', 'full', 'mixed'] as const)('writes %s records', (completeness) => {
    const words = ['--records', '4', '--completeness', completeness, '--out', completeness];
    expect(run(['generate', ...words]).status).toBe(0);
    for (const line of linesOf(completeness, 'records.ndjson'))
      expect(parseRecord(JSON.parse(line)).ok).toBe(true);
    expect(linesOf(completeness, 'records.ndjson')).toEqual(
      [...generateRecords({ count: 4, seed: 1, completeness })].map((record) => JSON.stringify(record)),
    );
  });

  it('writes more than is held at a time', () => {
    expect(run(['generate', '--records', '400', '--completeness', 'full', '--out', 'many']).status).toBe(0);
    expect(readFileSync(join(folder, 'many', 'records.ndjson')).length).toBeGreaterThan(5_000_000);
    expect(linesOf('many', 'records.ndjson')).toHaveLength(400);
  });

  it('writes an extract beside them when asked for both', () => {
    const words = ['--records', '3', '--people', '5', '--from', '2024-04-01', '--to', '2024-06-30'];
    expect(run(['generate', ...words, '--out', 'both']).status).toBe(0);
    expect(readdirSync(join(folder, 'both'))).toEqual(
      expect.arrayContaining(['events.csv', 'people.csv', 'records.ndjson']),
    );
    for (const line of linesOf('both', 'records.ndjson'))
      for (const [, date] of line.matchAll(/"dateAndTimeOfContact":"([^"]+)"/g))
        expect(date! >= '2024-04-01' && date! < '2024-07-01').toBe(true);
  });

  it('writes no records for none', () => {
    expect(run(['generate', '--records', '0', '--out', 'none']).status).toBe(0);
    expect(readFileSync(join(folder, 'none', 'records.ndjson'), 'utf8')).toBe('');
  });
});

describe('generate --faults', () => {
  it('writes a record for every fault, and what is wrong on which line', () => {
    const { status, said } = run([
      'generate',
      '--records',
      '2',
      '--seed',
      '3',
      '--faults',
      '--out',
      'faults',
    ]);
    expect(status).toBe(0);
    expect(said).toContain(`${FAULTS.length} records with one named fault each, seed 3.`);
    const [heading, ...rows] = linesOf('faults', 'faults.csv').map((line) => line.split(','));
    expect(heading).toEqual(['line', 'fault', 'rule', 'severity', 'path', 'element', 'options']);
    const records = linesOf('faults', 'faults.ndjson').map((line): unknown => JSON.parse(line));
    expect(rows.map(([line]) => Number(line))).toEqual(records.map((_, index) => index + 1));
    rows.forEach(([line, name, rule, severity, path], index) => {
      const fault = FAULTS[index]!;
      expect([name, rule, path]).toEqual([fault.name, fault.rule, fault.path]);
      expect(
        parseRecord(records[Number(line) - 1], fault.options).issues.map((issue) => ({ ...issue })),
      ).toContainEqual(expect.objectContaining({ rule, severity, path }));
    });
  });

  it('says which options a fault needs to be seen', () => {
    run(['generate', '--records', '0', '--faults', '--out', 'options']);
    const options = new Set(linesOf('options', 'faults.csv').map((line) => line.split(',').at(-1)));
    expect([...options].sort()).toEqual([
      '',
      'lint address-missing',
      'lint sex-and-gender',
      'options',
      'reference sets loaded',
      'strict',
    ]);
  });
});

describe('wrong usage', () => {
  it.each([
    ['neither people nor records', [], '--people, --records or both'],
    ['fewer records than none', ['--records', '-1'], 'count'],
    ['more records than numbers', ['--records', '900001'], 'count'],
    ['no number', ['--records', 'all'], 'Give a whole number'],
    ['no such grade', ['--records', '1', '--completeness', 'some'], 'Allowed choices are mandatory'],
    ['faults of no records', ['--people', '2', '--faults'], 'give --records too'],
    ['a grade of no records', ['--people', '2', '--completeness', 'full'], 'give --records too'],
    ['days out of order', ['--records', '1', '--from', '2024-02-01', '--to', '2024-01-01'], 'from must not'],
    ['wrong records beside a good extract', ['--people', '2', '--records', '-1'], 'count'],
  ])('%s: exits with 2 and writes nothing', (_, words, message) => {
    const { status, said } = run(['generate', ...words, '--out', 'wrong']);
    expect(status).toBe(2);
    expect(said).toContain(message);
    expect(existsSync(join(folder, 'wrong'))).toBe(false);
  });

  it('exits with 2 where it cannot write, and leaves nothing half-written', () => {
    mkdirSync(join(folder, 'taken', 'records.ndjson'), { recursive: true });
    const { status, said } = run(['generate', '--records', '5', '--out', 'taken']);
    expect(status).toBe(2);
    expect(said).toContain('cannot write');
    expect(readdirSync(join(folder, 'taken'))).toEqual(['records.ndjson']);
    file('plain', 'a file');
    expect(run(['generate', '--records', '5', '--out', 'plain']).said).toContain('cannot make');
  });
});
