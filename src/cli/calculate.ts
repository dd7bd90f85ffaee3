import type { CodeSet } from '../codes';
import { type CodedEvent, type ReadOptions, readEvents } from '../events';
import {
  applyDisclosure,
  type DisclosurePolicy,
  findMeasure,
  type GroupBy,
  type InputTable,
  metrics,
  type Period,
} from '../metrics';
import { type RowFormat, renderRows } from '../report/metric-rows';
import { describeCodeSet, describeQuality, describeReading } from './describe';
import type { HeadingMap } from './fields';
import { fileBytes } from './input';
import { requireDistinct, requireWritable, say, UsageError, writeData } from './output';
import { openRejects } from './rejects';
import { readCodes, readTableFile } from './tables';

/** What the command line asks of a run of measures. */
export interface MetricsRequest {
  readonly files: readonly string[];
  readonly codeSet: CodeSet;
  readonly codes?: readonly string[];
  readonly people?: string;
  readonly practices?: string;
  readonly workforce?: string;
  readonly organisations?: string;
  readonly comparison?: string;
  readonly from?: string;
  readonly to?: string;
  readonly every?: Period;
  readonly by?: readonly GroupBy[];
  readonly measure?: readonly string[];
  readonly disclosure: DisclosurePolicy;
  readonly format: RowFormat;
  readonly output?: string;
  readonly rejects?: string;
  readonly map?: HeadingMap;
  readonly dateFormat?: 'dmy' | 'mdy';
  readonly personScope?: 'organisation';
}

/** Reads the files, calculates, writes rows. Gives the exit code: 1 where there is nothing to count. */
export async function calculate(request: MetricsRequest): Promise<0 | 1> {
  const { people, practices, workforce, organisations, from, to, every, by, personScope } = request;
  checkFirst(request);
  const codeSet = await readCodes(request.codeSet, request.codes, reading(request, 'codes'));
  for (const line of describeCodeSet(codeSet)) say(line);
  const events = await readEventFiles(request);
  if (events.length === 0) {
    say(
      'Nothing usable: no record became an event. --rejects FILE writes the rejected records, with what to mend.',
    );
    return 1;
  }
  const { rows, windows, notes, quality } = metrics(
    {
      events,
      people: await readTableFile('people', people, reading(request, 'people')),
      practices: await readTableFile('practices', practices, reading(request, 'practices')),
      workforce: await readTableFile('workforce', workforce, reading(request, 'workforce')),
      organisations: await readTableFile('organisations', organisations, reading(request, 'organisations')),
      comparison: await readTableFile('comparison', request.comparison, reading(request, 'comparison')),
    },
    { codeSet, from, to, every, by, personScope, measures: request.measure },
  );
  for (const line of describeQuality(quality, request.disclosure)) say(line);
  for (const note of notes) say(`Note: ${note}`);
  const [first, last] = [windows[0], windows.at(-1)];
  if (first === undefined || last === undefined) return 1;
  say(`Windows: ${windows.length}, ${first.start} to ${last.end}.`);
  say(disclosureNote(request.disclosure));
  writeData(renderRows(applyDisclosure(rows, request.disclosure), request.format), request.output);
  if (request.output) say(`Wrote ${rows.length} rows to ${request.output}.`);
  return 0;
}

/** What can be known wrong before anything is read. */
function checkFirst(request: MetricsRequest): void {
  const {
    files,
    codes = [],
    people,
    practices,
    workforce,
    organisations,
    output,
    rejects,
    from,
    to,
  } = request;
  if (from !== undefined && to !== undefined && to < from)
    throw new UsageError('--to must not be before --from');
  requireTables(request);
  const named = (names: readonly (string | undefined)[]) => names.filter((name) => name !== undefined);
  requireDistinct(
    [...files, ...codes, ...named([people, practices, workforce, organisations, request.comparison])],
    named([output, rejects]),
  );
  for (const file of named([output, rejects])) requireWritable(file);
}

/** How a table of the request is read. */
function reading({ map, dateFormat }: MetricsRequest, table: keyof HeadingMap): ReadOptions<string> {
  return { ...(map?.[table] && { map: map[table] }), ...(dateFormat && { dateFormat }) };
}

const TABLE_OPTIONS = {
  people: '--people',
  practices: '--practices',
  workforce: '--workforce',
  comparison: '--comparison',
} as const;

/** A measure asked for by name must have its tables; one that is merely among all is left out with a note. */
function requireTables(request: MetricsRequest): void {
  for (const id of request.measure ?? [])
    for (const table of findMeasure(id)!.inputs as readonly InputTable[])
      if (request[table] === undefined) throw new UsageError(`${id} needs ${TABLE_OPTIONS[table]} FILE`);
}

async function readEventFiles(request: MetricsRequest): Promise<readonly CodedEvent[]> {
  const rejects = request.rejects === undefined ? undefined : openRejects(request.rejects);
  let events: readonly CodedEvent[] = [];
  try {
    for (const file of request.files) {
      const read = await readEvents(fileBytes(file), {
        ...reading(request, 'events'),
        ...(rejects && { onReject: (reject) => rejects.add(file, reject) }),
      });
      if (read.refused.length > 0)
        throw new UsageError(`cannot use ${file}: ${read.refused.map(({ message }) => message).join(' ')}`);
      for (const line of describeReading(file, read)) say(line);
      events = events.length === 0 ? read.events : events.concat(read.events);
    }
  } catch (error) {
    rejects?.abort();
    throw error;
  }
  rejects?.close();
  return events;
}

function disclosureNote(policy: DisclosurePolicy): string {
  if (policy === 'none')
    return 'Disclosure control: none. These counts can identify people: do not publish them.';
  return 'Disclosure control: ehrql. Counts of 1 to 7 suppressed, others rounded to the nearest 5 (--disclosure none for exact counts).';
}
