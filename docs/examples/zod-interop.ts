// The record's schemas are zod schemas: they compose into your own, and their types are inferred.
import { PersonDemographics, SocialPrescribingRecord } from 'social-prescribing/record';
import * as z from 'zod';

const Envelope = z.strictObject({
  messageId: z.uuid(),
  sentAt: z.iso.datetime(),
  record: SocialPrescribingRecord,
});
type Envelope = z.infer<typeof Envelope>;

const practiceOf = (envelope: Envelope): string | undefined =>
  envelope.record.gpPractice.gpPracticeRecordEntry[0]?.gpPracticeIdentifier;

const read = Envelope.safeParse({
  messageId: '0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9',
  sentAt: '2024-05-01T10:00:00Z',
  record: {
    personDemographics: {
      personName: { personFirstName: ['Ada'], personFamilyName: ['Example'] },
      dateOfBirth: '1970-02-28',
    },
    gpPractice: { gpPracticeRecordEntry: [{ gpPracticeIdentifier: 'Y99001' }] },
    referralDetails: {},
    risks: { risksRecordEntry: [{ risk: { freeText: 'No known risks' } }] },
  },
});
read.success && practiceOf(read.data); //=> 'Y99001'

// A part of the standard by itself. zod's own issues name a path; parseRecord says the rule and the element as well.
const Registration = z.object({ person: PersonDemographics });
const refused = Registration.safeParse({ person: { personName: {}, dateOfBirth: '1970-02-30' } });
refused.error?.issues.map(({ path }) => path.join('.'));
//=> ['person.personName.personFirstName', 'person.personName.personFamilyName', 'person.dateOfBirth']
