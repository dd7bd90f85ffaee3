import { applyDisclosure, explain, type MetricData, type MetricOptions, metrics } from '../metrics';
import { describeQuality } from '../report/describe-quality';
import { DISCLOSURE_NOTES } from '../report/disclosure-notes';
import { countExplanations, renderExplanations } from '../report/explanations';
import { renderRows } from '../report/metric-rows';
import { countInDuckDB, type DuckDBResult } from './duckdb/count-in-duckdb';
import { checkRequest, type MetricsRequest } from './metrics-request';
import { say, writeData } from './output';
import { readRun } from './read-run';

/** Reads the files, calculates, writes rows. Gives the exit code: 1 where there is nothing to count. */
export async function calculate(request: MetricsRequest): Promise<0 | 1> {
  checkRequest(request);
  if (request.engine === 'duckdb') {
    const result = await countInDuckDB(request);
    return result !== undefined && describe(request, result) ? writeRows(request, result) : 1;
  }
  const run = await readRun(request);
  if (run === undefined) return 1;
  const { data, options } = run;
  const result = metrics(data, { ...options, measures: measuresOf(request) });
  if (!describe(request, result)) return 1;
  if (request.explain !== undefined) return writeExplanations(request, request.explain, data, options);
  return writeRows(request, result);
}

/** Says what the rows rest on. False where there is no window to count in. */
function describe({ disclosure }: MetricsRequest, { quality, notes, windows }: DuckDBResult): boolean {
  if (quality !== undefined) for (const line of describeQuality(quality, disclosure)) say(line);
  for (const note of notes) say(`Note: ${note}`);
  const [first, last] = [windows[0], windows.at(-1)];
  if (first === undefined || last === undefined) return false;
  say(`Windows: ${windows.length}, ${first.start} to ${last.end}.`);
  return true;
}

function writeRows({ disclosure, format, output }: MetricsRequest, { rows }: DuckDBResult): 0 {
  say(DISCLOSURE_NOTES[disclosure]);
  writeData(renderRows(applyDisclosure(rows, disclosure), format), output);
  if (output) say(`Wrote ${rows.length} rows to ${output}.`);
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
