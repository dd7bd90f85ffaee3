import type { CodeSet } from '../codes';
import type { EventTableReading, ReadOptions } from '../events';
import { openTableOfHalves } from '../events/in-halves';
import type { MetricData, MetricOptions } from '../metrics';
import { describeCodeSet } from '../report/describe-codes';
import { describeReading } from './describe';
import { readEventFile } from './event-file';
import { type MetricsRequest, metricOptions, readOptions, TABLES } from './metrics-request';
import { say, UsageError } from './output';
import { openRejects } from './rejects';
import { readCodes, readTableFile } from './tables';

/** What measures are calculated from. */
export interface MetricsRun {
  readonly data: MetricData;
  readonly options: MetricOptions;
}

/** Reads codes, events and tables. Gives nothing where no record became an event, and says so. */
export async function readRun(request: MetricsRequest): Promise<MetricsRun | undefined> {
  const codeSet = await readCodeSet(request);
  const { personScope } = request;
  const reader = openTableOfHalves({ personScope });
  const readFile: ReadEventFile = (file, options) => readEventFile(reader, file, options, personScope);
  if (!(await readEventFiles(request, readFile))) return undefined;
  const data = { events: reader.table(), ...(await readTables(request)) };
  return { data, options: { ...metricOptions(request), codeSet } };
}

/** The code set of the run, said. */
export async function readCodeSet(request: MetricsRequest): Promise<CodeSet> {
  const codeSet = await readCodes(request.codeSet, request.codes, readOptions(request, 'codes'));
  for (const line of describeCodeSet(codeSet)) say(line);
  return codeSet;
}

export async function readTables(request: MetricsRequest): Promise<Omit<MetricData, 'events'>> {
  const tables: Record<string, unknown> = {};
  for (const table of TABLES)
    tables[table] = await readTableFile(table, request[table], readOptions(request, table));
  return tables;
}

/** Reads a file of events to where they are counted. */
export type ReadEventFile = (file: string, options: ReadOptions) => Promise<EventTableReading>;

/** Reads the files of events, and says what was read. False where no record became an event. */
export async function readEventFiles(request: MetricsRequest, readFile: ReadEventFile): Promise<boolean> {
  const rejects = request.rejects === undefined ? undefined : openRejects(request.rejects);
  let events = 0;
  try {
    for (const file of request.files) {
      const read = await readFile(file, {
        ...readOptions(request, 'events'),
        ...(rejects && { onReject: (reject) => rejects.add(file, reject) }),
      });
      if (read.refused.length > 0)
        throw new UsageError(`cannot use ${file}: ${read.refused.map(({ message }) => message).join(' ')}`);
      for (const line of describeReading(file, read)) say(line);
      events += read.events;
    }
  } catch (error) {
    rejects?.abort();
    throw error;
  }
  rejects?.close();
  if (events === 0)
    say(
      'Nothing usable: no record became an event. --rejects FILE writes the rejected records, with what to mend.',
    );
  return events > 0;
}
