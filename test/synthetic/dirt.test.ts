import { findCode } from 'social-prescribing/codes';
import { CodedEvent } from 'social-prescribing/events';
import { readScore, swemwbsRaw } from 'social-prescribing/instruments';
import { describe, expect, it } from 'vitest';
import { toDay } from '../../src/calendar';
import { damagedCode, twoDigitYearDate } from '../../src/synthetic/dirt';
import { groupBy } from './group-by';
import { codeSet, events } from './large-extract';

const DAMAGED_CODE = /^\d\.\d+E\+\d\d$/;
const TWO_DIGIT_YEAR = /^(\d\d)\/(\d\d)\/(\d\d)$/;
const isoDate = (date: string) => date.replace(TWO_DIGIT_YEAR, '20$3-$2-$1');

const inThousand = (count: number, of: readonly unknown[] = events) => (count / of.length) * 1000;
const countWhere = (matches: (event: CodedEvent) => boolean) => events.filter(matches).length;
const countDistinct = (leaveOut: readonly (keyof CodedEvent)[]) => {
  const keys = Object.keys(CodedEvent.shape).filter((key) => !leaveOut.includes(key as keyof CodedEvent));
  return new Set(events.map((event) => JSON.stringify(event, keys))).size;
};

function expectBetween(value: number, least: number, most: number): void {
  expect(value).toBeGreaterThan(least);
  expect(value).toBeLessThan(most);
}

describe('of a thousand events', () => {
  it('five are there twice, id and all', () => {
    expectBetween(inThousand(events.length - countDistinct([])), 3, 7);
  });

  it('three were entered a second time under another id', () => {
    expectBetween(inThousand(countDistinct([]) - countDistinct(['id'])), 1.5, 5);
  });

  it('ten have a code unrelated to social prescribing', () => {
    const unrelated = events.filter(
      ({ code, system }) => !DAMAGED_CODE.test(code) && findCode(codeSet, code, system) === undefined,
    );
    expectBetween(inThousand(unrelated.length), 7, 13);
    expect(new Set(unrelated.map(({ code }) => code))).toEqual(
      new Set(['73211009', '38341003', '195967001']),
    );
  });

  it('one at most has a code that a spreadsheet damaged', () => {
    expectBetween(inThousand(countWhere(({ code }) => DAMAGED_CODE.test(code))), 0.2, 1.5);
    expect(countWhere(({ code }) => code === '8.71731E+14')).toBeGreaterThan(0);
  });

  it('two have a date with a two-digit year', () => {
    expectBetween(inThousand(countWhere(({ date }) => TWO_DIGIT_YEAR.test(date))), 1, 4);
  });

  it('five name no organisation', () => {
    expectBetween(inThousand(countWhere(({ organisation }) => organisation === undefined)), 3, 8);
  });
});

describe('of a thousand referrals', () => {
  const referrals = events.filter(({ code }) => code === '871731000000106');
  const sources = groupBy(
    events.filter(({ code, system }) => findCode(codeSet, code, system)?.role === 'source'),
    ({ personId }) => personId,
  );
  const dayOf = ({ date }: CodedEvent) => toDay(isoDate(date))!;
  const hasSourceNear = (referral: CodedEvent) =>
    (sources.get(referral.personId) ?? []).some((source) => Math.abs(dayOf(source) - dayOf(referral)) <= 7);
  const withoutField = referrals.filter(({ source }) => source === undefined);

  it('two hundred have their source in an event of the same week', () => {
    expectBetween(inThousand(withoutField.filter(hasSourceNear).length, referrals), 150, 250);
  });

  it('eighty have none', () => {
    expectBetween(
      inThousand(withoutField.filter((event) => !hasSourceNear(event)).length, referrals),
      50,
      110,
    );
  });

  it('ten have one that is in no table', () => {
    const invalid = referrals.filter(({ source }) => source && findCode(codeSet, source)?.role !== 'source');
    expectBetween(inThousand(invalid.length, referrals), 4, 20);
  });
});

