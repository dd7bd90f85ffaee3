import { type CodedTable, roleNumber } from '../../events/table';

/** Days before a journey and after it, both included in each. */
export interface Periods {
  readonly beforeStart: number;
  readonly beforeEnd: number;
  readonly afterStart: number;
  readonly afterEnd: number;
}

/** `days` days up to the day before the opening, and as many from the day after the closing. */
export const periodsAround = (opened: number, closed: number, days: number): Periods => ({
  beforeStart: opened - days,
  beforeEnd: opened - 1,
  afterStart: closed + 1,
  afterEnd: closed + days,
});

/** Events of one service, by person. */
export interface Service {
  readonly category: string;
  /** The first day with an event of it, and the last up to a day: what was observed. */
  readonly firstDay: number;
  readonly lastDayBy: (endDay: number) => number;
  /** Rows of a person's events of it in some days. */
  readonly rowsOf: (person: number, startDay: number, endDay: number) => readonly number[];
}

const SERVICE = roleNumber('service');

/** The services used up to a day, by the category of their codes. */
export function servicesBy(table: CodedTable, endDay: number): readonly Service[] {
  const daysOf = new Map<string, Set<number>>();
  const categoryOf = (row: number) => table.codes[table.code[row]!]!.category;
  for (let row = 0; row < table.length; row++) {
    if (table.role[row] !== SERVICE || table.day[row]! > endDay) continue;
    const days = daysOf.get(categoryOf(row));
    if (days) days.add(table.day[row]!);
    else daysOf.set(categoryOf(row), new Set([table.day[row]!]));
  }
  return [...daysOf].map(([category, unsorted]) => {
    const days = Int32Array.from(unsorted).sort();
    return {
      category,
      firstDay: days[0]!,
      lastDayBy: (by) => days.findLast((day) => day <= by) ?? Number.NEGATIVE_INFINITY,
      rowsOf: (person, first, last) => {
        const rows: number[] = [];
        if (person === -1) return rows;
        for (let row = table.personStart[person]!; row < table.personStart[person + 1]!; row++)
          if (table.role[row] === SERVICE && table.day[row]! >= first && table.day[row]! <= last)
            if (categoryOf(row) === category) rows.push(row);
        return rows;
      },
    };
  });
}
