import type { SuiteScore, SuiteTally } from '../conformance';
import { counted } from './check/writer';
import { toCsv } from './csv';
import { printable } from './printable';
import { textTable } from './text-table';

export const SCORE_FORMATS = ['text', 'json', 'csv'] as const;
export type ScoreFormat = (typeof SCORE_FORMATS)[number];

const MOST_SHOWN = 20;

/** A score for a person, a program or a spreadsheet. */
export function renderScore(score: SuiteScore, format: ScoreFormat): string {
  if (format === 'json') return `${JSON.stringify(score, null, 2)}\n`;
  const lines = tallies(score);
  if (format === 'csv')
    return toCsv(
      ['group', 'cases', 'agreed', 'falseAccepts', 'falseRejects', 'missing'],
      lines.map(([group, tally]) => ({ group, ...tally })),
    );
  return scoreText(score, lines);
}

const tallies = ({
  all,
  byKind,
  bySeverity,
  bySection,
  byConformance,
}: SuiteScore): [string, SuiteTally][] => [
  ['all cases', all],
  ...Object.entries(byKind).map(([key, tally]): [string, SuiteTally] => [`kind ${key}`, tally]),
  ...Object.entries(bySeverity).map(([key, tally]): [string, SuiteTally] => [`severity ${key}`, tally]),
  ...Object.entries(byConformance).map(([key, tally]): [string, SuiteTally] => [`conformance ${key}`, tally]),
  ...Object.entries(bySection).map(([key, tally]): [string, SuiteTally] => [`section ${key}`, tally]),
];

function scoreText(score: SuiteScore, lines: readonly (readonly [string, SuiteTally])[]): string {
  const { all, named, disagreements, unknown, conflicting } = score;
  const number = (heading: string) => ({ heading, align: 'right' as const });
  const table = textTable(
    [
      { heading: '', align: 'left' },
      ...['cases', 'agreed', 'false accepts', 'false rejects', 'no verdict'].map(number),
    ],
    lines.map(([group, { cases, agreed, falseAccepts, falseRejects, missing }]) => [
      group,
      ...[cases, agreed, falseAccepts, falseRejects, missing].map(String),
    ]),
  );
  const shown = disagreements.slice(0, MOST_SHOWN);
  return [
    table,
    ...(named.rules.of > 0 ? [`Rules named right: ${named.rules.right} of ${named.rules.of}.`] : []),
    ...(named.paths.of > 0 ? [`Paths named right: ${named.paths.right} of ${named.paths.of}.`] : []),
    ...shown.map((one) => `  ${printable(one.case)}: expected ${one.expected}, given ${one.given}`),
    ...(disagreements.length > shown.length ? [`  and ${disagreements.length - shown.length} more`] : []),
    ...(unknown > 0 ? [`${counted(unknown, 'verdict')} on no case of this suite.`] : []),
    ...(conflicting.length > 0
      ? [`Given twice and differently, counted as no verdict: ${conflicting.map(printable).join(', ')}`]
      : []),
    `${all.agreed} of ${all.cases} cases agree.`,
    '',
  ].join('\n');
}
