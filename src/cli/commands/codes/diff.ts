import { type Command, Option } from 'commander';
import { bundledCodeSet, type CodeSet } from '../../../codes';
import { CODE_CHANGES, type CodeSetDifference, diffCodeSets } from '../../../codes/official';
import { toCsv } from '../../../report/csv';
import { textTable } from '../../../report/text-table';
import { readCodeSetFile } from '../../code-set-file';
import { requireDistinct, requireWritable, say, writeData } from '../../output';
import { left } from './shared';

const FORMATS = ['table', 'json', 'csv'] as const;

interface DiffOptions {
  readonly format: (typeof FORMATS)[number];
  readonly output?: string;
}

/** `codes diff`: what became of the codes between two code sets. */
export function addDiff(command: Command): void {
  command
    .command('diff')
    .description(
      'Show what differs between two code sets: codes added, removed, replaced, inactivated, re-termed …',
    )
    .argument('<before>', 'a code set of `codes import`, or the word bundled')
    .argument('<after>', 'a code set of `codes import`, or the word bundled')
    .addOption(
      new Option('--format <format>', 'how differences are written').choices(FORMATS).default('table'),
    )
    .option('-o, --output <file>', 'write them to a file instead of standard output')
    .addHelpText(
      'after',
      `
Bundled lists that the other code set does not replace are left out.

Examples:
  $ social-prescribing codes diff bundled codes.json
  $ social-prescribing codes diff codes.json newer.json --format csv -o changes.csv`,
    )
    .action(async (before: string, after: string, { format, output }: DiffOptions) => {
      requireDistinct([before, after], output === undefined ? [] : [output]);
      if (output !== undefined) requireWritable(output);
      const [a, b] = [await load(before), await load(after)];
      const differences = diffCodeSets(a ?? bundledBeside(b), b ?? bundledBeside(a));
      for (const line of summaryOf(differences)) say(line);
      writeData(render(differences, format), output);
    });
}

const load = async (name: string) => (name === 'bundled' ? undefined : readCodeSetFile(name));

/** The bundled lists that another code set takes the place of. */
const bundledBeside = (other: CodeSet = bundledCodeSet): CodeSet => ({
  ...bundledCodeSet,
  lists: bundledCodeSet.lists.filter(({ name }) => other.lists.some((list) => list.name === name)),
});

function summaryOf(differences: readonly CodeSetDifference[]): string[] {
  const counts = CODE_CHANGES.flatMap((change) => {
    const count = differences.filter((difference) => difference.change === change).length;
    return count === 0 ? [] : [`${count} ${change}`];
  });
  return [counts.length === 0 ? 'No differences.' : `${counts.join(', ')}.`];
}

const COLUMNS = ['change', 'list', 'id', 'term', 'from', 'to'] as const;

function render(differences: readonly CodeSetDifference[], format: DiffOptions['format']): string {
  if (format === 'json') return `${JSON.stringify(differences, null, 2)}\n`;
  if (format === 'csv') return toCsv(COLUMNS, differences);
  if (differences.length === 0) return '';
  return textTable(
    COLUMNS.map(left),
    differences.map((difference) => COLUMNS.map((column) => difference[column] ?? '')),
  );
}
