import { type CodedEvent, readEvents } from '../events';
import { applyDisclosure, explain, type MetricData, type MetricOptions, metrics } from '../metrics';
import { countExplanations, renderExplanations } from '../report/explanations';
import { renderRows } from '../report/metric-rows';
import { describeCodeSet, describeQuality, describeReading } from './describe';
import { DISCLOSURE_NOTES } from './disclosure-notes';
import { fileBytes } from './input';
import { checkRequest, type MetricsRequest, metricOptions, readOptions, TABLES } from './metrics-request';
import { say, UsageError, writeData } from './output';
import { openRejects } from './rejects';
import { readCodes, readTableFile } from './tables';

/** Reads the files, calculates, writes rows. Gives the exit code: 1 where there is nothing to count. */
export async function calculate(request: MetricsRequest): Promise<0 | 1> {
  checkRequest(request);
  const codeSet = await readCodes(request.codeSet, request.codes, readOptions(request, 'codes'));
  for (const line of describeCodeSet(codeSet)) say(line);
  const events = await readEventFiles(request);
  if (events.length === 0) {
    say(
      'Nothing usable: no record became an event. --rejects FILE writes the rejected records, with what to mend.',
    );
    return 1;
  }
  const data = { events, ...(await readTables(request)) };
  const options = { ...metricOptions(request), codeSet };
  const { rows, windows, notes, quality } = metrics(data, { ...options, measures: measuresOf(request) });
  for (const line of describeQuality(quality, request.disclosure)) say(line);
  for (const note of notes) say(`Note: ${note}`);
  const [first, last] = [windows[0], windows.at(-1)];
  if (first === undefined || last === undefined) return 1;
  say(`Windows: ${windows.length}, ${first.start} to ${last.end}.`);
  if (request.explain !== undefined) return writeExplanations(request, request.explain, data, options);
  say(DISCLOSURE_NOTES[request.disclosure]);
  writeData(renderRows(applyDisclosure(rows, request.disclosure), request.format), request.output);
  if (request.output) say(`Wrote ${rows.length} rows to ${request.output}.`);
  return 0;
}

const measuresOf = ({ explain: measure, measure: asked }: MetricsRequest) =>
  measure === undefined ? asked : [measure];

function writeExplanations(
  { row, format, output }: MetricsRequest,
  measure: string,
  data: MetricData,
  options: MetricOptions,
): 0 | 1 {
  const explanations = explain(data, { ...row, measure }, options);
  say('Each line is a candidate, with its person: keep it where the records are.');
  for (const line of countExplanations(explanations)) say(line);
  if (explanations.length === 0)
    say('No row has these values: see the rows first, and group by the columns you name.');
  writeData(renderExplanations(explanations, format), output);
  if (output) say(`Wrote ${explanations.length} candidates to ${output}.`);
  return explanations.length === 0 ? 1 : 0;
}

async function readTables(request: MetricsRequest): Promise<Omit<MetricData, 'events'>> {
  const tables: Record<string, unknown> = {};
  for (const table of TABLES)
    tables[table] = await readTableFile(table, request[table], readOptions(request, table));
  return tables;
}

async function readEventFiles(request: MetricsRequest): Promise<readonly CodedEvent[]> {
  const rejects = request.rejects === undefined ? undefined : openRejects(request.rejects);
  let events: readonly CodedEvent[] = [];
  try {
    for (const file of request.files) {
      const read = await readEvents(fileBytes(file), {
        ...readOptions(request, 'events'),
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
