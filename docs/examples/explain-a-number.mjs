// Who is behind a number: every candidate of it, and why each counts or does not. The answer names people.
import { explain, metrics } from 'social-prescribing/metrics';

const REFERRAL = '871731000000106';
const ATTENDED = { code: '5', system: 'nhs-dd:attended-or-did-not-attend' };
const events = [
  { personId: 'A', code: REFERRAL, date: '2024-05-01' },
  { personId: 'A', ...ATTENDED, date: '2024-05-20' },
  { personId: 'B', code: REFERRAL, date: '2025-03-01' },
];
const year = { from: '2024-04-01', to: '2025-03-31' };

const [row] = metrics({ events }, { ...year, measures: ['waiting'] }).rows;
console.log(`${row.numerator} of ${row.denominator} are waiting`);
for (const { person_id, in_numerator, reason } of explain({ events }, { measure: 'waiting' }, year))
  console.log(person_id, in_numerator ? 'waits' : reason);

// Prints:
// 1 of 2 are waiting
// A has an attended contact
// B waits
