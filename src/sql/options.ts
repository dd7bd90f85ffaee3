import { requireDay } from '../calendar';
import { findMeasure, MEASURES, type Measure } from '../metrics';
import { type MetricOptions, requireChoices } from '../metrics/options';
import { DIALECTS, type Dialect } from './dialects';
import { type Naming, requireNaming, type SqlTable } from './input-tables';

/**
 * What the SQL is to count, for which engine, and what the tables and columns are called there. The options of
 * `metrics`, but that both days must be given, and codes are a table (see `codeTable`).
 *
 * @example
 * ```ts
 * import { type SqlOptions, sqlFor } from 'social-prescribing/sql';
 *
 * const options: SqlOptions = {
 *   ...{ dialect: 'spark', from: '2024-04-01', to: '2025-03-31', every: 'month', by: ['organisation'] },
 *   tables: { events: 'health.social_prescribing.events', people: 'health.core.patients' },
 *   columns: { events: { person_id: 'nhs_number', episode: null } },
 * };
 * sqlFor(options).at(-1)?.kind; //=> 'drop'
 * ```
 */
export interface SqlOptions extends Omit<MetricOptions, 'from' | 'to' | 'codeSet'>, Naming {
  readonly dialect: Dialect;
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly to: string;
  /** Ids of measures; unless given, all whose tables are named. */
  readonly measures?: readonly string[] | undefined;
}

/** Options as they were given, with the names of the tables that there must be. */
export function checkedOptions(options: SqlOptions): SqlOptions & { readonly measures: readonly string[] } {
  requireDialect(options.dialect);
  requireChoices(options);
  requireNaming(options);
  if (requireDay('to', options.to) < requireDay('from', options.from))
    throw new RangeError('to must not be before from');
  const tables = { events: 'events', codes: 'codes', ...options.tables };
  return { ...options, tables, measures: measuresOf(options.measures, tables) };
}

export function requireDialect(dialect: Dialect): void {
  if (!DIALECTS.includes(dialect)) throw new RangeError(`there is no dialect ${dialect}`);
}

function measuresOf(
  asked: readonly string[] | undefined,
  tables: Readonly<Partial<Record<SqlTable, string>>>,
): string[] {
  const lacking = ({ inputs }: Measure) => inputs.find((table) => tables[table] === undefined);
  for (const id of asked ?? []) {
    const measure = findMeasure(id);
    if (measure === undefined) throw new RangeError(`there is no measure ${id}`);
    const table = lacking(measure);
    if (table !== undefined) throw new RangeError(`${id} needs the name of a table of ${table}`);
  }
  return MEASURES.filter((measure) => asked?.includes(measure.id) ?? lacking(measure) === undefined).map(
    ({ id }) => id,
  );
}
