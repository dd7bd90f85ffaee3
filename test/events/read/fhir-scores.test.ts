import { describe, expect, it } from 'vitest';
import { eventsFromFhir } from '../../../src/events';
import { bundle, concept, type Json, LONELY, observation, patient, REFERRAL } from './fhir-bundles';

const read = (more: Json) => eventsFromFhir(bundle(patient(), observation(more)));
const scores = (more: Json) => read(more).events.map(({ code, value }) => [code, value]);
const PART = '224362002';

describe('the score of an Observation', () => {
  it.each<[string, Json, number | undefined]>([
    ['a Quantity', { valueQuantity: { value: 21, unit: 'score' } }, 21],
    ['a decimal', { valueQuantity: { value: 21.54 } }, 21.54],
    ['nought', { valueInteger: 0 }, 0],
    ['below nought', { valueInteger: -3 }, -3],
    ['a Quantity without a number', { valueQuantity: { unit: 'score' } }, undefined],
    ['text', { valueQuantity: { value: '21' } }, undefined],
    ['a string', { valueString: '21' }, undefined],
    ['a ratio', { valueRatio: { numerator: { value: 21 } } }, undefined],
  ])('%s', (_, value, expected) => {
    expect(scores(value)).toEqual([[REFERRAL, expected]]);
    expect(read(value).noticed).toEqual({});
  });

  it.each(['<', '<=', '>=', '>'])(
    'with the comparator %s is only a bound: the event has no value',
    (comparator) => {
      const bound = { valueQuantity: { value: 5, comparator } };
      expect(scores(bound)).toEqual([[REFERRAL, undefined]]);
      expect(read(bound).noticed).toEqual({ 'fhir-value-bound': 1 });
    },
  );
});

describe('components', () => {
  const parts = (...component: readonly Json[]) => read({ component });

  it('with a number are events of the Observation, its day and its person', () => {
    const whole = read({ valueInteger: 9, component: [{ code: concept(PART), valueInteger: 4 }] });
    const [first] = whole.events;
    expect(whole.found).toBe(2);
    expect(whole.events).toEqual([
      { ...first, code: REFERRAL, value: 9 },
      { ...first, code: PART, value: 4 },
    ]);
  });

  it('without one are details of it', () => {
    const { found, noticed } = parts({ code: concept(PART), valueCodeableConcept: concept(LONELY) });
    expect([found, noticed]).toEqual([1, { 'fhir-component': 2 }]);
  });

  it('with a number may have details too', () => {
    const { found, noticed } = parts({
      code: concept(PART),
      valueInteger: 4,
      valueCodeableConcept: concept(LONELY),
    });
    expect([found, noticed]).toEqual([2, { 'fhir-component': 1 }]);
  });

  it('with only a bound are details of it', () => {
    const { found, noticed } = parts({ code: concept(PART), valueQuantity: { value: 5, comparator: '<' } });
    expect([found, noticed]).toEqual([1, { 'fhir-component': 1, 'fhir-value-bound': 1 }]);
  });

  it('without a SNOMED CT code are nothing', () => {
    const loinc = { coding: [{ system: 'http://loinc.org', code: '44250-9' }] };
    const { found, noticed } = parts({ code: loinc, valueInteger: 1 });
    expect([found, noticed]).toEqual([1, {}]);
  });

  it('are left out, or rejected, with their Observation', () => {
    const component = [{ code: concept(PART), valueInteger: 4 }];
    expect(read({ component, status: 'cancelled' }).rejected).toEqual({ 'fhir-cancelled': 2 });
    expect(read({ component, effectiveDateTime: undefined }).rejected).toEqual({ 'fhir-date-absent': 2 });
    expect(read({ component, subject: { reference: 'Group/g' } }).noticed).toEqual({
      'fhir-not-about-a-person': 2,
    });
  });

  it('may alone carry the codes', () => {
    expect(scores({ code: undefined, component: [{ code: concept(PART), valueInteger: 4 }] })).toEqual([
      [PART, 4],
    ]);
  });

  it('with the code of the Observation give it the score it lacks; a different score is an event too', () => {
    const same = (value: number) => ({ code: concept(REFERRAL), valueInteger: value });
    expect(scores({ component: [same(4), same(4)] })).toEqual([[REFERRAL, 4]]);
    expect(read({ component: [same(4), same(4)] }).noticed).toEqual({ 'fhir-repeated-coding': 2 });
    expect(scores({ component: [same(4), same(5)] })).toEqual([
      [REFERRAL, 4],
      [REFERRAL, 5],
    ]);
  });

  it('a hundred thousand of one code take no long time', () => {
    const component = Array.from({ length: 100_000 }, (_, at) => ({ code: concept(PART), valueInteger: at }));
    expect(read({ component }).events).toHaveLength(100_001);
  }, 5000);
});
