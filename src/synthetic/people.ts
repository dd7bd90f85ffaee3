import { fromDay } from '../calendar';
import type { Person } from '../events';
import { type Dice, weighted } from './dice';

// How people referred to social prescribing are spread, in round numbers: older and more deprived than
// the population, more women than men. They imitate no published table.
const AGES = weighted<readonly [youngest: number, oldest: number]>([
  [[8, 17], 2],
  [[18, 29], 11],
  [[30, 44], 18],
  [[45, 59], 21],
  [[60, 74], 24],
  [[75, 89], 21],
  [[90, 101], 3],
]);
const GENDERS = weighted([
  ['2', 118],
  ['1', 78],
  ['9', 1],
  ['X', 3],
]);
const ETHNICITIES = weighted([
  ['A', 132],
  ['B', 2],
  ['C', 9],
  ['D', 2],
  ['E', 1],
  ['F', 1],
  ['G', 2],
  ['H', 7],
  ['J', 8],
  ['K', 4],
  ['L', 4],
  ['M', 5],
  ['N', 6],
  ['P', 2],
  ['R', 2],
  ['S', 4],
  ['Z', 6],
  ['99', 4],
]);
const DECILES = weighted([
  [1, 18],
  [2, 15],
  [3, 13],
  [4, 11],
  [5, 10],
  [6, 9],
  [7, 8],
  [8, 6],
  [9, 5],
  [10, 5],
]);

/** A person's row; rarely a second one, from another system, that disagrees with the first. */
export function personRows(personId: string, organisation: string, today: number, dice: Dice): Person[] {
  const [youngest, oldest] = dice.pick(AGES);
  const age = dice.between(youngest, oldest);
  const birthDay = today - Math.floor((age * 1461) / 4) - dice.between(0, 364);
  const row: Person = {
    personId,
    ...(!dice.chance(15) && { birthDate: fromDay(birthDay) }),
    ...(!dice.chance(15) && { gender: dice.pick(GENDERS) }),
    ...(!dice.chance(40) && { ethnicity: dice.pick(ETHNICITIES) }),
    ...(!dice.chance(25) && { imdDecile: dice.pick(DECILES), imdYear: 2019 }),
    ...(!dice.chance(10) && { organisation }),
  };
  if (row.ethnicity === undefined || !dice.chance(6)) return [row];
  return [row, { ...row, ethnicity: row.ethnicity === 'A' ? 'C' : 'A' }];
}
