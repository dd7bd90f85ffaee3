import type { CodeSet } from '../codes';
import type { ReadOptions } from '../events';
import {
  type DisclosurePolicy,
  findMeasure,
  type GroupBy,
  type InputTable,
  type MetricOptions,
  type Period,
  type RowsToExplain,
} from '../metrics';
import type { RowFormat } from '../report/metric-rows';
import type { HeadingMap } from './fields';
import { requireDistinct, requireWritable, UsageError } from './output';

/** What the command line says of a calculation. */
export interface CalculationRequest {
  readonly from?: string;
  readonly to?: string;
  readonly every?: Period;
  readonly by?: readonly GroupBy[];
  readonly followUpDays?: number;
  readonly inactiveDays?: number;
  /** False with `--no-linked`. */
  readonly linked?: boolean;
  readonly over?: number;
  readonly atLeast?: number;
  readonly serviceDays?: number;
  readonly serviceAfter?: 'closure' | 'referral';
  readonly ageAt?: 'start' | 'end';
  readonly personScope?: 'organisation';
}

/** What the command line asks of a run of measures. */
export interface MetricsRequest extends CalculationRequest {
  readonly files: readonly string[];
  readonly codeSet: CodeSet;
  readonly codes?: readonly string[];
  readonly people?: string;
  readonly practices?: string;
  readonly workforce?: string;
  readonly organisations?: string;
  readonly comparison?: string;
  readonly measure?: readonly string[];
  readonly explain?: string;
  readonly row?: Partial<RowsToExplain>;
  readonly disclosure: DisclosurePolicy;
  readonly format: RowFormat;
  readonly output?: string;
  readonly rejects?: string;
  readonly map?: HeadingMap;
  readonly dateFormat?: 'dmy' | 'mdy';
  readonly engine?: Engine;
}

/** What counts: this package, in memory, or DuckDB with the measures as SQL. */
export const ENGINES = ['memory', 'duckdb'] as const;
type Engine = (typeof ENGINES)[number];

/** What can be known wrong before anything is read. */
export function checkRequest(request: MetricsRequest): void {
  const { files, codes = [], output, rejects } = request;
  if (files.length === 0)
    throw new UsageError(
      "missing required argument 'events': a file of coded events, or - for standard input",
    );
  checkCalculation(request);
  if (request.row !== undefined && request.explain === undefined)
    throw new UsageError('--row chooses rows for --explain MEASURE');
  if (request.explain !== undefined && request.disclosure !== 'none')
    throw new UsageError(
      '--explain names people, so no disclosure control can apply: add --disclosure none, and keep what it writes where the records are',
    );
  if (request.explain !== undefined && request.engine === 'duckdb')
    throw new UsageError(
      '--explain goes through every candidate in memory: leave out --engine duckdb, with a part of the files if they are too many',
    );
  requireTables(request);
  const named = (names: readonly (string | undefined)[]) => names.filter((name) => name !== undefined);
  const tables = named(TABLES.map((table) => request[table]));
  requireDistinct([...files, ...codes, ...tables], named([output, rejects]));
  for (const file of named([output, rejects])) requireWritable(file);
}

/** What can be known wrong of a calculation. */
export function checkCalculation({ from, to, over, atLeast }: CalculationRequest): void {
  if (from !== undefined && to !== undefined && to < from)
    throw new UsageError('--to must not be before --from');
  if (over !== undefined && atLeast !== undefined)
    throw new UsageError('give --over or --at-least, not both');
}

/** The tables beside events and codes, by the names of their options. */
export const TABLES = ['people', 'practices', 'workforce', 'organisations', 'comparison'] as const;

/** A measure asked for by name must have its tables; one that is merely among all is left out with a note. */
function requireTables(request: MetricsRequest): void {
  const asked = request.explain === undefined ? (request.measure ?? []) : [request.explain];
  for (const id of asked)
    for (const table of findMeasure(id)!.inputs as readonly InputTable[])
      if (request[table] === undefined) throw new UsageError(`${id} needs --${table} FILE`);
}

/** How a table of the request is read. */
export function readOptions(
  { map, dateFormat }: MetricsRequest,
  table: keyof HeadingMap,
): ReadOptions<string> {
  return { ...(map?.[table] && { map: map[table] }), ...(dateFormat && { dateFormat }) };
}

/** The options of the run, as the library takes them. */
export function metricOptions(request: CalculationRequest): MetricOptions {
  const { from, to, every, by, personScope, followUpDays, inactiveDays, linked, ageAt } = request;
  const { over, atLeast, serviceDays: days, serviceAfter: after } = request;
  return {
    ...{ from, to, every, by, personScope, followUpDays, inactiveDays, linked, ageAt },
    ...(over !== undefined && { workersOver: { over } }),
    ...(atLeast !== undefined && { workersOver: { atLeast } }),
    serviceUse: { days, after },
  };
}
