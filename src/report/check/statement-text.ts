import type { ConformanceReport } from '../../conformance';
import { printable } from '../printable';
import { textTable } from '../text-table';

/** The conformance statement: by section, or by element with the codes in use. */
export function statementText(report: ConformanceReport, grain: 'rule' | 'element'): string[] {
  const { checked } = report.summary.records;
  const rows =
    grain === 'element' ? report.elements : report.elements.filter(({ path }) => !path.includes('.'));
  const table = textTable(
    [
      { heading: grain === 'element' ? 'element' : 'section', align: 'left' },
      { heading: 'M/R/O', align: 'left' },
      { heading: 'records with it', align: 'right' },
      { heading: 'of these right', align: 'right' },
    ],
    rows.map(({ path, name, conformance, carried, right }) => [
      grain === 'element' ? `${'  '.repeat(path.split('.').length - 1)}${name}` : name,
      conformance,
      `${carried}${share(carried, checked)}`,
      `${right}${share(right, carried)}`,
    ]),
  );
  return [...(checked > 0 ? [table] : []), ...codeLines(report, grain)];
}

const share = (part: number, whole: number) =>
  whole === 0 ? '' : ` (${((part / whole) * 100).toFixed(0).padStart(3)} %)`;

function codeLines({ codes: { lists, outside } }: ConformanceReport, grain: 'rule' | 'element'): string[] {
  const used = lists.filter(({ occurring }) => occurring.length > 0);
  if (grain === 'rule' && used.length + outside.times === 0) return [];
  const lines = lists.map(
    ({ name, authority, occurring, never }) =>
      `  ${printable(name)} (${authority}): ${occurring.length} of ${occurring.length + never.length} codes occur`,
  );
  const codes = lists.flatMap(({ name, occurring, never }) => [
    ...occurring.map(({ id, term, times }) => [id, printable(term), printable(name), String(times)]),
    ...never.map(({ id, term }) => [id, printable(term), printable(name), 'never']),
  ]);
  const headings = ['code', 'term', 'list', 'times'].map((heading) => ({ heading, align: 'left' as const }));
  return [
    'Codes of the code set in use:',
    ...lines,
    `  outside every list: ${outside.times}${
      outside.codes.length > 0
        ? `, most often ${outside.codes
            .slice(0, 5)
            .map(({ id, times }) => `${id} (${times})`)
            .join(', ')}`
        : ''
    }`,
    '',
    ...(grain === 'element' ? [textTable(headings, codes)] : []),
  ];
}
