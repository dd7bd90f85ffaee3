import { GROUP_COLUMNS, type Row } from '../metrics';
import { printable } from './printable';
import { count, interval, measureOf, value } from './row-cells';
import { type TextColumn, textTable } from './text-table';

/** Measures that stand side by side before a table is too wide to read. */
const MOST_ACROSS = 8;

/**
 * Rows for a person to read. Measures that share their groups: a line for each where there are few groups,
 * else side by side, some at a time. Then a table for each measure that brings a group of its own (sources,
 * practitioners, strata).
 */
export function metricTables(rows: readonly Row[]): string {
  if (rows.length === 0) return 'No rows.\n';
  const shared = commonColumns(rows);
  const [together, apart] = partition(runsOfMeasure(rows), (own) => sameColumns(columnsOf(own), shared));
  const isShort = together.length > MOST_ACROSS && together[0]!.length < together.length;
  const tables = [
    ...(isShort
      ? [measureByMeasure(together.flat(), shared)]
      : chunks(together).map((some) => sideBySide(some, shared))),
    ...apart.map(oneMeasure),
  ];
  return `${tables.join('\n')}${legend(rows)}`;
}

function chunks(measures: readonly Row[][]): Row[][][] {
  const found: Row[][][] = [];
  for (let from = 0; from < measures.length; from += MOST_ACROSS)
    found.push(measures.slice(from, from + MOST_ACROSS));
  return found;
}

function measureByMeasure(rows: readonly Row[], shared: readonly Column[]): string {
  const left = ['interval_end', ...shared, 'measure'];
  const right = ['numerator', 'denominator', 'value', '95 % limits'];
  return textTable(
    [
      ...left.map((heading) => ({ heading, align: 'left' as const })),
      ...right.map((heading) => ({ heading, align: 'right' as const })),
      { heading: 'unit', align: 'left' },
    ],
    rows.map((row) => {
      const { unit, scale } = measureOf(row);
      return [
        ...[row.interval_end, ...shared.map((column) => row[column]!), row.measure],
        ...[scale.statistic ? '' : count(row, row.numerator), denominatorOf(row), value(row), interval(row)],
        unit,
      ];
    }),
  );
}

/** Empty where the measure has none. */
const denominatorOf = (row: Row) =>
  measureOf(row).scale.denominator === 'none' ? '' : count(row, row.denominator);

type Column = (typeof GROUP_COLUMNS)[number];

const columnsOf = (rows: readonly Row[]): readonly Column[] =>
  GROUP_COLUMNS.filter((column) => rows.some((row) => row[column] !== undefined));

const sameColumns = (a: readonly Column[], b: readonly Column[]) => a.join() === b.join();

/** Columns that every row has: those the run was grouped by. */
const commonColumns = (rows: readonly Row[]): readonly Column[] =>
  GROUP_COLUMNS.filter((column) => rows.every((row) => row[column] !== undefined));

function sideBySide(measures: readonly (readonly Row[])[], shared: readonly Column[]): string {
  const keyOf = (row: Row) => JSON.stringify([row.interval_end, ...shared.map((column) => row[column])]);
  const lines = new Map<string, Row>();
  for (const row of measures.flat()) if (!lines.has(keyOf(row))) lines.set(keyOf(row), row);
  const values = measures.map((rows) => new Map(rows.map((row) => [keyOf(row), row])));
  const columns: TextColumn[] = [
    { heading: 'interval_end', align: 'left' },
    ...shared.map((heading) => ({ heading, align: 'left' as const })),
    ...measures.map(([first]) => ({ heading: first!.measure, align: 'right' as const })),
  ];
  return textTable(
    columns,
    [...lines].map(([key, line]) => [
      line.interval_end,
      ...shared.map((column) => line[column]!),
      ...values.map((rows) => {
        const row = rows.get(key);
        return row ? value(row) : '';
      }),
    ]),
  );
}

function oneMeasure(rows: readonly Row[]): string {
  const { id, title, unit, scale } = measureOf(rows[0]!);
  const groups = columnsOf(rows);
  const limits = scale.limits !== 'none';
  const columns: TextColumn[] = [
    { heading: 'interval_end', align: 'left' },
    ...groups.map((heading) => ({ heading, align: 'left' as const })),
    ...(scale.statistic ? [] : [{ heading: 'numerator', align: 'right' as const }]),
    ...(scale.denominator === 'none' ? [] : [{ heading: 'denominator', align: 'right' as const }]),
    { heading: 'value', align: 'right' },
    ...(limits ? [{ heading: '95 % limits', align: 'right' as const }] : []),
  ];
  const lines = rows.map((row) => [
    row.interval_end,
    ...groups.map((column) => row[column] ?? ''),
    ...(scale.statistic ? [] : [count(row, row.numerator)]),
    ...(scale.denominator === 'none' ? [] : [count(row, row.denominator)]),
    value(row),
    ...(limits ? [interval(row)] : []),
  ]);
  return `${title} (${unit}): ${id}\n${textTable(columns, lines)}`;
}

function legend(rows: readonly Row[]): string {
  const suppressed = rows.some((row) => row.suppressed);
  const absentOnly = rows.some((row) => row.value === null && !row.suppressed);
  const lines = [
    ...sharedNotes(rows),
    ...(suppressed ? ['[c] confidential: suppressed by disclosure control'] : []),
    ...(absentOnly
      ? ['[x] not available: nothing to divide by, or a denominator that does not carry the group']
      : []),
  ];
  return lines.length > 0 ? `\n${lines.join('\n')}\n` : '';
}

/** What all rows of a measure (and instrument) say, once: the scheme of a group, a threshold. */
function sharedNotes(rows: readonly Row[]): string[] {
  const notes = new Map<string, Set<string>>();
  for (const { measure, instrument, note = '' } of rows) {
    const key = JSON.stringify([measure, instrument]);
    notes.set(key, (notes.get(key) ?? new Set()).add(note));
  }
  const shared = [...notes].flatMap(([key, [note, ...others]]) =>
    note && others.length === 0 ? [`${(JSON.parse(key) as [string])[0]}: ${printable(note)}`] : [],
  );
  return [...new Set(shared)];
}

/** Rows measure by measure, in the order they come in. */
function runsOfMeasure(rows: readonly Row[]): readonly Row[][] {
  const runs = new Map<string, Row[]>();
  for (const row of rows) {
    const run = runs.get(row.measure);
    if (run) run.push(row);
    else runs.set(row.measure, [row]);
  }
  return [...runs.values()];
}

function partition<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  const yes: Item[] = [];
  const no: Item[] = [];
  for (const item of items) (test(item) ? yes : no).push(item);
  return [yes, no];
}
