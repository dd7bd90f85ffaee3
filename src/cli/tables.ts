import { type CodeSet, extendCodeSet } from '../codes';
import { readTable, type Tables } from '../events';
import { fileBytes } from './input';
import { say, UsageError } from './output';

/** The base code set with the local codes of each file; one wrong row refuses its file. */
export async function readCodes(base: CodeSet, files: readonly string[] = []): Promise<CodeSet> {
  let codeSet = base;
  for (const file of files) {
    const rows = (await readTableFile('codes', file))!;
    const extended = extendCodeSet(codeSet, rows, { source: file });
    const errors = extended.issues.filter(({ severity }) => severity === 'error');
    if (!extended.ok)
      throw new UsageError(
        [
          `cannot use ${file}:`,
          ...errors.map(({ path, rule, message }) => `  row ${rowOf(path)}: ${message} (${rule})`),
        ].join('\n'),
      );
    for (const [rule, count] of countBy(extended.issues.map((issue) => issue.rule)))
      say(`Local codes ${file}: ${rule}, ${count} rows.`);
    codeSet = extended.value;
  }
  return codeSet;
}

/** A table from a file, or nothing where no file is named. Rejected rows are counted and said. */
export async function readTableFile<Kind extends keyof Tables>(
  kind: Kind,
  file: string | undefined,
): Promise<readonly Tables[Kind][] | undefined> {
  if (file === undefined) return undefined;
  const reading = await readTable(kind, fileBytes(file));
  if (reading.refused.length > 0)
    throw new UsageError(`cannot use ${file}: ${reading.refused.map(({ message }) => message).join(' ')}`);
  say(`Read ${file}: ${reading.found} rows, ${reading.rows.length} of ${kind}.`);
  for (const [rule, count] of Object.entries(reading.rejected)) {
    const lines = reading.rejects.filter((reject) => reject.rule === rule).map(({ line }) => line);
    const shown = lines.slice(0, 10).join(', ');
    say(`  rejected ${count}: ${rule}, line ${shown}${lines.length > 10 ? ' …' : ''}`);
  }
  for (const [rule, count] of Object.entries(reading.noticed)) say(`  noticed ${count}: ${rule}`);
  return reading.rows;
}

/** Row of the data, from 1, of an issue path such as `0.id`. */
const rowOf = (path: string) => Number(path.split('.')[0]) + 1;

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
