import { type CodeSet, extendCodeSet } from '../codes';
import { withCodeSet } from '../codes/official';
import {
  type EventInput,
  type ReadOptions,
  type Reject,
  readTable,
  type TableField,
  type Tables,
} from '../events';
import { printable } from '../report/printable';
import { readCodesFile } from './code-set-file';
import { fileBytes } from './input';
import { say, UsageError } from './output';

/**
 * The base code set with what each file holds: a code set that `codes import` wrote replaces the lists of the
 * same names, rows of local codes are added to them. One wrong row refuses its file: half a list misleads.
 */
export async function readCodes(
  base: CodeSet,
  files: readonly string[] = [],
  options: ReadOptions<string> = {},
): Promise<CodeSet> {
  let codeSet = base;
  const tables: { readonly file: string; readonly bytes: Uint8Array }[] = [];
  for (const file of files) {
    const { codeSet: loaded, bytes } = await readCodesFile(file);
    if (loaded === undefined) tables.push({ file, bytes });
    else {
      say(
        `Read ${printable(file)}: a code set of ${loaded.lists.map(({ name }) => printable(name)).join(', ')}.`,
      );
      codeSet = withCodeSet(codeSet, loaded);
    }
  }
  // Rows add to lists, so they come after what replaces lists, whatever the order of the files.
  for (const { file, bytes } of tables) codeSet = await withRows(codeSet, file, bytes, options);
  return codeSet;
}

async function withRows(base: CodeSet, file: string, bytes: Uint8Array, options: ReadOptions<string>) {
  const { rows, rejects } = await readWhole('codes', file, options, bytes);
  const extended = extendCodeSet(base, rows, { source: file });
  const wrong = [
    ...rejects.map(({ line, rule, message }) => `  line ${line}: ${message} (${rule})`),
    ...extended.issues
      .filter(({ severity }) => severity === 'error')
      .map(({ path, rule, message }) => `  row ${rowOf(path)}: ${message} (${rule})`),
  ];
  if (!extended.ok || wrong.length > 0) throw new UsageError([`cannot use ${file}:`, ...wrong].join('\n'));
  for (const [rule, count] of countBy(extended.issues.map((issue) => issue.rule)))
    say(`  noticed ${count}: ${rule}`);
  return extended.value;
}

/** A table from a file, or nothing where no file is named. Rejected rows are counted and said. */
export async function readTableFile<Kind extends keyof Tables>(
  kind: Kind,
  file: string | undefined,
  options: ReadOptions<string>,
): Promise<readonly Tables[Kind][] | undefined> {
  if (file === undefined) return undefined;
  const reading = await readWhole(kind, file, options);
  for (const [rule, count] of Object.entries(reading.rejected))
    say(`  rejected ${count}: ${rule}${placesOf(reading.rejects.filter((reject) => reject.rule === rule))}`);
  for (const [rule, count] of Object.entries(reading.noticed)) say(`  noticed ${count}: ${rule}`);
  return reading.rows;
}

/** The first lines of what was rejected by a rule. None is kept where very many others came before. */
function placesOf(rejects: readonly Reject[]): string {
  const [first] = rejects;
  if (first === undefined) return '';
  const lines = rejects.slice(0, 10).map(({ line }) => line);
  return `, line ${lines.join(', ')}${rejects.length > 10 ? ' …' : ''}. ${first.message}`;
}

/** A table read whole, from its file or from bytes of it that are at hand. A file that is no table ends the run. */
export async function readWhole<Kind extends keyof Tables>(
  kind: Kind,
  file: string,
  options: ReadOptions<string>,
  bytes: EventInput = fileBytes(file),
) {
  const reading = await readTable(kind, bytes, options as ReadOptions<TableField<Kind>>);
  if (reading.refused.length > 0)
    throw new UsageError(
      [
        `cannot use ${file}:`,
        ...reading.refused.map(({ message }) => message),
        ...(kind === 'codes'
          ? ['Official codes without roles are made a code set first: codes import.']
          : []),
      ].join(' '),
    );
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
