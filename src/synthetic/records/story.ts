import { fromDay } from '../../calendar';
import { bundledCodeSet, listCodes } from '../../codes';
import type { SocialPrescribingRecord } from '../../record';
import { type Dice, weighted } from '../dice';
import type { CompletenessGrade } from './completeness';
import { FAMILY_NAMES, FIRST_NAMES, PRACTICE_NAMES } from './names';

/** A section as the record has it. */
export type Section<Key extends keyof SocialPrescribingRecord> = NonNullable<SocialPrescribingRecord[Key]>;

/** A concept with its term. */
export interface Concept {
  readonly code: string;
  readonly display: string;
}

/** What the sections of one record have to agree on. */
export interface Story {
  readonly dice: Dice;
  /** Every element is wanted, whether or not it makes sense beside the others. */
  readonly isFull: boolean;
  /** Nothing is left to chance that the grade asks for. */
  readonly isThorough: boolean;
  readonly nhsNumber: string;
  readonly firstName: string;
  readonly familyName: string;
  readonly gender: '1' | '2' | '9' | 'X';
  readonly birthDay: number;
  readonly isPregnant: boolean;
  readonly practice: { readonly code: string; readonly name: string };
  readonly referrer: string;
  readonly linkWorker: string;
  readonly referralDay: number;
  /** In order, none before the referral. */
  readonly contactDays: readonly number[];
  /** The day of the last thing that has happened. */
  readonly lastDay: number;
  readonly needs: readonly Concept[];
  readonly support: readonly Concept[];
}

const GENDERS = weighted<Story['gender']>([
  ['2', 118],
  ['1', 78],
  ['9', 1],
  ['X', 3],
]);
/** The standard is not for children: nobody here is one. */
const AGES = weighted<readonly [youngest: number, oldest: number]>([
  [[18, 29], 12],
  [[30, 44], 18],
  [[45, 59], 21],
  [[60, 74], 24],
  [[75, 101], 25],
]);
/** As many as the practices of the largest extract. */
const MOST_PRACTICES = 999;

const conceptsOf = (role: 'need' | 'support'): Concept[] =>
  listCodes(bundledCodeSet, { role }).map(({ id, term }) => ({ code: id, display: term }));
const NEEDS = conceptsOf('need');
const SUPPORT = conceptsOf('support');

/** Who it is about and what happened when: drawn before any section is written. */
export function storyOf(
  grade: CompletenessGrade,
  nhsNumber: string,
  firstDay: number,
  lastDay: number,
  dice: Dice,
): Story {
  const isThorough = grade !== 'mixed';
  // Pregnancy status is a required section, and shared only of somebody who is pregnant.
  const mustBePregnant = grade === 'full' || grade === 'required';
  const gender = mustBePregnant ? '2' : dice.pick(GENDERS);
  const [youngest, oldest] = mustBePregnant ? [19, 40] : dice.pick(AGES);
  const age = dice.between(youngest, oldest);
  const referralDay = dice.between(firstDay, lastDay);
  const contactDays = contactsAfter(referralDay, lastDay, isThorough, dice);
  return {
    dice,
    isFull: grade === 'full',
    isThorough,
    nhsNumber,
    firstName: dice.pick(FIRST_NAMES),
    familyName: dice.pick(FAMILY_NAMES),
    gender,
    birthDay: referralDay - Math.floor((age * 1461) / 4) - dice.between(1, 364),
    isPregnant: mustBePregnant || (gender === '2' && age < 45 && dice.chance(60)),
    practice: { code: `Y${99_001 + dice.between(0, MOST_PRACTICES - 1)}`, name: dice.pick(PRACTICE_NAMES) },
    referrer: fullName(dice),
    linkWorker: fullName(dice),
    referralDay,
    contactDays,
    lastDay: contactDays.at(-1) ?? referralDay,
    needs: dice.pickEarly(NEEDS, dice.between(1, 3)),
    support: dice.pickEarly(SUPPORT, dice.between(1, 3)),
  };
}

/** A tenth are never reached; the others are met once at least, weeks apart. */
function contactsAfter(referralDay: number, lastDay: number, isThorough: boolean, dice: Dice): number[] {
  if (!isThorough && dice.chance(100)) return [];
  const days = [Math.min(lastDay, referralDay + dice.between(2, 60))];
  for (let more = dice.between(0, 6); more > 0; more--) {
    const next = days.at(-1)! + dice.between(7, 35);
    if (next <= lastDay) days.push(next);
  }
  return days;
}

export const fullName = (dice: Dice): string => `${dice.pick(FIRST_NAMES)} ${dice.pick(FAMILY_NAMES)}`;

/** A time of a working day; `atStart` comes before every other and `atEnd` after. */
export const at = (day: number, dice: Dice): string =>
  `${fromDay(day)}T${String(dice.between(9, 16)).padStart(2, '0')}:${dice.pick(['00', '15', '30', '45'])}`;
export const atStart = (day: number): string => `${fromDay(day)}T08:30`;
export const atEnd = (day: number): string => `${fromDay(day)}T17:30`;

/** The month of a day, which is as precise as some elements are. */
export const month = (day: number): string => fromDay(day).slice(0, 7);

/** The value where it is wanted. It is drawn either way, so that what follows is drawn the same. */
export const given = <Value>(isWanted: boolean, value: Value): Value | undefined =>
  isWanted ? value : undefined;

/** True for a record that leaves nothing to chance, and this often in a thousand for another. */
export const happens = ({ isThorough, dice }: Story, inThousand: number): boolean => {
  const luck = dice.chance(inThousand);
  return isThorough || luck;
};

/**
 * For a coded value of which no permitted concept is public: the id of the reference set itself. Only full
 * records hold any.
 */
export const standIn = (referenceSet: string): Concept => ({
  code: referenceSet,
  display: 'Stand-in for a member of this reference set',
});
