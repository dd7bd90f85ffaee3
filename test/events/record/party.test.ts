import { describe, expect, it } from 'vitest';
import { eventsFromRecord, type RecordEventOptions } from '../../../src/events';
import { NHS_NUMBER, type Part, record, referred, said } from './records';

const DAY = '2024-05-01';
const demographics = record().personDemographics;
const withNumber = (nhsNumber: string | undefined): Part =>
  referred([DAY], {
    personDemographics: { ...demographics, ...(nhsNumber ? { nhsNumber } : { nhsNumber: undefined }) },
  } as Part);

describe('the person', () => {
  const personOf = (part: Part, options?: RecordEventOptions) =>
    eventsFromRecord(part, options).events[0]?.personId;

  it('is the NHS number, without separators', () => {
    expect(personOf(withNumber(NHS_NUMBER))).toBe(NHS_NUMBER);
    expect(personOf(withNumber('999 000 0026'))).toBe('9990000026');
  });

  it.each([
    ['no number', undefined],
    ['a wrong check digit', '9990000019'],
    ['a tracing result that stands for no person', '0000000000'],
    ['another such', '9999999999'],
  ])('is missing for %s', (_, number) => {
    expect(eventsFromRecord(withNumber(number))).toMatchObject({
      events: [],
      issues: [{ severity: 'error', rule: 'record-person-missing', path: 'personDemographics.nhsNumber' }],
    });
  });

  it('is who the caller says, whatever the NHS number', () => {
    expect(personOf(withNumber(NHS_NUMBER), { personId: ' P1 ' })).toBe('P1');
    expect(personOf(withNumber(undefined), { personId: () => 'P2' })).toBe('P2');
    expect(
      personOf(withNumber(NHS_NUMBER), { personId: (given) => given.personDemographics?.dateOfBirth }),
    ).toBe(demographics.dateOfBirth);
  });

  it('is never an id of another kind', () => {
    const result = eventsFromRecord(withNumber(NHS_NUMBER), { personId: () => undefined });
    expect(said(result)).toBe('record-person-missing at personDemographics.nhsNumber');
    expect(personOf(withNumber(NHS_NUMBER), { personId: ' ' })).toBeUndefined();
  });
});

describe('the organisation', () => {
  const practices = (...codes: string[]) =>
    eventsFromRecord(
      referred([DAY], {
        gpPractice: {
          gpPracticeRecordEntry: codes.map((gpPracticeIdentifier) => ({ gpPracticeIdentifier })),
        },
      }),
    );
  const organisation = (...codes: string[]) => practices(...codes).events[0]?.organisation;

  it('is the GP practice', () => {
    expect(organisation('Y99001')).toBe('Y99001');
    expect(organisation('Y99001', 'Y99001')).toBe('Y99001');
  });

  it.each(['V81997', 'V81998', 'V81999'])('is none for %s', (code) => {
    expect(organisation(code)).toBeUndefined();
    expect(organisation(code, 'Y99001')).toBe('Y99001');
  });

  it('is none where there are several, and says so', () => {
    expect(organisation('Y99001', 'Y99002')).toBeUndefined();
    expect(said(practices('Y99001', 'Y99002'))).toBe(
      'record-practices-several at gpPractice.gpPracticeRecordEntry',
    );
  });
});
