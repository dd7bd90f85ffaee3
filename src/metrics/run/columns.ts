import { roleNumber } from '../../events/table';
import type { GroupColumn } from '../row';
import { type PersonColumn, UNKNOWN } from './people';
import type { Run } from './run';
import { INVALID, MISSING, sourceGroup, sourceGroups } from './source-group';

/** A column that events carry: the others are brought by the measures that have them. */
export type EventColumn = Exclude<GroupColumn, 'instrument' | 'stratum' | 'closure_reason'>;

/** Number of a row's value, as of the end of the window of this number. */
export type NumberOf = (row: number, window: number) => number;

/** A group column over the rows of a run: texts, and which of them each row has. */
export interface Column {
  readonly texts: readonly string[];
  /** Whether a row's value depends on the window. */
  readonly moving: boolean;
  readonly numberOf: NumberOf;
}

const REFERRAL = roleNumber('referral');

/** The column of a run by its name. */
export function columnOf(run: Run, name: EventColumn): Column {
  const { table, people } = run;
  switch (name) {
    case 'organisation':
      return organisations(run);
    case 'parent':
      return parents(run);
    case 'practitioner':
      return still(withUnknown(table.practitioners.texts, (row) => table.practitioner[row]!));
    case 'gender':
      return ofPeople(run, () => people.gender);
    case 'ethnic_group':
      return ofPeople(run, () => people.ethnicGroup);
    case 'imd_quintile':
      return ofPeople(run, () => people.imdQuintile);
    case 'age_band':
      return ageBands(run);
    case 'source_group':
      return sources(run);
    case 'need_category':
    case 'support_category':
    case 'outcome_category':
      return categories(run);
  }
}

const still = (column: Omit<Column, 'moving'>): Column => ({ ...column, moving: false });

/** Texts of a dictionary, and Unknown for the rows without one. */
function withUnknown(texts: readonly string[], numberOf: (row: number) => number) {
  const unknown = texts.length;
  return {
    texts: [...texts, UNKNOWN],
    numberOf: (row: number) => {
      const number = numberOf(row);
      return number === -1 ? unknown : number;
    },
  };
}

/** The event's organisation, else the person's. */
function organisations({ table, people }: Run): Column {
  return still(
    withUnknown(table.organisations.texts, (row) => {
      const own = table.organisation[row]!;
      return own === -1 ? people.organisation[table.person[row]!]! : own;
    }),
  );
}

/** The category of the event's own code. */
function categories({ table }: Run): Column {
  const { texts, numbers } = encode(table.codes.map((code) => code?.category ?? UNKNOWN));
  return still({ texts, numberOf: (row) => numbers[table.code[row]!]! });
}

function parents(run: Run): Column {
  const { texts, numberOf } = organisations(run);
  const parent = encode(texts.map((organisation) => run.parentOf.get(organisation) ?? UNKNOWN));
  return still({ texts: parent.texts, numberOf: (row, window) => parent.numbers[numberOf(row, window)]! });
}

function ofPeople({ table }: Run, columnOfPeople: () => PersonColumn): Column {
  const { texts, numberOf } = columnOfPeople();
  return still({ texts, numberOf: (row) => numberOf(table.person[row]!) });
}

function ageBands({ table, people, windows, options }: Run): Column {
  const bands = windows.map(({ startDay, endDay }) =>
    people.ageBandOn(options.ageAt === 'start' ? startDay : endDay),
  );
  return {
    texts: bands[0]?.texts ?? [UNKNOWN],
    moving: true,
    numberOf: (row, window) => bands[window]!.numberOf(table.person[row]!),
  };
}

/** A referral's source group as of a day; of another event, the group of its own source. */
function sources({ table, codeSet, windows }: Run): Column {
  const groups = sourceGroups(table, codeSet);
  const categoriesOfCodes = table.codes.map((code) => code?.category ?? UNKNOWN);
  const texts = [...new Set([UNKNOWN, MISSING, INVALID, ...groups, ...categoriesOfCodes])];
  const numbers = new Map(texts.map((text, index) => [text, index]));
  return {
    texts,
    moving: true,
    numberOf: (row, window) => {
      const text =
        table.role[row] === REFERRAL
          ? sourceGroup(table, groups, row, windows[window]!.endDay)
          : (groups[table.source[row]!] ?? UNKNOWN);
      return numbers.get(text)!;
    },
  };
}

/** Texts once each, and the number of each value among them. */
function encode(values: readonly string[]): { texts: readonly string[]; numbers: Int32Array } {
  const texts = [...new Set(values)];
  const numberOf = new Map(texts.map((text, index) => [text, index]));
  return { texts, numbers: Int32Array.from(values, (value) => numberOf.get(value)!) };
}
