import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OTHERS } from '../package/packed/get-others.mjs';
import { root } from '../support/cli';

const page = readFileSync(`${root}docs/guide/limits.md`, 'utf8');
const rowOf = (words: string) => page.split('\n').find((line) => line.startsWith(`| ${words}`));
const inWords = (value: number) => value.toLocaleString('en-GB');
const inMegabytes = (value: number) => `${inWords(value / 1e6)} MB`;

/** The figures of a row, each from the constant that is enforced. */
const FIGURES: readonly [row: string, ...figures: [file: string, name: string, write?: typeof inWords][]][] =
  [
    ['a line of a file', ['events/read/lines', 'LONGEST_LINE']],
    ['a record of CSV', ['events/read/csv-records', 'LONGEST_RECORD']],
    ['a FHIR document', ['events/read/rows', 'LARGEST_FHIR']],
    ['elements of FHIR', ['events/read/fhir/xml', 'MOST_ELEMENTS'], ['events/read/fhir/xml', 'DEEPEST']],
    ['rejects that', ['events/read/merge', 'MOST_REJECTS']],
    [
      'members of',
      ['codes/release/members', 'MOST_MEMBERS'],
      ['codes/release/concept-states', 'MOST_CONCEPTS'],
      ['codes/release/terms', 'MOST_DESCRIPTIONS'],
      ['codes/release/associations', 'MOST_ASSOCIATIONS'],
    ],
    ['files of a release', ['cli/release-files', 'MOST_FILES'], ['cli/zip-files', 'BEST_RATIO']],
    ['a list of codes', ['cli/whole-file', 'LARGEST', inMegabytes]],
    ['distinct codes', ['conformance/tally/code-coverage', 'MOST_COUNTED']],
    ['first places', ['conformance/tally/rule-tally', 'MOST_PLACES']],
    ['files whose events', ['checker/run', 'MOST_FOR_METRICS', inMegabytes]],
    ['bytes of the ids', ['events/table/growth', 'MOST_PLACES']],
    ['people of', ['synthetic/nhs-numbers', 'MOST_PEOPLE']],
  ];

/** The number that a constant of a source is: a literal, with a shift at most. */
function constant(file: string, name: string): number {
  const source = readFileSync(`${root}src/${file}.ts`, 'utf8');
  const [, base, shift] = new RegExp(`const ${name} = ([\\d_]+)(?: << (\\d+))?;`).exec(source) ?? [];
  return Number(base?.replaceAll('_', '')) * 2 ** Number(shift ?? 0);
}

describe('the page of limits', () => {
  it.each(FIGURES)('has the figures of %s', (row, ...figures) => {
    const cell = rowOf(row)?.split('|')[2]?.trim();
    expect(cell, row).toBeDefined();
    let rest = cell!;
    for (const [file, name, write = inWords] of figures) {
      const figure = write(constant(file, name));
      expect(rest, `${file} ${name}`).toContain(figure);
      rest = rest.slice(rest.indexOf(figure) + figure.length);
    }
  });

  it('has no row that is not held', () => {
    const rows = page.match(/^\| (?!Of |-).*$/gm)!.filter((line) => !line.startsWith('|-'));
    expect(rows).toHaveLength(FIGURES.length);
  });

  it('says after how many days an episode ends', () => {
    const days = constant('events/table/episode-table', 'DEFAULT_INACTIVE_DAYS');
    expect(page).toContain(`ends after ${days} days without an event`);
  });

  it('has the engines of package.json, and what the packed package is tried on', () => {
    const { engines, peerDependencies, devDependencies } = JSON.parse(
      readFileSync(`${root}package.json`, 'utf8'),
    );
    expect(page).toContain(`Node ${engines.node.replace('>=', '')} and later`);
    expect(page).toContain(`zod ${peerDependencies.zod.replace(/^\^(\d+\.\d+).*/, '$1')} and later`);
    const typescripts = triedOn('TypeScript', `TypeScript ${devDependencies.typescript}`);
    expect(page).toContain(`checked with TypeScript ${typescripts} (`);
    expect(page).toContain(
      `tries it on Node ${triedOn('Node', `Node ${process.versions.node.split('.')[0]}`)}.`,
    );
  });
});

/** Versions to the line they are of, oldest first, as the page lists them. */
function triedOn(program: string, builtWith: string): string {
  const titles = [builtWith, ...OTHERS.map(({ title }) => title)].filter((title) =>
    title.startsWith(program),
  );
  const lines = titles.map((title) => /\d+(\.\d+)?/.exec(title)![0]);
  return [...new Set(lines)]
    .sort((a, b) => Number(a) - Number(b))
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1');
}
