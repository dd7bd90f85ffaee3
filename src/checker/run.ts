import { bundledCodeSet, type CodeSet, extendCodeSet } from '../codes';
import { type ConformanceReport, type FileSummary, openCheck, type Verdict } from '../conformance';
import { openEventTable, readTable, type Tables } from '../events';
import type { MetricData } from '../metrics';
import { csvWriter } from '../report/check/csv';
import { counted, PLAIN } from '../report/check/writer';
import { conformancePage } from '../report/html/conformance/page';
import { metricsPage } from '../report/html/metrics/page';
import { printable } from '../report/printable';
import type { CheckerMessage, CheckerRequest, CheckerResult } from './protocol';
import { sampleFiles } from './sample';
import { tableKind } from './table-kind';

/** Issues listed one by one in the CSV; all are counted in the reports. */
const MOST_LISTED = 200_000;
/** Bytes of files whose events are held for metrics. More needs the command line. */
const MOST_FOR_METRICS = 1_000_000_000;
const TELL_EVERY_MS = 200;

type Tell = (message: CheckerMessage) => void;
type Named = CheckerRequest['files'][number];

/** Runs a check over the files a user gave, telling of its progress. */
export async function run(request: CheckerRequest, tell: Tell): Promise<void> {
  const notes: string[] = [];
  const { checked: files, tables } = await sorted(request.files.length > 0 ? request.files : sampleFiles());
  if (files.length === 0) {
    tell({
      type: 'failed',
      message:
        'There is no file of records or coded events among these: tables of people, practices, workforce and codes go with one.',
    });
    return;
  }
  const codeSet = await codesFrom(tables, notes);
  const check = openCheck({ strict: request.strict, codeSet });
  const writer = csvWriter({ failOn: 'error', paint: PLAIN });
  const csv: string[] = [];
  let [listed, seen, told] = [0, 0, 0];
  const total = files.reduce((sum, { file }) => sum + file.size, 0);
  let before = 0;
  for (const { name, file } of files) {
    const onVerdict = (verdict: Verdict) => {
      seen++;
      if (verdict.issues.length === 0 || listed >= MOST_LISTED) return;
      listed += verdict.issues.length;
      csv.push(writer.verdict(verdict));
    };
    const onBytes = (read: number) => {
      if (Date.now() - told < TELL_EVERY_MS) return;
      told = Date.now();
      tell({ type: 'progress', file: name, read: before + read, total, checked: seen });
    };
    const summary = await check.file(name, bytesOf(file, onBytes), onVerdict);
    const wrong = refusal(summary);
    if (wrong !== undefined) {
      tell({ type: 'failed', message: wrong });
      return;
    }
    before += file.size;
  }
  if (listed >= MOST_LISTED) notes.push(`The list of issues stops after ${MOST_LISTED}; all are counted.`);
  const report = check.report();
  csv.push(writer.end(report, { issues: 0 }));
  const metricsHtml = request.metrics
    ? await metricsOf(files, tables, codeSet, request.disclosure, notes)
    : undefined;
  tell({ ...resultOf(report, csv.join(''), notes), ...(metricsHtml && { metricsHtml }) });
}

const resultOf = (report: ConformanceReport, issuesCsv: string, notes: readonly string[]): CheckerResult => ({
  type: 'done',
  lead: leadOf(report),
  conformanceHtml: conformancePage(report),
  conformanceJson: `${JSON.stringify(report, null, 2)}\n`,
  issuesCsv,
  notes,
});

function leadOf({ summary: { records, events, issues } }: ConformanceReport): string {
  const parts = [
    ...(records.checked > 0 ? [`${records.valid} of ${records.checked} records are valid`] : []),
    ...(events.checked > 0 ? [`${events.valid} of ${events.checked} rows are valid`] : []),
  ];
  return `${parts.join('; ')}. ${counted(issues.error, 'error')}, ${counted(issues.warning, 'warning')}, ${issues.information} for information.`;
}

function refusal({ file, refused, checked }: FileSummary): string | undefined {
  if (refused.length > 0)
    return `${printable(file)} cannot be read. ${refused.map(({ message }) => message).join(' ')}`;
  return checked === 0 ? `${printable(file)} holds no record and no row.` : undefined;
}

async function* bytesOf(file: Blob, onBytes: (read: number) => void): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  let read = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    read += next.value.length;
    onBytes(read);
    yield next.value;
  }
}

type TableFiles = ReadonlyMap<keyof Tables, readonly Named[]>;

async function sorted(files: readonly Named[]): Promise<{ checked: Named[]; tables: TableFiles }> {
  const checked: Named[] = [];
  const tables = new Map<keyof Tables, Named[]>();
  for (const one of files) {
    const kind = await tableKind(one.file);
    if (kind === undefined) checked.push(one);
    else tables.set(kind, [...(tables.get(kind) ?? []), one]);
  }
  return { checked, tables };
}

async function rowsOf<Kind extends keyof Tables>(kind: Kind, tables: TableFiles, notes: string[]) {
  const files = tables.get(kind);
  if (files === undefined) return undefined;
  const rows: Tables[Kind][] = [];
  for (const { name, file } of files) {
    const reading = await readTable(
      kind,
      bytesOf(file, () => {}),
    );
    rows.push(...reading.rows);
    const rejected = Object.values(reading.rejected).reduce((sum, count) => sum + count, 0);
    const refused = reading.refused.map(({ message }) => message).join(' ');
    notes.push(
      refused
        ? `${printable(name)} was not used as a table of ${kind}: ${refused}`
        : `${printable(name)}: ${reading.rows.length} rows of ${kind}, ${rejected} rejected.`,
    );
  }
  return rows;
}

async function codesFrom(tables: TableFiles, notes: string[]): Promise<CodeSet> {
  const rows = await rowsOf('codes', tables, notes);
  if (rows === undefined) return bundledCodeSet;
  const extended = extendCodeSet(bundledCodeSet, rows, { source: 'your table of codes' });
  if (extended.ok) return extended.value;
  notes.push(
    `Your table of codes was not used: ${extended.issues
      .map(({ message }) => message)
      .slice(0, 3)
      .join(' ')}`,
  );
  return bundledCodeSet;
}

async function metricsOf(
  files: readonly Named[],
  tables: TableFiles,
  codeSet: CodeSet,
  disclosure: CheckerRequest['disclosure'],
  notes: string[],
): Promise<string | undefined> {
  if (files.reduce((sum, { file }) => sum + file.size, 0) > MOST_FOR_METRICS) {
    notes.push(
      `Metrics were left out: they hold every event in memory, and these files have more than ${MOST_FOR_METRICS / 1e6} MB. The command line can: social-prescribing report.`,
    );
    return undefined;
  }
  const reader = openEventTable();
  for (const { file } of files) await reader.read(bytesOf(file, () => {}));
  const events = reader.table();
  const data: MetricData = {
    events,
    people: await rowsOf('people', tables, notes),
    practices: await rowsOf('practices', tables, notes),
    workforce: await rowsOf('workforce', tables, notes),
    organisations: await rowsOf('organisations', tables, notes),
    comparison: await rowsOf('comparison', tables, notes),
  };
  const page = events.length === 0 ? undefined : metricsPage(data, { codeSet, disclosure });
  if (page === undefined) notes.push('There are no metrics: no coded event came out of these files.');
  return page;
}
