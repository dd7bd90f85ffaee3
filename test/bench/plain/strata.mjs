import { ageBand } from './people.mjs';
import { distinct, groupBy, proportion } from './small-things.mjs';

/** People referred by gender, age, ethnic group and deprivation. Every stratum of the year's events has a row. */
export function strata(events, people, to) {
  const seen = distinct(events.map((event) => event.person));
  const referred = new Set(events.filter((event) => event.role === 'referral').map((event) => event.person));
  const attributes = {
    gender: (person) => person?.gender ?? 'Unknown',
    age_band: (person) => ageBand(person?.birthDate, to),
    ethnic_group: (person) => person?.ethnic_group ?? 'Unknown',
    imd_quintile: (person) => person?.imd_quintile ?? 'Unknown',
  };
  return Object.entries(attributes).flatMap(([stratum, attributeOf]) =>
    [...groupBy(seen, (id) => attributeOf(people.get(id)))].map(([label, ids]) =>
      proportion('equity_share', ids.filter((id) => referred.has(id)).length, referred.size, {
        stratum,
        [stratum]: label,
      }),
    ),
  );
}
