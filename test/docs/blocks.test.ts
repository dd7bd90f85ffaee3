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
const pages = [...readdirSync(root).filter((name) => name.endsWith('.md')), ...markdown('docs')].filter(
  (page) => !STARTS.includes(page),
);

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
  const tried = async (markdown: string, page = 'docs/guide/made-up.md') => {
    const folder = mkdtempSync(join(tmpdir(), 'social-prescribing-page-'));
    try {
      await runPage(page, folder, adapted, markdown);
      return 'as it should be';
    } catch (error) {
      return (error as Error).message.split('\n')[0];
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  const fence = (info: string, code: string) => `\`\`\`${info}\n${code}\n\`\`\`\n`;

  it.each([
    ['no language', fence('', 'ls'), 'nothing tries a block of ""'],
    ['a language nothing tries', fence('ruby', 'puts 1'), 'nothing tries a block of "ruby"'],
    ['a command that fails', fence('sh', 'false'), ''],
    ['a command that does not fail as it is said to', `exit code\n${fence('sh exits 1', 'true')}`, ''],
    ['a failure of which the page says nothing', fence('sh exits 1', 'false'), 'say the exit code'],
    ['a comment', fence('sh', 'true # so'), 'not in a comment'],
    ['other output', fence('sh', 'echo a') + fence('text output', 'b'), 'the commands gave'],
    ['text that nothing prints', fence('text', 'b'), 'text is for what the commands above it print'],
    ['code without the name of its file', fence('js', '1;'), 'name the file'],
    ['a file the page does not name', fence('js a.mjs', '1;'), 'say which file to save it as'],
    ['code that is no part of its example', fence('js examples/express.mjs', '1;'), 'is no part of'],
    ['JSON that is none', fence('json', '{'), 'JSON'],
    ['a record that is none', fence('json record', '{}'), ''],
    ['a code set that is none', fence('json codes', '{}'), ''],
    ['a profile that is none', fence('json profile', '{ "sections": ["no"] }'), 'no'],
    ['a table that is refused', `\`a.csv\`\n${fence('csv a.csv', 'a,b\n1,2')}`, ''],
    ['codes that are rejected', `\`a.csv\`\n${fence('csv a.csv codes', 'id,term\n1')}`, ''],
    ['SQL of no engine', fence('sql', 'select 1'), 'say of which engine it is'],
    ['SQL that its engine refuses', fence('sql duckdb', 'select no'), 'no'],
    [
      'TypeScript where no test looks',
      fence('ts', '1;'),
      'examples.test.ts runs these',
      'docs/decisions/1.md',
    ],
  ])('refuses %s', async (_, markdown, message, page?: string) => {
    const said = await tried(markdown, page);
    expect(said).not.toBe('as it should be');
    expect(said).toContain(message);
  });

  it('takes what is right, and text of a generated page that names its own test', async () => {
    expect(await tried(fence('sh', 'echo a') + fence('text output', 'a'))).toBe('as it should be');
    const made = `<!-- Made by somebody. Its examples are tried by test/docs/blocks.test.ts. -->\n${fence('text', 'b')}`;
    expect(await tried(made)).toBe('as it should be');
    expect(await tried(made.replace('blocks.test', 'no.test'))).toContain('text is for');
  });

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

  it('cuts commands where bash does, and sees how each ends', () => {
    const commands = commandsOf('a=1 \\\n  true\nfor x in 1 2; do\n  echo $x\ndone\nfalse\n');
    expect(commands).toEqual(['a=1 \\\n  true', 'for x in 1 2; do\n  echo $x\ndone', 'false']);
    const { output, faults } = runShell(commands, tmpdir(), 1);
    expect([output, faults]).toEqual(['1\n2\n', []]);
    expect(runShell(['false', 'true'], tmpdir(), 1).faults).toEqual([
      'false ended with 1',
      'true ended with 0',
    ]);
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
