import type * as z from 'zod';
import {
  date,
  type Finding,
  finding,
  findingAt,
  group,
  isGiven,
  M,
  type Members,
  many,
  membersOf,
  NOTHING,
  openCode,
  organisationOrFreeText,
  practitionerRole,
  R,
  referralMethod,
  sdsJobRole,
  snomedOrFreeText,
  text,
} from '../vocabulary';

const specialty = () =>
  openCode('Specialty', { valueSet: 'NHS Data Dictionary: Activity treatment function code', maxLength: 3 });

const service = () => snomedOrFreeText('Service', { valueSet: 'SNOMED CT: ^1127531000000102', max: 150 });

/** Neither list has a code for social prescribing, so the guidance does without these two. */
const needsNoSpecialty = (referrer: Members): readonly Finding[] => [
  ...(isGiven(referrer.specialty) ? [findingAt('specialty', 'specialty-not-needed')] : NOTHING),
  ...(isGiven(membersOf(referrer.service).codedValue)
    ? [findingAt('service.codedValue', 'specialty-not-needed')]
    : NOTHING),
];

const ReferrerDetails = group(
  'Referrer details',
  {
    name: M(text('Name', { max: 70 })),
    role: R(sdsJobRole('Role')),
    grade: R(text('Grade', { max: 150 })),
    team: R(text('Team', { max: 150 })),
    specialty: R(specialty()),
    service: M(service()),
    organisation: M(organisationOrFreeText('Organisation')),
    contactDetails: M(text('Contact details', { max: 70 })),
  },
  { look: needsNoSpecialty },
);

const ReferralTo = group('Referral to', {
  name: R(text('Name', { max: 70 })),
  role: R(practitionerRole('Role')),
  grade: R(text('Grade', { max: 150 })),
  team: R(text('Team', { max: 150 })),
  specialty: R(specialty()),
  service: R(service()),
  organisation: R(organisationOrFreeText('Organisation')),
  contactDetails: R(text('Contact details', { max: 70 })),
});

const ReasonForReferral = group('Reason for referral', {
  freeText: R(text('Free text', { max: 150 })),
});

const ReferralDetailsRecordEntry = group('Referral details record entry', {
  date: R(date('Date', 'YMDHM')),
  referrerDetails: M(ReferrerDetails),
  referralMethod: R(referralMethod('Referral method', { valueSet: 'National codes by name' })),
  reasonForReferral: R(ReasonForReferral),
  referralTo: M(ReferralTo),
  returnResponseTo: R(text('Return response to', { max: 70 })),
});

const hasEntry = ({ referralDetailsRecordEntry: entries }: Members): readonly Finding[] =>
  isGiven(entries) ? NOTHING : [finding('referral-no-entry')];

/**
 * The referrals of the person, current and past. The section is mandatory and yet may be empty, which the
 * model allows: that is information. An entry has its referrer, with name, service, organisation and contact
 * details, and where it goes, of which something must be said.
 *
 * An organisation may have an ODS code of 3 to 12 characters: the model's 5 cannot hold a GP practice, and
 * only `strict` keeps to them. The reason is free text; there is no coded value.
 *
 * Source: PRSB social prescribing information model v1.1, Referral details.
 *
 * @example
 * ```ts
 * import { checkElement, ReferralDetails } from 'social-prescribing/record';
 *
 * const referral: ReferralDetails = {
 *   referralDetailsRecordEntry: [
 *     {
 *       date: '2024-04-22T09:15',
 *       referrerDetails: {
 *         name: 'Dr Sam Sample',
 *         service: { freeText: 'General practice' },
 *         organisation: { codedValue: 'Y99001' },
 *         contactDetails: 'sam.sample@example.org',
 *       },
 *       referralMethod: 'Secure Email',
 *       referralTo: { team: 'Link workers' },
 *     },
 *   ],
 * };
 * ReferralDetails.safeParse(referral).success; //=> true
 * checkElement('referralDetails', {}).issues.map(({ severity, rule }) => [severity, rule]);
 * //=> [['information', 'referral-no-entry']]
 * ```
 */
export const ReferralDetails = group(
  'Referral details',
  { referralDetailsRecordEntry: R(many(ReferralDetailsRecordEntry)) },
  { mayBeEmpty: true, look: hasEntry },
);
export type ReferralDetails = z.infer<typeof ReferralDetails>;
