import { MEASURES, type MetricsResult, type Window } from '../../metrics';
import { askedWindows } from '../../metrics/asked-windows';
import { notesOfLacking } from '../../metrics/lacking-tables';
import type { EventQuality } from '../../report/describe-quality';
import { rowsFromSql, sqlFor } from '../../sql';
import { type MetricsRequest, metricOptions } from '../metrics-request';
import { say } from '../output';
import { readCodeSet, readEventFiles, readTables } from '../read-run';
import { type Database, openDatabase } from './database';
import { openEvents } from './load-events';
import { loadTables } from './load-tables';

/** What a run of DuckDB gave: what `metrics` gives, with fewer figures of the quality of the data. */
export interface DuckDBResult extends Omit<MetricsResult, 'quality'> {
  /** Nothing where there is no window: nothing was prepared then. */
  readonly quality: EventQuality | undefined;
}

/**
 * Reads files into a database on disk and counts there. Gives nothing where no record became an event, and says so.
 * `settings` are DuckDB's own.
 */
export async function countInDuckDB(
  request: MetricsRequest,
  settings?: Readonly<Record<string, string>>,
): Promise<DuckDBResult | undefined> {
  const database = await openDatabase(settings);
  say(`The events are kept in ${database.folder} until the end of the run.`);
  try {
    return await count(request, database);
  } finally {
    database.close();
  }
}

async function count(request: MetricsRequest, database: Database): Promise<DuckDBResult | undefined> {
  const codeSet = await readCodeSet(request);
  if (!(await readEventFiles(request, await openEvents(database)))) return undefined;
  const data = await readTables(request);
  const tables = await loadTables(database, codeSet, data);
  const options = metricOptions(request);
  const covered = options.from && options.to ? undefined : await coveredDays(database);
  const { windows, notes } = askedWindows(options, () => covered);
  const [first, last] = [windows[0], windows.at(-1)];
  if (first === undefined || last === undefined) return { rows: [], windows, notes, quality: undefined };
  const found: Readonly<Record<string, unknown>>[] = [];
  let quality: EventQuality | undefined;
  for (const { name, kind, sql } of sqlFor({
    ...options,
    ...{ dialect: 'duckdb', measures: request.measure, from: first.start, to: last.end },
    tables: { ...tables, events: 'events' },
  })) {
    const rows = await database.run(sql);
    if (kind === 'rows') found.push(...rows);
    if (kind === 'prepare' && name === 'events') quality = await qualityOf(database);
  }
  const asked = MEASURES.filter(({ id }) => request.measure?.includes(id) ?? true);
  const lacking = notesOfLacking(
    asked,
    options.by ?? [],
    (table) => data[table as keyof typeof data] === undefined,
  );
  const imdYears = (data.people ?? []).flatMap(({ imdYear }) => imdYear ?? []);
  return {
    rows: rowsFromSql(found, { workersOver: options.workersOver, imdYears }),
    windows,
    notes: [...notes, ...lacking],
    quality,
  };
}

/** First and last day of the events of the journey, which carry a role; of all events where none does. */
async function coveredDays(database: Database): Promise<Window> {
  const daysOf = async (where: string) => {
    const [days] = await database.run(
      `select cast(min(date) as text) as first_day, cast(max(date) as text) as last_day from events e ${where}`,
    );
    return days!;
  };
  const ofJourney = await daysOf(
    "where exists (select 1 from codes c where c.code = e.code and c.system = e.system and c.role <> 'service')",
  );
  const { first_day: start, last_day: end } = ofJourney.first_day ? ofJourney : await daysOf('');
  return { start: String(start), end: String(end) };
}

/** Counted while the table of distinct events is there, which the SQL of measures prepares. */
async function qualityOf(database: Database): Promise<EventQuality> {
  const [counts] = await database.run(
    `select count(*) as events, (select count(*) from events) - count(*) as duplicates,
      count(*) filter (where role is null) as unmapped from sp_events`,
  );
  const codes = await database.run(
    `select system, code, count(*) as events from sp_events where role is null
      group by all order by events desc, code, system limit 10`,
  );
  return {
    events: Number(counts!.events),
    duplicates: Number(counts!.duplicates),
    unmapped: Number(counts!.unmapped),
    unmappedCodes: codes.map(({ system, code, events }) => ({
      ...{ system: String(system), code: String(code), events: Number(events) },
    })),
  };
}
