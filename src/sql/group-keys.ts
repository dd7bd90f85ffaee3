import type { GroupBy, GroupColumn } from '../metrics';

/** What parts the values of a group. */
const SEPARATOR = 'chr(31)';

export const OF_PEOPLE: readonly GroupBy[] = ['gender', 'age_band', 'ethnic_group', 'imd_quintile'];
export const OF_PLACES: readonly GroupBy[] = ['organisation', 'parent'];

/** The group columns asked for, joined into one text, so that each query groups by one column whatever is asked. */
export function groupKeys(by: readonly GroupBy[]): Readonly<Record<string, string>> {
  const key = (columns: readonly GroupBy[]) =>
    columns.length === 0 ? "''" : `concat_ws(${SEPARATOR}, ${columns.join(', ')})`;
  const ofPlace = by.every((column) => OF_PLACES.includes(column));
  return {
    group_key: key(by),
    group_key_without_source: key(by.filter((column) => column !== 'source_group')),
    group_key_without_person: key(by.filter((column) => !OF_PEOPLE.includes(column))),
    group_key_of_place: key(ofPlace ? by : []),
  };
}

/** A column of a group, taken from its key again; nothing where the run is not grouped by it. */
export function fromGroupKey(by: readonly GroupBy[], column: GroupColumn): string | undefined {
  const place = (by as readonly GroupColumn[]).indexOf(column) + 1;
  return place === 0 ? undefined : `split_part(group_key, ${SEPARATOR}, ${place})`;
}
