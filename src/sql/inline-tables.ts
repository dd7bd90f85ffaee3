import { INSTRUMENTS, swemwbsMetric } from '../instruments';
import { cutWindows, type GroupBy, type Window } from '../metrics';
import { DEFAULTS } from '../metrics/options';
import type { Forms } from './dialects';
import { OF_PEOPLE, OF_PLACES } from './group-keys';
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

function windowsOf({ from, to, every }: SqlOptions): readonly Window[] {
  if (every === undefined) return [{ start: from, end: to }];
  const { windows } = cutWindows(from, to, every);
  if (windows.length === 0) throw new RangeError(`there is no whole ${every} from ${from} to ${to}`);
  return windows;
}

/** What the run was asked for, as one row. */
function parameters(options: SqlOptions, forms: Forms): string {
  const { by = [], workersOver = DEFAULTS.workersOver, serviceUse = {} } = options;
  const only = (...columns: GroupBy[]) => by.every((column) => columns.includes(column));
  const cells: readonly (readonly [name: string, type: Type, value: Value])[] = [
    ['inactive_days', 'integer', options.inactiveDays ?? DEFAULTS.inactiveDays],
    ['follow_up_days', 'integer', options.followUpDays ?? DEFAULTS.followUpDays],
    ['linked_only', 'boolean', options.linked ?? true],
    ['caseload_over', 'number', 'over' in workersOver ? workersOver.over : null],
    ['caseload_at_least', 'number', 'atLeast' in workersOver ? workersOver.atLeast : null],
    ['service_days', 'integer', serviceUse.days ?? DEFAULTS.serviceUse.days],
    ['service_after', 'text', serviceUse.after ?? DEFAULTS.serviceUse.after],
    ['age_at', 'text', options.ageAt ?? 'end'],
    ['person_scope', 'text', options.personScope ?? null],
    ['grouped', 'boolean', by.length > 0],
    ['grouped_by_source', 'boolean', by.includes('source_group')],
    ['person_columns', 'text', by.filter((column) => OF_PEOPLE.includes(column)).join('+') || null],
    ['grouped_by_place_only', 'boolean', only(...OF_PLACES)],
    ['comparison_has_groups', 'boolean', only(...OF_PLACES, ...OF_PEOPLE)],
  ];
  return `select\n  ${cells.map(([name, type, value]) => `${cell(forms, type, value)} as ${name}`).join(',\n  ')}`;
}

/** Rows as a query. The first names the columns and their types. */
function rowsOf(
  forms: Forms,
  columns: Readonly<Record<string, Type>>,
  rows: readonly (readonly Value[])[],
): string {
  const named = Object.entries(columns);
  const selects = rows.map((row, place) =>
    named.map(([name, type], index) => {
      const value = row[index]!;
      return place === 0 ? `${cell(forms, type, value)} as ${name}` : literal(forms, type, value);
    }),
  );
  return selects.map((cells) => `select ${cells.join(', ')}`).join('\nunion all ');
}

const cell = (forms: Forms, type: Type, value: Value) =>
  `cast(${literal(forms, type, value)} as ${typeName(forms, type)})`;

function typeName(forms: Forms, type: Type): string {
  if (type === 'text') return forms.textType;
  return type === 'number' ? forms.numberType : type;
}

function literal(forms: Forms, type: Type, value: Value): string {
  if (value === null) return 'null';
  if (type === 'date') return `date ${forms.literal(String(value))}`;
  if (type === 'text') return forms.literal(String(value));
  if (type === 'boolean') return value === true ? 'true' : 'false';
  if (!Number.isFinite(value)) throw new RangeError('a number of the options is none');
  return String(value);
}
