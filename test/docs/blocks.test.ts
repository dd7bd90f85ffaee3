import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { concept, minimumDataset } from 'social-prescribing/codes';
import { generateRecords } from 'social-prescribing/synthetic';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../support/blocks';
import { root } from '../support/cli';
import { componentId, NEEDS, releaseTexts, SUPPORT, zipRelease } from '../support/rf2';
import { linkPackage, runPage, STARTS } from '../support/run-page';
import { commandsOf, isAsShown, runShell } from '../support/shell';

const markdown = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...markdown('docs/guide'),
  ...markdown('docs/decisions'),
  'docs/benchmarks.md',
].filter((page) => !STARTS.includes(page));

/** What cannot be run as it stands, and why. Everything else is. */
const NOT_AS_IT_STANDS: readonly { why: string; is: RegExp; instead?: string }[] = [
  { why: 'is a development dependency here', is: /^npm install @duckdb\/node-api$/ },
  {
    why: 'npx costs a second each time; the starts use it',
    is: /\bnpx social-prescribing\b/g,
    instead: 'node_modules/.bin/social-prescribing',
  },
  {
    why: 'a tenth of the files do: the loop is the same',
    is: /suite\/records\/\*\.json/,
    instead: 'suite/records/date-*.json',
  },
];

const adapted = (command: string) =>
  NOT_AS_IT_STANDS.reduce<string | undefined>(
    (text, { is, instead }) => (text?.search(is) !== -1 ? instead && text?.replace(is, instead) : text),
    command,
  );

/** Files that a page takes to be there: a reader has their own. */
const GIVEN: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  'docs/guide/official-codes.md': async (folder) => {
    const codes = [...minimumDataset.index.values()];
    const release = releaseTexts({
      concepts: codes.map(({ id }) => ({ id })),
      descriptions: codes.map(({ id, term }) => ({ concept: id, term })),
      languages: codes.map((_, index) => ({ description: componentId(index, '01') })),
      members: [
        { set: NEEDS, concept: concept.feelingLonely },
        { set: SUPPORT, concept: concept.signposting },
      ],
      associations: [],
      relationships: [],
    });
    await zipRelease(join(folder, 'uk-edition.zip'), release);
    const [record] = generateRecords({ count: 1, seed: 1, completeness: 'required' });
    writeFileSync(join(folder, 'records.ndjson'), `${JSON.stringify(record)}\n`);
    writeFileSync(join(folder, 'events.csv'), 'person,code,date\nA,871731000000106,2024-05-01\n');
    writeFileSync(
      join(folder, 'our-codes.csv'),
      'id,term,role,system\nC1,Case closed,closure,urn:example:local\n',
    );
  },
};

describe('every block of every page is tried', () => {
  it.each(pages)('%s', { timeout: 300_000 }, async (page) => {
    const folder = mkdtempSync(join(tmpdir(), 'social-prescribing-page-'));
    linkPackage(folder);
    try {
      await GIVEN[page]?.(folder);
      await runPage(page, folder, adapted);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the trying itself', () => {
  it('finds blocks, their language and note', () => {
    const blocks = blocksOf(
      'page.md',
      'Save as `a.json`:\n\n```json a.json\n{}\n```\n\n  ~~~\nno language\n  ~~~\n',
    );
    expect(blocks.map(({ language, note, code, line }) => [language, note, code, line])).toEqual([
      ['json', 'a.json', '{}\n', 3],
      ['', '', 'no language\n', 7],
    ]);
    expect(() => blocksOf('page.md', '```sh\nls\n')).toThrow('never closed');
  });

  it('cuts commands where bash does, and believes what they say of their exit code', () => {
    const commands = commandsOf(
      'a=1 \\\n  true\nfor x in 1 2; do\n  echo $x\ndone\nfalse  # exit code 1\n# only words\n',
    );
    expect(commands.map(({ text, exits }) => [text.split('\n').length - 1, exits])).toEqual([
      [2, 0],
      [3, 0],
      [1, 1],
    ]);
    const { output, faults } = runShell(commands, tmpdir());
    expect([output, faults]).toEqual(['1\n2\n', []]);
    expect(runShell(commandsOf('false\ntrue\n'), tmpdir()).faults).toEqual(['false ended with 1']);
  });

  it('compares output with what is shown', () => {
    expect(isAsShown('a  \nb\nc\n', 'a\nb\nc\n')).toBe(true);
    expect(isAsShown('a\nb\nc\n', 'a\n…\nc\n')).toBe(true);
    expect(isAsShown('a 12 s\n', 'a … s\n')).toBe(true);
    expect(isAsShown('a\nb\nc\n', 'a\nc\n')).toBe(false);
    expect(isAsShown('a\nb\n', 'a\n')).toBe(false);
    expect(isAsShown('a1b', 'a.b')).toBe(false);
  });
});
