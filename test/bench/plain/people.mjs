import { distinct, groupBy } from './small-things.mjs';

const GENDERS = { 1: 'Male', 2: 'Female', 9: 'Indeterminate', X: 'Not known' };
const ETHNIC_GROUPS = {
  ...{ A: 'White', B: 'White', C: 'White', D: 'Mixed', E: 'Mixed', F: 'Mixed', G: 'Mixed' },
  ...{ H: 'Asian', J: 'Asian', K: 'Asian', L: 'Asian', M: 'Black', N: 'Black', P: 'Black' },
  ...{ R: 'Other', S: 'Other', Z: 'Not stated', 99: 'Not known' },
};

/** One object a person. What two rows of a person disagree about is unknown. */
export function peopleById(rows) {
  const people = new Map();
  for (const [id, own] of groupBy(rows, (row) => row.person_id)) {
    const agreed = (column) => {
      const values = distinct(own.map((row) => row[column]).filter(Boolean));
      return values.length === 1 ? values[0] : undefined;
    };
    const decile = Number(agreed('imd_decile'));
    people.set(id, {
      organisation: agreed('organisation'),
      birthDate: agreed('birth_date'),
      gender: GENDERS[agreed('gender')] ?? 'Unknown',
      ethnic_group: ETHNIC_GROUPS[agreed('ethnicity')] ?? 'Unknown',
      imd_quintile: decile ? String(Math.ceil(decile / 2)) : 'Unknown',
    });
  }
  return people;
}

export function ageBand(birthDate, on) {
  if (!birthDate || birthDate > on) return 'Unknown';
  const hadBirthday = birthDate.slice(5) <= on.slice(5);
  const age = on.slice(0, 4) - birthDate.slice(0, 4) - (hadBirthday ? 0 : 1);
  if (age >= 90) return '90 and over';
  return `${age - (age % 5)}-${age - (age % 5) + 4}`;
}
