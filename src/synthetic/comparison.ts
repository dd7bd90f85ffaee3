import { fromDay } from '../calendar';
import type { Comparison, Person } from '../events';
import type { Dice } from './dice';
import type { EventLog } from './event-log';
import { personRows } from './people';
import type { Place } from './places';
import { writeServiceUse } from './service-use';

/** As many as there are NHS numbers for beside those of the people referred. */
const MOST_COMPARED = 8000;

/** How many people are compared with so many referred. */
export const comparedWith = (people: number) => Math.min(MOST_COMPARED, Math.floor(people / 10));

/** A comparison group with the rows of its people. */
interface ComparisonGroup {
  readonly comparison: Comparison[];
  readonly rows: Person[];
}

/** People who are not referred, with days in place of a journey's and the use of services around them. */
export function comparisonGroup(
  personIds: readonly string[],
  visits: readonly Place[],
  days: { readonly first: number; readonly last: number },
  write: EventLog['write'],
  dice: Dice,
): ComparisonGroup {
  const { first, last } = days;
  const group: ComparisonGroup = { comparison: [], rows: [] };
  for (const personId of personIds) {
    const { organisation } = dice.pick(visits);
    const start = dice.between(first, last);
    const end = dice.chance(800) ? Math.min(last, start + dice.between(30, 240)) : start;
    group.rows.push(...personRows(personId, organisation, first, dice));
    group.comparison.push({
      personId,
      date: fromDay(start),
      ...(end > start && { until: fromDay(end) }),
      ...(!dice.chance(100) && { organisation }),
    });
    writeServiceUse(
      { start, easedFrom: Number.POSITIVE_INFINITY, end },
      { personId, organisation },
      write,
      dice,
    );
  }
  return group;
}
