import { applyDisclosure, explain, type MetricData, type MetricOptions, metrics } from '../metrics';
import { describeQuality } from '../report/describe-quality';
import { DISCLOSURE_NOTES } from '../report/disclosure-notes';
import { countExplanations, renderExplanations } from '../report/explanations';
import { renderRows } from '../report/metric-rows';
import { checkRequest, type MetricsRequest } from './metrics-request';
import { say, writeData } from './output';
import { readRun } from './read-run';

/** Reads the files, calculates, writes rows. Gives the exit code: 1 where there is nothing to count. */
export async function calculate(request: MetricsRequest): Promise<0 | 1> {
  checkRequest(request);
  const run = await readRun(request);
  if (run === undefined) return 1;
  const { data, options } = run;
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
