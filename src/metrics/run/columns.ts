import { roleNumber } from '../../events/table';
import type { GroupColumn } from '../row';
import { UNKNOWN } from './people';
import type { Run } from './run';
import type { RunWindow } from './run-windows';
import { DAYS_APART, sourceGroup, sourceGroups } from './source-group';

/** A group column's values over the rows of a run: texts, and which of them each row has. */
export interface ColumnValues {
  readonly texts: readonly string[];
  readonly numberOf: (row: number) => number;
}

/** A group column. */
export interface Column {
  /** Whether a row's value depends on the window. */
  readonly moving: boolean;
  readonly valuesIn: (window: RunWindow) => ColumnValues;
}

const REFERRAL = roleNumber('referral');

/** The column of a run by its name. */
export function columnOf(run: Run, name: GroupColumn): Column {
  switch (name) {
    case 'organisation':
      return still(organisations(run));
    case 'parent':
      return still(parents(run));
    case 'practitioner':
      return still(withUnknown(run.table.practitioners.texts, (row) => run.table.practitioner[row]!));
    case 'gender':
      return still(ofPeople(run, run.people.gender));
    case 'ethnic_group':
      return still(ofPeople(run, run.people.ethnicGroup));
    case 'imd_quintile':
      return still(ofPeople(run, run.people.imdQuintile));
    case 'age_band':
      return {
        moving: true,
        valuesIn: ({ startDay, endDay }) =>
          ofPeople(run, run.people.ageBandOn(run.options.ageAt === 'start' ? startDay : endDay)),
      };
    case 'source_group':
      return sources(run);
    case 'need_category':
    case 'support_category':
    case 'outcome_category':
      return still(categories(run));
    default:
      throw new RangeError(`no event carries ${name}`);
  }
}

const still = (values: ColumnValues): Column => ({ moving: false, valuesIn: () => values });

/** Texts of a dictionary, and Unknown for the rows without one. */
function withUnknown(texts: readonly string[], numberOf: (row: number) => number): ColumnValues {
  return {
    texts: [...texts, UNKNOWN],
    numberOf: (row) => {
      const number = numberOf(row);
      return number === -1 ? texts.length : number;
    },
  };
}

/** The event's organisation, else the person's. */
function organisations({ table, people }: Run): ColumnValues {
  return withUnknown(table.organisations.texts, (row) => {
    const own = table.organisation[row]!;
    return own === -1 ? people.organisation[table.person[row]!]! : own;
  });
}

/** The category of the event's own code. */
function categories({ table }: Run): ColumnValues {
  const { texts, numbers } = encode(table.codes.map((code) => code?.category ?? UNKNOWN));
  return { texts, numberOf: (row) => numbers[table.code[row]!]! };
}

function parents(run: Run): ColumnValues {
  const { texts, numberOf } = organisations(run);
  const parent = encode(texts.map((organisation) => run.parentOf.get(organisation) ?? UNKNOWN));
  return { texts: parent.texts, numberOf: (row) => parent.numbers[numberOf(row)]! };
}

function ofPeople({ table }: Run, textOfPerson: readonly string[]): ColumnValues {
  const { texts, numbers } = encode(textOfPerson);
  return { texts, numberOf: (row) => numbers[table.person[row]!]! };
}

/** A referral's source group as of a day; of another event, the group of its own source. */
function sources(run: Run): Column {
  const { table, codeSet } = run;
  const groups = sourceGroups(table, codeSet);
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  const groupBy = (row: number, endDay: number) => {
    const text =
      table.role[row] === REFERRAL
        ? sourceGroup(table, groups, row, endDay)
        : (groups[table.source[row]!] ?? UNKNOWN);
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, texts.length);
    return texts.push(text) - 1;
  };
  const settled = new Int32Array(table.length).fill(-1);
  return {
    moving: true,
    valuesIn: ({ endDay }) => ({
      texts,
      numberOf: (row) => {
        // Sources that come after a window's end can only change its last days.
        if (table.day[row]! > endDay - DAYS_APART) return groupBy(row, endDay);
        if (settled[row] === -1) settled[row] = groupBy(row, endDay);
        return settled[row]!;
      },
    }),
  };
}

function encode(values: readonly string[]): { texts: readonly string[]; numbers: Int32Array } {
  const texts = [...new Set(values)];
  const numberOf = new Map(texts.map((text, index) => [text, index]));
  const numbers = new Int32Array(values.length);
  values.forEach((value, index) => {
    numbers[index] = numberOf.get(value)!;
  });
  return { texts, numbers };
}
