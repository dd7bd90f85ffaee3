import { ATTENDANCE_SYSTEM, bundledCodeSet, concept, listCodes, type Role } from '../codes';
import { type Dice, weighted } from './dice';
import { UNRELATED_CODES } from './dirt';
import type { Entry } from './event-log';
import { COMPLETED, DISENGAGED, MOVED_AWAY } from './local-codes';
import { writeFirstScores, writeLaterScores } from './scores';

const SOURCES = weighted([
  ['108161000000109', 46], // general practitioner
  ['276491000', 12], // primary health care team
  ['185362004', 8], // nurse
  ['1991000124105', 9], // self
  ['185365002', 6], // social worker
  ['185373006', 4], // family
  ['185360007', 4], // hospital doctor
  ['1077191000000103', 3], // community nurse
  ['185369008', 3], // pharmacist
  ['1077201000000101', 2], // community mental health nurse
  ['1065391000000104', 2], // carer
  ['185370009', 1], // physiotherapist
]);
const SOURCE_GIVEN = weighted([
  ['on the referral', 70],
  ['apart', 21],
  ['not', 8],
  ['not a source', 1],
]);
const ATTENDANCES = weighted([
  ['5', 75],
  ['6', 6],
  ['7', 2],
  ['3', 9],
  ['2', 5],
  ['4', 3],
]);
const CLOSURES = weighted([
  [COMPLETED, 64],
  [DISENGAGED, 28],
  [MOVED_AWAY, 8],
]);

const idsOf = (role: Role) => listCodes(bundledCodeSet, { role }).map(({ id }) => id);
const DEMOGRAPHICS = idsOf('demographic');
const NEEDS = idsOf('need');
const SUPPORT = idsOf('support');
const OUTCOMES = idsOf('outcome');

type Write = (day: number, entry: Entry) => void;

/** Writes one journey that begins on `start` and gives back the day of its last event. */
export function writeJourney(start: number, write: Write, dice: Dice, scoreDice: Dice): number {
  const referred = referralDay(start, write, dice);
  if (referred === undefined) return start;
  writeReferral(referred, write, dice);
  if (dice.chance(50)) writeReferral(referred + dice.between(3, 28), write, dice);
  // A tenth are never reached: the case is closed, or stays open.
  if (dice.chance(100)) return close(referred + dice.between(30, 90), DISENGAGED, write, dice);

  // Most wait a few weeks, a few wait long.
  const firstContact = referred + 2 + Math.min(dice.between(0, 90), dice.between(0, 90));
  writeFirstContact(firstContact, write, dice);
  const firstScores = writeFirstScores(firstContact, write, scoreDice);
  const lastContact = writeLaterContacts(firstContact, write, dice);
  const closure = dice.pick(CLOSURES);
  if (closure === COMPLETED && lastContact > firstContact)
    writeLaterScores(lastContact, firstScores, write, scoreDice);
  if (closure === COMPLETED)
    for (const code of dice.pickEarly(OUTCOMES, dice.between(0, 2))) write(lastContact, { code });
  return close(lastContact + dice.between(0, 28), closure, write, dice);
}

/** The day of the referral, after what came before it; `undefined` when the offer is declined for good. */
function referralDay(start: number, write: Write, dice: Dice): number | undefined {
  if (!dice.chance(350)) return start;
  write(start, { code: concept.socialPrescribingOffered });
  if (!dice.chance(200)) return start + dice.between(0, 7);
  write(start, { code: concept.socialPrescribingDeclined });
  return dice.chance(250) ? start + dice.between(14, 120) : undefined;
}

function writeReferral(day: number, write: Write, dice: Dice): void {
  const code = concept.referralToSocialPrescribingService;
  switch (dice.pick(SOURCE_GIVEN)) {
    case 'on the referral':
      write(day, { code, source: dice.pick(SOURCES) });
      break;
    case 'apart':
      write(day, { code });
      write(day + dice.between(-7, 7), { code: dice.pick(SOURCES) });
      break;
    case 'not':
      write(day, { code });
      break;
    case 'not a source':
      write(day, { code, source: UNRELATED_CODES[0]! });
  }
}

/** What is learnt when the two meet first. */
function writeFirstContact(day: number, write: Write, dice: Dice): void {
  write(day, { code: '5', system: ATTENDANCE_SYSTEM });
  for (const code of dice.pickEarly(DEMOGRAPHICS, dice.between(0, 2))) write(day, { code });
  for (const code of dice.pickEarly(NEEDS, dice.between(1, 3))) write(day, { code });
}

/** Contacts a week to five weeks apart, with support from those that took place. Gives back the last day. */
function writeLaterContacts(firstContact: number, write: Write, dice: Dice): number {
  let day = firstContact;
  for (let contacts = dice.between(0, 7); contacts > 0; contacts--) {
    day += dice.between(7, 35);
    const attendance = dice.pick(ATTENDANCES);
    write(day, { code: attendance, system: ATTENDANCE_SYSTEM });
    const attended = attendance === '5' || attendance === '6';
    if (attended && dice.chance(750)) write(day, { code: dice.pickEarly(SUPPORT, 1)[0]! });
  }
  return day;
}

function close(day: number, { id, system }: typeof COMPLETED, write: Write, dice: Dice): number {
  if (dice.chance(800)) write(day, { code: id, ...(system && { system }) });
  return day;
}
