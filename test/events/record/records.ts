import { type CodedEvent, eventsFromRecord, type RecordEvents } from '../../../src/events';
import type { SocialPrescribingRecord } from '../../../src/record';

export type Part = Partial<SocialPrescribingRecord>;

export const NHS_NUMBER = '9990000018';
const REFERRAL = '871731000000106';
export const LONELY = '267076002';
export const MONEY = '160932005';
export const SUPPORT_GROUP = '711281004';
export const NOT_LONELY = '1230392000';
export const SWEMWBS = '718466001';

export const coded = (code: string) => ({ codedValue: { code } });

/** The mandatory sections of a record of a synthetic person; `parts` add to them or replace them. */
export const record = (parts: Part = {}): SocialPrescribingRecord => ({
  personDemographics: {
    personName: { personFirstName: ['Ada'], personFamilyName: ['Example'] },
    dateOfBirth: '1970-02-28',
    nhsNumber: NHS_NUMBER,
  },
  gpPractice: { gpPracticeRecordEntry: [{ gpPracticeIdentifier: 'Y99001' }] },
  referralDetails: {},
  risks: { risksRecordEntry: [{ risk: { freeText: 'No known risks' } }] },
  ...parts,
});

type ReferralEntry = NonNullable<
  SocialPrescribingRecord['referralDetails']['referralDetailsRecordEntry']
>[number];
type Referrer = ReferralEntry['referrerDetails'];

export const referralEntry = (
  date: string | undefined,
  referrer: Partial<Referrer> = {},
  referralMethod?: ReferralEntry['referralMethod'],
): ReferralEntry => ({
  ...(date !== undefined && { date }),
  referrerDetails: {
    name: 'Dr A Sample',
    service: { freeText: 'Practice' },
    organisation: { freeText: 'A practice' },
    contactDetails: '01632 960001',
    ...referrer,
  },
  ...(referralMethod !== undefined && { referralMethod }),
  referralTo: { team: 'Link workers' },
});

/** A record referred on these days. */
export const referred = (dates: readonly (string | undefined)[], parts: Part = {}) =>
  record({
    referralDetails: { referralDetailsRecordEntry: dates.map((date) => referralEntry(date)) },
    ...parts,
  });

/** An event in words: date and code, then what else is known beside person, practice and id. */
export const inWords = ({ date, code, system, source, value, derived }: CodedEvent) =>
  [
    date,
    code,
    system && `of ${system}`,
    source && `from ${source}`,
    value !== undefined && `= ${value}`,
    derived && 'derived',
  ]
    .filter(Boolean)
    .join(' ');

/** The events of a record that are no referral, then the issues, in words. */
export const said = ({ events, issues }: RecordEvents) =>
  [
    ...events.filter(({ code }) => code !== REFERRAL).map(inWords),
    ...issues.map(({ rule, path }) => `${rule} at ${path}`),
  ].join('; ');

export const saidOf = (part: Part) => said(eventsFromRecord(part));
