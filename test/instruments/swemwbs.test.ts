import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { swemwbsMetric, swemwbsRaw } from 'social-prescribing/instruments';
import { describe, expect, it } from 'vitest';

const RAW_SCORES = Array.from({ length: 29 }, (_, index) => index + 7);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('SWEMWBS raw to metric', () => {
  const file = new URL('../../../shared/metrics/facts.md', import.meta.url);
  if (!existsSync(file)) console.warn('skipped: ../shared/metrics/facts.md is not there');
  it.skipIf(!existsSync(file))('is the published table', () => {
    const section = /### 3\.1 [\s\S]*?(?=\nSources:)/.exec(readFileSync(file, 'utf8'))![0];
    const pairs = section
      .split('\n')
      .filter((line) => /^\| \d/.test(line))
      .flatMap((line) => [...line.matchAll(/\| (\d+) \| (\d+\.\d\d) (?=\|)/g)])
      .map(([, raw, metric]) => [Number(raw), Number(metric)] as const)
      .sort(([one], [other]) => one - other);
    expect(pairs.map(([raw]) => raw)).toEqual(RAW_SCORES);
    expect(RAW_SCORES.map((raw) => [raw, swemwbsMetric(raw)])).toEqual(pairs);
  });

  it('has 26.02 for 29, not the 25.99 of a faulty copy', () => {
    expect(swemwbsMetric(29)).toBe(26.02);
    expect(swemwbsRaw(25.99)).toBeNull();
  });

  it('agrees with the German norms paper', () =>
    expect([swemwbsMetric(23), swemwbsMetric(32)]).toEqual([20.73, 29.31]));

  it('rises with every point, from 7 to 35', () => {
    const metric = RAW_SCORES.map((raw) => swemwbsMetric(raw)!);
    expect([metric[0], metric.at(-1)]).toEqual([7, 35]);
    expect(metric.slice(1).filter((score, index) => score <= metric[index]!)).toEqual([]);
  });

  it('goes there and back', () => {
    expect(RAW_SCORES.map((raw) => swemwbsRaw(swemwbsMetric(raw)!))).toEqual(RAW_SCORES);
  });

  it('knows a whole number on both scales only at 7 and 35', () => {
    expect(RAW_SCORES.filter((score) => swemwbsRaw(score) !== null)).toEqual([7, 35]);
  });

  it('is not the same before and after averaging: convert each person first', () => {
    const people = [7, 35];
    expect(mean(people.map((raw) => swemwbsMetric(raw)!))).toBe(21);
    expect(swemwbsMetric(mean(people))).toBe(19.25);
  });

  it('has nothing for any other value, and never throws', () => {
    const junk = fc.oneof(fc.anything({ withBigInt: true, withNullPrototype: true }), fc.double());
    fc.assert(
      fc.property(junk, (value) => {
        const metric = swemwbsMetric(value as number);
        const raw = swemwbsRaw(value as number);
        if (metric !== null) expect(RAW_SCORES).toContain(value);
        if (raw !== null) expect(swemwbsMetric(raw)).toBe(value);
      }),
      { numRuns: 1000 },
    );
    for (const value of [6, 36, 23.5, -7, '23', null, Symbol('23'), 23n])
      expect([swemwbsMetric(value as number), value]).toEqual([null, value]);
  });
});
