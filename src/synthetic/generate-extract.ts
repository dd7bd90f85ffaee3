import { requireDay } from '../calendar';
import type { CodeRow } from '../codes';
import type { CodedEvent, Comparison, Organisation, Person, Practice, Workforce } from '../events';
import { comparedWith, comparisonGroup } from './comparison';
import { type Dice, diceOf } from './dice';
import { type Entry, eventLog, type Journey } from './event-log';
import { writeJourney } from './journey';
import { LOCAL_CODES } from './local-codes';
import { MOST_PEOPLE, testNhsNumbers } from './nhs-numbers';
import { personRows } from './people';
import { placesFor } from './places';
import { writeServiceUse } from './service-use';

/**
 * What extract to make.
 *
 * @example
 * ```ts
 * import { type ExtractOptions, generateExtract } from 'social-prescribing/synthetic';
 *
 * const options: ExtractOptions = { people: 50, seed: 7, from: '2024-04-01', to: '2025-03-31' };
 * const { events } = generateExtract(options);
 * [events[0]?.date, events.at(-1)?.date]; //=> ['2024-04-01', '2025-03-31']
 * ```
 */
export interface ExtractOptions {
  /** How many people are referred or offered it: a whole number, at most 900,000. */
  readonly people: number;
  /** Any whole number; the same one gives the same extract. */
  readonly seed: number;
  /** First day of the extract, `YYYY-MM-DD`; 2022-04-01 unless given. */
  readonly from?: string;
  /** Last day of the extract, `YYYY-MM-DD`; 2025-06-30 unless given. */
  readonly to?: string;
}

/**
 * Coded events and the tables that go with them, all invented.
 *
 * @example
 * ```ts
 * import { bundledCodeSet, extendCodeSet } from 'social-prescribing/codes';
 * import { generateExtract, type SyntheticExtract } from 'social-prescribing/synthetic';
 *
 * const extract: SyntheticExtract = generateExtract({ people: 100, seed: 1 });
 * extract.organisations[0]; //=> { organisation: 'Y99001', parent: 'U99901' }
 * extendCodeSet(bundledCodeSet, extract.codes).ok; //=> true
 * ```
 */
export interface SyntheticExtract {
  /** By date, then by id. A few are dirty on purpose: see `generateExtract`. */
  readonly events: CodedEvent[];
  /** A row for each person, with gaps; a few people have two that disagree. */
  readonly people: Person[];
  /** List sizes from each 1 April. */
  readonly practices: Practice[];
  /** Link worker WTE, which changes now and then. */
  readonly workforce: Workforce[];
  /** Practices and their primary care networks. */
  readonly organisations: Organisation[];
  /** People who are not referred, to compare the use of services with. */
  readonly comparison: Comparison[];
  /** The local codes that close a case or are the use of a service, for `extendCodeSet`: none is bundled. */
  readonly codes: CodeRow[];
}

/**
 * Makes an extract of coded events that looks like a real one and is no one's: people, practices and about
 * twenty events a person, from offer to closure, with referrals that rise over time. Some people have scores
 * of SWEMWBS, PHQ-9 or GAD-7. GP appointments and A&E attendances begin 120 days before a journey and end 120
 * days after it; a tenth as many people again, at most 8,000, have nothing else: they are the comparison
 * group. The same options give the same extract on every machine, as long as the version of this package and
 * its code lists are the same.
 *
 * NHS numbers are of the test range 999 000 0000 to 999 999 9999, practices `Y99001` and on, networks
 * `U99901` and on. One person in twenty carries episode ids. Shares and scores are invented: measure the
 * software with them, never social prescribing.
 *
 * Like a real extract it holds some dirt, each kind on one in a hundred events or fewer: exact duplicates,
 * entries made twice under two ids, codes unrelated to social prescribing, codes a spreadsheet turned into
 * `8.71731E+14`, dates with two-digit years, events without organisation. Of referrals, some have no source
 * and a few one that is none. Of scores, about one in a hundred each is 99, is `declined`, has another of the
 * same day, is a metric score of SWEMWBS, or has the code of an earlier version.
 *
 * @throws RangeError when `people` is no whole number from 0 to 900,000, `seed` no safe integer, or `from`
 * and `to` no calendar dates in order.
 *
 * @example
 * ```ts
 * import { generateExtract } from 'social-prescribing/synthetic';
 *
 * const extract = generateExtract({ people: 200, seed: 42 });
 * extract.events[0]?.date; //=> '2022-04-01'
 * extract.people[0]?.personId.startsWith('999'); //=> true
 * extract.comparison.length; //=> 20
 * extract.codes.map((code) => code.role); //=> ['closure', 'closure', 'closure', 'service', 'service']
 * ```
 */
export function generateExtract(options: ExtractOptions): SyntheticExtract {
  const { people, seed } = options;
  if (!Number.isInteger(people) || people < 0 || people > MOST_PEOPLE)
    throw new RangeError(`people must be a whole number from 0 to ${MOST_PEOPLE}`);
  if (!Number.isSafeInteger(seed)) throw new RangeError('seed must be a safe integer');
  const first = requireDay('from', options.from ?? '2022-04-01');
  const last = requireDay('to', options.to ?? '2025-06-30');
  if (first > last) throw new RangeError('from must not be after to');

  const { places, ...tables } = placesFor(people, first, last, diceOf(seed, 0));
  const peopleDice = diceOf(seed, 1);
  const journeyDice = diceOf(seed, 2);
  const log = eventLog(first, last, diceOf(seed, 3));
  const scoreDice = diceOf(seed, 4);
  const serviceDice = diceOf(seed, 5);
  const visits = places.flatMap((place) => Array.from({ length: place.size }, () => place));
  const personIds = testNhsNumbers(people + comparedWith(people), peopleDice.between(0, 999_999));

  const rows: Person[] = [];
  personIds.slice(0, people).forEach((personId, index) => {
    const { organisation, linkWorkers } = peopleDice.pick(visits);
    rows.push(...personRows(personId, organisation, first, peopleDice));

    const hasEpisodeIds = journeyDice.chance(50);
    const start = startDay(index, people, first, last, journeyDice);
    const ends: number[] = [];
    const count = journeyDice.chance(150) ? 2 : 1;
    for (let from = start, number = 1; number <= count && from <= last; number++) {
      const journey: Journey = {
        personId,
        organisation,
        ...(!journeyDice.chance(40) && { practitioner: journeyDice.pick(linkWorkers) }),
        ...(hasEpisodeIds && { episode: `EP${personId.slice(3)}-${number}` }),
      };
      const write = (day: number, entry: Entry) => log.write(day, entry, journey);
      const end = writeJourney(from, write, journeyDice, scoreDice);
      ends.push(end);
      from = end + journeyDice.between(30, 300);
    }
    const stay = { start, easedFrom: ends[0]!, end: ends.at(-1)! };
    writeServiceUse(stay, { personId, organisation }, log.write, serviceDice);
  });
  const days = { first, last };
  const compared = comparisonGroup(personIds.slice(people), visits, days, log.write, diceOf(seed, 6));

  return {
    events: log.events(),
    people: [...rows, ...compared.rows],
    ...tables,
    comparison: compared.comparison,
    codes: [...LOCAL_CODES],
  };
}

/** Ever more people as time goes on. The first and the last person make the extract as long as asked for. */
function startDay(index: number, people: number, first: number, last: number, dice: Dice): number {
  if (index === 0) return first;
  if (index === people - 1) return last;
  const day = dice.between(first, last);
  return dice.chance(500) ? Math.max(day, dice.between(first, last)) : day;
}
