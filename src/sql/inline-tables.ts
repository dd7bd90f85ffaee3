import { INSTRUMENTS, swemwbsMetric } from '../instruments';
import { cutWindows, type GroupBy, type Window } from '../metrics';
import type { Forms } from './dialects';
import type { SqlOptions } from './options';

type Value = string | number | boolean | null;
type Type = 'text' | 'number' | 'integer' | 'date' | 'boolean';

/** The tables that a script brings with it, as queries: nobody has to load them. */
export const inlineTables = (options: SqlOptions, forms: Forms): Readonly<Record<string, string>> => ({
  windows: rowsOf(
    forms,
    { interval_start: 'date', interval_end: 'date' },
    windowsOf(options).map(({ start, end }) => [start, end]),
  ),
  parameters: parameters(options, forms),
  instruments: rowsOf(
    forms,
    { id: 'text', min: 'number', max: 'number', better: 'text', threshold: 'number' },
    INSTRUMENTS.map(({ id, min, max, better, threshold }) => [
      id,
      min,
      max,
      better,
      threshold?.value ?? null,
    ]),
  ),
  swemwbs: rowsOf(forms, { raw: 'number', metric: 'number' }, swemwbs()),
});

/** Every raw score and its metric score. */
function swemwbs(): [raw: number, metric: number][] {
  const { min, max } = INSTRUMENTS.find(({ id }) => id === 'SWEMWBS')!;
  return Array.from({ length: max - min + 1 }, (_, index) => [min + index, swemwbsMetric(min + index)!]);
}

const windowsOf = ({ from, to, every }: SqlOptions): readonly Window[] =>
  every === undefined ? [{ start: from, end: to }] : cutWindows(from, to, every).windows;

export const OF_PEOPLE: readonly GroupBy[] = ['gender', 'age_band', 'ethnic_group', 'imd_quintile'];

/** What the run was asked for, as one row. */
function parameters(options: SqlOptions, forms: Forms): string {
  const { by = [], workersOver = { over: 250 }, serviceUse = {} } = options;
  const only = (...columns: GroupBy[]) => by.every((column) => columns.includes(column));
  const cells: readonly (readonly [name: string, type: Type, value: Value])[] = [
    ['inactive_days', 'integer', options.inactiveDays ?? 365],
    ['follow_up_days', 'integer', options.followUpDays ?? 90],
    ['linked_only', 'boolean', options.linked ?? true],
    ['caseload_over', 'number', 'over' in workersOver ? workersOver.over : null],
    ['caseload_at_least', 'number', 'atLeast' in workersOver ? workersOver.atLeast : null],
    ['service_days', 'integer', serviceUse.days ?? 91],
    ['service_after', 'text', serviceUse.after ?? 'closure'],
    ['age_at', 'text', options.ageAt ?? 'end'],
    ['person_scope', 'text', options.personScope ?? null],
    ['grouped', 'boolean', by.length > 0],
    ['grouped_by_source', 'boolean', by.includes('source_group')],
    ['person_columns', 'text', by.filter((column) => OF_PEOPLE.includes(column)).join('+') || null],
    ['grouped_by_place_only', 'boolean', only('organisation', 'parent')],
    ['comparison_has_groups', 'boolean', only('organisation', 'parent', ...OF_PEOPLE)],
  ];
  return `select\n  ${cells.map(([name, type, value]) => `${cell(forms, type, value)} as ${name}`).join(',\n  ')}`;
}

/** Rows as a query. The first row names the columns and their types. */
export function rowsOf(
  forms: Forms,
  columns: Readonly<Record<string, Type>>,
  rows: readonly (readonly Value[])[],
): string {
  const names = Object.keys(columns);
  const types = Object.values(columns);
  const selects = rows.map((row, place) => {
    const cells = row.map((value, index) =>
      place === 0
        ? `${cell(forms, types[index]!, value)} as ${names[index]}`
        : literal(forms, types[index]!, value),
    );
    return `select ${cells.join(', ')}`;
  });
  const none = `select ${names.map((name, index) => `${cell(forms, types[index]!, null)} as ${name}`).join(', ')} where 1 = 0`;
  return selects.join('\nunion all ') || none;
}

const cell = (forms: Forms, type: Type, value: Value) =>
  `cast(${literal(forms, type, value)} as ${{ text: forms.textType, number: forms.numberType, integer: 'integer', date: 'date', boolean: 'boolean' }[type]})`;

function literal(forms: Forms, type: Type, value: Value): string {
  if (value === null) return 'null';
  if (type === 'date') return `date ${forms.literal(String(value))}`;
  return typeof value === 'string' ? forms.literal(value) : String(value);
}
