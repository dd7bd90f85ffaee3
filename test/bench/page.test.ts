import { expect, it } from 'vitest';
import { aimsOf } from './aims.mjs';
import { pageOf } from './page.mjs';

const of = (total: number, megabytes: number) => ({
  ...{ reading: total / 2, measuring: total / 2, total, cpu: total, megabytes },
});
const size = (events: number, contenders: object) => ({
  ...{ events, bytes: events * 77, people: events / 20, practices: 10, rounds: 2, heapMegabytes: 9000 },
  monthly: { ...of(1.5, 400), rows: 5000 },
  ...contenders,
});
const results = {
  machine: {
    ...{ date: '2026-01-01', processor: 'P', cores: 2, memory: 8e9, system: 'linux', load: 0.5 },
    versions: { Node: '20' },
  },
  endLoad: 1,
  sizes: [
    size(1_000_000, { package: of(2, 300), duckdb: of(3, 900), plain: of(4, 900) }),
    size(10_000_000, {
      package: of(24, 800),
      duckdb: of(30, 9000),
      plain: { failed: 'ran out of memory' },
    }),
  ],
  records: [
    {
      records: 1000,
      rounds: 5,
      best: {
        'ajv on the JSON Schema': { seconds: 1, megabytes: 100 },
        'parseRecords, compile: true': { seconds: 2, megabytes: 100 },
      },
    },
    {
      records: 10_000,
      rounds: 3,
      best: {
        'ajv on the JSON Schema': { seconds: 10, megabytes: 100 },
        'parseRecords, compile: true': { seconds: 20, megabytes: 100 },
      },
    },
  ],
};

it('says which aims are met, from the figures', () => {
  expect(aimsOf(results).map(({ figure, met }: { figure: number; met: boolean }) => [figure, met])).toEqual([
    [2, true],
    [300, true],
    [0.8, true],
    [800, true],
    [1.5, true],
    [1.2, false],
    [2, false],
    [2, false],
  ]);
});

it('shows times, growth and a contender that ran out of memory', () => {
  const lines = pageOf(results).split('\n');
  expect(lines).toContain('| DuckDB, two threads | 15.0 | 15.0 | 30.0 | 30.0 | 9,000 | 1.25 |');
  expect(lines).toContain('| plain script: ran out of memory | – | – | – | – | – | – |');
  expect(lines).toContain('| this package | 1.08 |');
  expect(lines).toContain('| plain script | – |');
  expect(lines).toContain('| parseRecords, compile: true | 2.00 | 500 | 2.00 | 100 |');
  expect(lines).toContain('| parseRecords, compile: true | 1.00 |');
  expect(lines).toContain(
    '| From 1,000,000 to 10,000,000 events: growth over linear | 1.1 × | 1.20 × | 9.09 % | **missed** |',
  );
});

it('keeps what is written by hand', () => {
  const page = pageOf(results);
  const written = page.replace('Nothing is written here yet.', 'We tried *this*.\n\nAnd that.');
  expect(written).not.toBe(page);
  expect(pageOf(results, written)).toBe(written);
});
