import type { CodeSet } from '../codes';
import { type CodedEvent, readEvents } from '../events';
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
import { fileBytes } from './input';
import { say, UsageError, writeData } from './output';
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
  readonly from?: string;
  readonly to?: string;
  readonly every?: Period;
  readonly by?: readonly GroupBy[];
  readonly measure?: readonly string[];
  readonly disclosure: DisclosurePolicy;
  readonly format: RowFormat;
  readonly output?: string;
  readonly rejects?: string;
  readonly map?: Readonly<Record<string, string>>;
  readonly dateFormat?: 'dmy' | 'mdy';
  readonly personScope?: 'organisation';
}

/** Reads the files, calculates, writes rows. Gives the exit code: 1 where there is nothing to count. */
export async function calculate(request: MetricsRequest): Promise<0 | 1> {
  requireTables(request);
  const codeSet = await readCodes(request.codeSet, request.codes);
  for (const line of describeCodeSet(codeSet)) say(line);
  const events = await readEventFiles(request);
  if (events.length === 0) {
    say('Nothing usable: no record became an event. See the rules above, and --rejects to get the records.');
    return 1;
  }
  const { people, practices, workforce, organisations, from, to, every, by, personScope } = request;
  const { rows, windows, notes, quality } = metrics(
    {
      events,
      people: await readTableFile('people', people),
      practices: await readTableFile('practices', practices),
      workforce: await readTableFile('workforce', workforce),
      organisations: await readTableFile('organisations', organisations),
    },
    { codeSet, from, to, every, by, personScope, measures: request.measure },
  );
  for (const line of describeQuality(quality)) say(line);
  for (const note of notes) say(`Note: ${note}`);
  const [first, last] = [windows[0], windows.at(-1)];
  if (first && last) say(`Windows: ${windows.length}, ${first.start} to ${last.end}.`);
  say(disclosureNote(request.disclosure));
  writeData(renderRows(applyDisclosure(rows, request.disclosure), request.format), request.output);
  if (request.output) say(`Wrote ${rows.length} rows to ${request.output}.`);
  return 0;
}

const TABLE_OPTIONS = { people: '--people', practices: '--practices', workforce: '--workforce' } as const;

/** A measure asked for by name must have its tables; one that is merely among all is left out with a note. */
function requireTables(request: MetricsRequest): void {
  for (const id of request.measure ?? [])
    for (const table of findMeasure(id)!.inputs as readonly InputTable[])
      if (request[table] === undefined) throw new UsageError(`${id} needs ${TABLE_OPTIONS[table]} FILE`);
}

async function readEventFiles(request: MetricsRequest): Promise<readonly CodedEvent[]> {
  const rejects = request.rejects === undefined ? undefined : openRejects(request.rejects);
  let events: readonly CodedEvent[] = [];
  for (const file of request.files) {
    const reading = await readEvents(fileBytes(file), {
      ...(request.map && { map: request.map }),
      ...(request.dateFormat && { dateFormat: request.dateFormat }),
      ...(rejects && { onReject: (reject) => rejects.add(file, reject) }),
    });
    if (reading.refused.length > 0)
      throw new UsageError(`cannot use ${file}: ${reading.refused.map(({ message }) => message).join(' ')}`);
    for (const line of describeReading(file, reading)) say(line);
    events = events.length === 0 ? reading.events : events.concat(reading.events);
  }
  rejects?.close();
  return events;
}

function disclosureNote(policy: DisclosurePolicy): string {
  if (policy === 'none')
    return 'Disclosure control: none. These counts can identify people: do not publish them.';
  return 'Disclosure control: ehrql. Counts of 1 to 7 suppressed, others rounded to the nearest 5 (--disclosure none for exact counts).';
}
