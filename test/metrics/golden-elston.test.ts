import type { CodedEvent } from 'social-prescribing/events';
import { findMeasure, type Row, wilsonLimits } from 'social-prescribing/metrics';
import { describe, expect, it } from 'vitest';
import { codeSet, event } from '../support/journey';

/**
 * The funnel of Elston et al. 2019 (PMC6764188, as shared/metrics/facts.md section 2.1 has it): referred
 * 1,046, attended a link worker 251, consented 151, analysed 86. The paper's percentages are few; those here
 * are the quotients of its counts. It has no events, so these are made up to have its counts: consent stands
 * as support agreed, analysed as closed with a paired score. Its costs and service use need counts it does
 * not print.
 */
const REFERRED = 1046;
const ATTENDED = 251;
const CONSENTED = 151;
const ANALYSED = 86;

const inJune = (day: number) => `2018-06-${String((day % 30) + 1).padStart(2, '0')}`;

/** Everyone is referred in May; whoever goes on does so within 90 days. */
const funnel: CodedEvent[] = Array.from({ length: REFERRED }, (_, person) => {
  const id = `P${person}`;
  return [
    event(`${id} 2018-05-${String((person % 31) + 1).padStart(2, '0')} referral`),
    ...(person < ATTENDED ? [event(`${id} ${inJune(person)} attended`)] : []),
    ...(person < CONSENTED ? [event(`${id} ${inJune(person)} support`)] : []),
    ...(person < ANALYSED
      ? [event(`${id} ${inJune(person)} wemwbs=40`), event(`${id} 2018-07-20 wemwbs=45`)]
      : []),
    ...(person < ATTENDED ? [event(`${id} 2018-07-20 done`)] : []),
  ];
}).flat();

const row = (measure: string): Row =>
  findMeasure(measure)!.calculate({ events: funnel }, { codeSet, from: '2018-04-01', to: '2019-03-31' })[0]!;

describe('the funnel of Elston 2019', () => {
  it.each([
    ['engagement_contacted', ATTENDED, REFERRED, 24.0],
    ['engagement_supported', CONSENTED, REFERRED, 14.4],
    ['engagement_completed', ATTENDED, REFERRED, 24.0],
    ['outcome_coverage', ANALYSED, ATTENDED, 34.3],
    ['waiting', REFERRED - ATTENDED, REFERRED - ATTENDED, 100.0],
  ])('%s', (measure, numerator, denominator, percent) => {
    const { value, lower, upper, ...rest } = row(measure);
    expect(rest).toMatchObject({ numerator, denominator, missing: 0, suppressed: false });
    expect(Math.round(value! * 1000) / 10).toBe(percent);
    expect({ lower, upper }).toEqual(wilsonLimits(numerator, denominator));
  });

  it('counts people and episodes', () => {
    const values = ['referrals_received', 'people_referred', 'annual_caseload', 'open_cases'].map(
      (measure) => row(measure).value,
    );
    expect(values).toEqual([REFERRED, REFERRED, REFERRED, REFERRED - ATTENDED]);
    expect(row('duration_median').denominator).toBe(ATTENDED);
  });

  it('pairs 8.2 % of the referred, once all are closed', () => {
    const closed = Array.from({ length: REFERRED - ATTENDED }, (_, person) =>
      event(`P${person + ATTENDED} 2018-12-01 no_answer`),
    );
    const [coverage] = findMeasure('outcome_coverage')!.calculate(
      { events: [...funnel, ...closed] },
      { codeSet, from: '2018-04-01', to: '2019-03-31' },
    );
    expect([coverage!.numerator, coverage!.denominator]).toEqual([ANALYSED, REFERRED]);
    expect(Math.round(coverage!.value! * 1000) / 10).toBe(8.2);
  });
});
