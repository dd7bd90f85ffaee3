import { civil, dayOf, fromDay } from '../calendar';
import type { Organisation, Practice, Workforce } from '../events';
import type { Dice } from './dice';

const PEOPLE_PER_PRACTICE = 80;
/** Y99001 to Y99999. */
const MOST_PRACTICES = 999;
const PRACTICES_PER_NETWORK = 5;
/** U99901 to U99999. */
const MOST_NETWORKS = 99;

/** A practice as its people meet it. */
export interface Place {
  readonly organisation: string;
  /** Registered patients in thousands, roughly: people come to a practice as often as this says. */
  readonly size: number;
  readonly linkWorkers: readonly string[];
}

/** Every practice with its tables. */
export interface Places {
  readonly places: readonly Place[];
  readonly organisations: Organisation[];
  readonly practices: Practice[];
  readonly workforce: Workforce[];
}

/** Practices for so many people, in primary care networks, with what holds for them from `first` to `last`. */
export function placesFor(people: number, first: number, last: number, dice: Dice): Places {
  const count = Math.min(MOST_PRACTICES, Math.max(4, Math.round(people / PEOPLE_PER_PRACTICE)));
  const networks = Math.min(MOST_NETWORKS, Math.max(2, Math.round(count / PRACTICES_PER_NETWORK)));
  const aprils = firstsOfApril(first, last);
  const made: Places & { places: Place[] } = { places: [], organisations: [], practices: [], workforce: [] };
  let linkWorkers = 0;
  for (let index = 0; index < count; index++) {
    const organisation = `Y${99_001 + index}`;
    const size = dice.between(3, 16);
    const wte = wteOverTime(organisation, aprils[0]!, last, dice);
    const workers = Array.from({ length: wte[0]!.wte > 1 ? 2 : 1 }, () => linkWorkerId(++linkWorkers));
    made.places.push({ organisation, size, linkWorkers: workers });
    made.organisations.push({ organisation, parent: `U${99_901 + Math.floor((index * networks) / count)}` });
    made.practices.push(...listSizes(organisation, size, aprils, dice));
    made.workforce.push(...wte);
  }
  return made;
}

/** 1 April of every financial year that a day from `first` to `last` is in. */
function firstsOfApril(first: number, last: number): number[] {
  const { year } = civil(first);
  const aprils = [dayOf(first < dayOf(year, 4, 1) ? year - 1 : year, 4, 1)];
  for (let next = civil(aprils[0]!).year + 1; dayOf(next, 4, 1) <= last; next++)
    aprils.push(dayOf(next, 4, 1));
  return aprils;
}

function listSizes(organisation: string, size: number, aprils: readonly number[], dice: Dice): Practice[] {
  let registered = size * 1000 + dice.between(-499, 499);
  return aprils.map((day) => {
    const row = { organisation, date: fromDay(day), registered };
    registered += Math.floor((registered * dice.between(-10, 25)) / 1000);
    return row;
  });
}

/** Counted in tenths, 0.4 to 2.0, so that each is exactly one decimal. */
function wteOverTime(organisation: string, first: number, last: number, dice: Dice): Workforce[] {
  const rows: Workforce[] = [];
  let tenths = dice.between(4, 16);
  for (let day = first; day <= last; day += dice.between(150, 400)) {
    rows.push({ organisation, date: fromDay(day), wte: tenths / 10 });
    // Posts are cut as well as made, more often made.
    const change = dice.between(1, 4) * (dice.chance(650) ? 1 : -1);
    tenths = Math.min(20, Math.max(4, tenths + change));
  }
  return rows;
}

const linkWorkerId = (number: number) => `LW${String(number).padStart(3, '0')}`;
