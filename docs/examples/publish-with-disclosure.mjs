// Disclosure control is the last step before a number leaves: it looks at all rows that are published together.
import { applyDisclosure, metrics } from 'social-prescribing/metrics';

const SOURCES = { family: '185373006', pharmacist: '185369008', self: '1991000124105' };
const people = [...Array(4).fill('family'), ...Array(8).fill('pharmacist'), ...Array(19).fill('self')];
const events = people.map((source, person) => ({
  ...{ personId: String(person), code: '871731000000106', date: '2024-05-01' },
  source: SOURCES[source],
}));

const { rows } = metrics(
  { events },
  { measures: ['referral_share_by_source'], from: '2024-04-01', to: '2025-03-31' },
);
// Four are too few to show. One missing part could be had from the total, so the next smallest goes as well.
for (const { source_group, numerator, denominator } of applyDisclosure(rows, 'ehrql'))
  console.log(source_group, numerator ?? '[c]', 'of', denominator);

// Prints:
// family_or_carer [c] of 30
// other_primary_care [c] of 30
// self 20 of 30
