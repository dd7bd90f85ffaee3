import { type CodeSet, extendCodeSet } from '../codes';
import { type ReadOptions, readTable, type TableField, type Tables } from '../events';
import { printable } from '../report/printable';
import { fileBytes } from './input';
import { say, UsageError } from './output';

/** The base code set with the local codes of each file. One wrong row refuses its file: half a list misleads. */
export async function readCodes(
  base: CodeSet,
  files: readonly string[] = [],
  options: ReadOptions<string> = {},
): Promise<CodeSet> {
  let codeSet = base;
  for (const file of files) {
    const { rows, rejects } = await readWhole('codes', file, options);
    const extended = extendCodeSet(codeSet, rows, { source: file });
    const wrong = [
      ...rejects.map(({ line, rule, message }) => `  line ${line}: ${message} (${rule})`),
      ...extended.issues
        .filter(({ severity }) => severity === 'error')
        .map(({ path, rule, message }) => `  row ${rowOf(path)}: ${message} (${rule})`),
    ];
    if (!extended.ok || wrong.length > 0) throw new UsageError([`cannot use ${file}:`, ...wrong].join('\n'));
    for (const [rule, count] of countBy(extended.issues.map((issue) => issue.rule)))
      say(`  noticed ${count}: ${rule}`);
    codeSet = extended.value;
  }
  return codeSet;
}

/** A table from a file, or nothing where no file is named. Rejected rows are counted and said. */
export async function readTableFile<Kind extends keyof Tables>(
  kind: Kind,
  file: string | undefined,
  options: ReadOptions<string>,
): Promise<readonly Tables[Kind][] | undefined> {
  if (file === undefined) return undefined;
  const reading = await readWhole(kind, file, options);
  for (const [rule, count] of Object.entries(reading.rejected)) {
    const rejects = reading.rejects.filter((reject) => reject.rule === rule);
    const lines = rejects.slice(0, 10).map(({ line }) => line);
    say(
      `  rejected ${count}: ${rule}, line ${lines.join(', ')}${rejects.length > 10 ? ' …' : ''}. ${rejects[0]?.message}`,
    );
  }
  for (const [rule, count] of Object.entries(reading.noticed)) say(`  noticed ${count}: ${rule}`);
  return reading.rows;
}

async function readWhole<Kind extends keyof Tables>(kind: Kind, file: string, options: ReadOptions<string>) {
  const reading = await readTable(kind, fileBytes(file), options as ReadOptions<TableField<Kind>>);
  if (reading.refused.length > 0)
    throw new UsageError(`cannot use ${file}: ${reading.refused.map(({ message }) => message).join(' ')}`);
  say(`Read ${printable(file)}: ${reading.found} rows, ${reading.rows.length} of ${kind}.`);
  return reading;
}

/** Row of the data, from 1, of an issue path such as `0.id`. */
const rowOf = (path: string) => Number(path.split('.')[0]) + 1;

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