describe('of a thousand scores', () => {
  const scores = events.filter(({ code, system }) => findCode(codeSet, code, system)?.role === 'assessment');
  const instrumentOf = ({ code }: CodedEvent) => findCode(codeSet, code)!.instrument!;
  const scoresWhere = (matches: (event: CodedEvent) => boolean) =>
    inThousand(scores.filter(matches).length, scores);

  it('eight are out of range', () => {
    expectBetween(
      scoresWhere(({ value }) => value === 99),
      4,
      10,
    );
    const other = scores.filter((event) => {
      const reading = readScore(instrumentOf(event), event.value);
      return !reading.ok && event.value !== 99 && event.value !== 'declined';
    });
    expect(other).toEqual([]);
  });

  it('eight are in words', () => {
    expectBetween(
      scoresWhere(({ value }) => value === 'declined'),
      4,
      10,
    );
  });

  it('five are metric scores of SWEMWBS, all in the published table', () => {
    const metric = scores.filter(({ value }) => typeof value === 'number' && !Number.isInteger(value));
    expectBetween(inThousand(metric.length, scores), 2, 10);
    expect(new Set(metric.map(instrumentOf))).toEqual(new Set(['SWEMWBS']));
    expect(metric.filter(({ value }) => swemwbsRaw(Number(value)) === null)).toEqual([]);
  });

  it('eight to a dozen have another of their day, which differs', () => {
    const days = groupBy(scores, (event) => `${event.personId} ${event.date} ${instrumentOf(event)}`);
    const differing = [...days].filter(([, own]) => new Set(own.map(({ value }) => value)).size > 1);
    expectBetween(inThousand(differing.length, scores), 4, 14);
    expect(differing.some(([key]) => key.endsWith('SWEMWBS'))).toBe(true);
  });

  it('ten have the code of an earlier version', () => {
    expectBetween(
      scoresWhere(({ code }) => code === '960481000000107' || code === '506701000000100'),
      5,
      14,
    );
    expect(countWhere(({ code }) => code === '960481000000107')).toBeGreaterThan(5);
  });
});

describe('dirt aside', () => {
  it('every event is a coded event', () => {
    const wrong = events.filter((event) => !CodedEvent.safeParse(event).success);
    expect(wrong.filter(({ date }) => !TWO_DIGIT_YEAR.test(date))).toEqual([]);
  });

  it('every date is of the extract', () => {
    const days = events.map(({ date }) => isoDate(date));
    expect(days.filter((date) => toDay(date) === undefined)).toEqual([]);
    expect(days.filter((date) => date < '2022-04-01' || date > '2025-06-30')).toEqual([]);
  });

  it('every code and date can be read, but for under one event in a hundred', () => {
    const damaged = countWhere(({ code, date }) => DAMAGED_CODE.test(code) || TWO_DIGIT_YEAR.test(date));
    expectBetween(inThousand(damaged), 1, 8);
  });

  it('every id is of one entry', () => {
    const entries = groupBy(events, ({ id }) => id);
    const differing = [...entries.values()].filter(
      (same) => new Set(same.map((event) => JSON.stringify(event))).size > 1,
    );
    expect(differing).toEqual([]);
    expect(entries.has(undefined)).toBe(false);
  });

  it('events are by date, then by id', () => {
    const keys = events.map(({ date, id }) => `${isoDate(date)} ${id}`);
    expect(keys).toEqual(keys.toSorted());
  });
});

describe('damage', () => {
  it.each([
    ['871731000000106', '8.71731E+14'],
    ['1099141000000106', '1.09914E+15'],
    ['900000000000003', '9E+14'],
    ['1099996000000100', '1.1E+15'],
    ['224484003', '224484003'],
    ['SPCLOSED-DISENGAGED', 'SPCLOSED-DISENGAGED'],
  ])('of the code %s leaves %s', (code, left) => {
    expect(damagedCode(code)).toBe(left);
  });

  it('of a date takes the century', () => {
    expect(twoDigitYearDate('2024-04-05')).toBe('05/04/24');
  });
});
