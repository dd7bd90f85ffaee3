// The part of the page about the three contenders on the same files.
import { growthTable } from './growth-table.mjs';
import { figure, table, whole } from './markdown.mjs';

const NAMES = { package: 'this package', duckdb: 'DuckDB, two threads', plain: 'plain script' };

export const catalogueSections = (sizes) => [
  [
    '## Reading and the whole catalogue',
    'From CSV to the rows of all measures over one year, ungrouped, by three contenders that have to come to the same rows',
    '(counts to the last, other values within 1e-9; limits left out), or the run fails: this package (`test/bench/package.mjs`);',
    'DuckDB in memory, with its own reader of CSV and the measures as SQL (`social-prescribing/sql`); and a script over plain',
    'arrays of objects (`test/bench/plain.mjs`). They run in turn, several times; the quickest run of each counts, and the most',
    'memory of all its runs. Seconds are by the clock from the first byte read. Processor seconds are of all threads, the start',
    'of Node included. Times this package: above 1 is slower than this package.',
  ].join('\n'),
  ...sizes.map(sizeSection),
  ...(sizes.length > 1 ? [growthSection(sizes)] : []),
  monthlySection(sizes),
];

function sizeSection({ events, bytes, people, practices, rounds, heapMegabytes, ...contenders }) {
  return [
    `### ${whole(events)} events`,
    `${whole(bytes / 1e6)} MB of CSV, ${whole(people)} rows of people, ${whole(practices)} practices. Best of ${rounds}.`,
    `The plain script may use a heap of ${whole(heapMegabytes)} MiB, half of the machine's memory; this package what Node gives.`,
    '',
    table(
      [
        '',
        'reading (s)',
        'measures (s)',
        'both (s)',
        'processor (s)',
        'peak memory (MB)',
        'times this package',
      ],
      Object.entries(NAMES).map(([name, label]) => {
        const { failed, reading, measuring, total, cpu, megabytes } = contenders[name];
        return failed
          ? [`${label}: ${failed}`, ...Array(6).fill('–')]
          : [
              label,
              ...[reading, measuring, total, cpu].map(figure),
              whole(megabytes),
              figure(total / contenders.package.total),
            ];
      }),
    ),
  ].join('\n');
}

const growthSection = (sizes) =>
  `### Growth\n${growthTable(
    Object.entries(NAMES).map(([name, label]) => [
      label,
      sizes.map((size) => ({ size: size.events, seconds: size[name].total })),
    ]),
  )}`;

const monthlySection = (sizes) =>
  [
    '### By practice and month',
    'This package, once the files are read: the whole catalogue for every practice and each month of the year. The first call',
    'of a process; the quickest of as many processes as above.',
    '',
    table(
      ['events', 'rows', 'seconds', 'peak memory (MB)'],
      sizes.map(({ events, monthly }) =>
        monthly.failed
          ? [`${whole(events)}: ${monthly.failed}`, '–', '–', '–']
          : [whole(events), whole(monthly.rows), figure(monthly.total), whole(monthly.megabytes)],
      ),
    ),
  ].join('\n');
