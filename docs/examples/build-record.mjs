// Build a record with the builder, and see which required parts it leaves out.
import { completeness, record } from 'social-prescribing/record';

const built = record()
  .person({
    personName: { personFirstName: ['Ada'], personFamilyName: ['Example'] },
    dateOfBirth: '1970-02-28',
    nhsNumber: '9990000018',
  })
  .gpPractice({ gpPracticeIdentifier: 'Y99001' })
  .referral({
    date: '2024-05-01T09:30',
    referrerDetails: {
      name: 'Dr Example',
      service: { freeText: 'General practice' },
      organisation: { codedValue: 'Y99001' },
      contactDetails: '01632 960001',
    },
    referralTo: { service: { freeText: 'Social prescribing' } },
  })
  .problem({ problem: { codedValue: { code: '267076002' } }, onsetDate: '2024-04' })
  .risk({ risk: { freeText: 'No known risks' } })
  .build();

if (!built.ok) throw new Error(built.issues.map(({ message }) => message).join(' '));
console.log(Object.keys(built.value).join(', '));

const absent = completeness(built.value).sections.filter(
  (part) => part.conformance === 'R' && !part.isPresent,
);
console.log(`${absent.length} required sections are not in it, such as ${absent[0].name}.`);

// Prints:
// personDemographics, gpPractice, referralDetails, problemList, risks
// 12 required sections are not in it, such as About me.
