import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeSetFromJson } from 'social-prescribing/codes/official';
import { readEvents, readTable } from 'social-prescribing/events';
import { parseRecord, profile } from 'social-prescribing/record';
import { expect } from 'vitest';
import { openDuckDB } from '../differential/engines/duckdb';
import type { Engine } from '../differential/engines/engine';
import { openPGlite } from '../differential/engines/pglite';
import { type Block, blocksOf, placeOf } from './blocks';
import { root } from './cli';
import { commandsOf, isAsShown, runShell } from './shell';

/** What a command of a page becomes here: itself, another, or nothing where it cannot be run. */
export type Adapt = (command: string) => string | undefined;

interface PageRun {
  readonly folder: string;
  readonly adapt: Adapt;
  readonly engine: (open: () => Promise<Engine>) => Promise<Engine>;
  output: string;
  /** The test of its own that a generated page names, which tries its examples. */
  readonly ownTest: string | undefined;
}

/** How a block is tried, by its language; for SQL and JSON by what the note says as well. */
const KINDS: Readonly<Record<string, (block: Block, page: PageRun) => unknown>> = {
  sh: runCommands,
  text: (block, { output, ownTest }) => {
    if (block.note === '' && ownTest) return;
    expect(block.note, `${placeOf(block)}: text is for what the commands above it print: text output`).toBe(
      'output',
    );
    expect(isAsShown(output, block.code), `${placeOf(block)}: the commands gave\n${output}`).toBe(true);
  },
  ts: (block) =>
    expect(block.page, 'test/docs/examples.test.ts runs these').toMatch(/^(README\.md|docs\/guide\/)/),
  js: saveFile,
  json: (block, page) => {
    const value = JSON.parse(block.code);
    const [name, kind] = nameAndKind(block);
    if (name) saveFile(block, page);
    if (kind === 'profile') profile(value.sections, value.conformance);
    if (kind === 'record') expect(parseRecord(value).issues.filter(isError), placeOf(block)).toEqual([]);
    if (kind === 'codes') expect(codeSetFromJson(value).issues, placeOf(block)).toEqual([]);
  },
  csv: async (block, page) => {
    const isCodes = nameAndKind(block)[1] === 'codes';
    const { refused, rejects } = await (isCodes ? readTable('codes', block.code) : readEvents(block.code));
    expect([refused, rejects], placeOf(block)).toEqual([[], []]);
    saveFile(block, page);
  },
  sql: async (block, page) => {
    const engines = { duckdb: openDuckDB, postgresql: openPGlite } as const;
    const open = engines[block.note as keyof typeof engines];
    expect(open, `${placeOf(block)}: say of which engine it is`).toBeDefined();
    const engine = await page.engine(open);
    if (engine.dialect === 'duckdb') await engine.run(`set file_search_path = '${page.folder}'`);
    for (const statement of block.code.split(/;\n/)) if (statement.trim()) await engine.run(statement);
  },
  python: runPython,
};

/** Runs a page from top to bottom in this folder, as somebody does who has only the page. */
export async function runPage(
  page: string,
  folder: string,
  adapt: Adapt,
  markdown = readFileSync(join(root, page), 'utf8'),
): Promise<void> {
  const engines = new Map<() => Promise<Engine>, Engine>();
  const [, named] = /^<!-- Made by[\s\S]*?\b(test\/[\w/-]+\.test\.ts)\b/.exec(markdown) ?? [];
  const run: PageRun = {
    ...{ folder, adapt, output: '', ownTest: named && existsSync(join(root, named)) ? named : undefined },
    engine: async (open) => {
      const engine = engines.get(open) ?? (await open());
      engines.set(open, engine);
      return engine;
    },
  };
  try {
    for (const block of blocksOf(page, markdown)) {
      const kind = block.note.startsWith(EXAMPLES) ? isPartOfExample : KINDS[block.language];
      expect(kind, `${placeOf(block)}: nothing tries a block of "${block.language}"`).toBeDefined();
      await kind!(block, run);
    }
  } finally {
    for (const engine of engines.values()) await engine.close();
  }
}

/** Notes of blocks that show a part of an example, which has a test of its own: js examples/express.mjs. */
const EXAMPLES = 'examples/';

function isPartOfExample(block: Block): void {
  const file = readFileSync(join(root, 'docs', block.note), 'utf8');
  expect(file.includes(block.code), `${placeOf(block)} is no part of docs/${block.note}`).toBe(true);
  expect(block.said, `${placeOf(block)}: link to the example`).toContain(`](../${block.note})`);
}

const isError = ({ severity }: { severity: string }) => severity === 'error';

/** The file that a block is, and what is in it: js first.mjs, csv codes.csv codes. */
function nameAndKind({ note }: Block): [name: string | undefined, kind: string | undefined] {
  const words = note.split(' ');
  const name = words.find((word) => word.includes('.'));
  return [name, words.find((word) => word !== name)];
}

function runCommands(block: Block, page: PageRun): void {
  // zsh, which is what macOS pastes into, takes a comment for words of the command.
  expect(block.code, `${placeOf(block)}: say it above the block, not in a comment`).not.toMatch(/(^|\s)#/m);
  const exits = /^exits (\d)$/.exec(block.note)?.[1] ?? '0';
  if (exits !== '0') expect(block.said, `${placeOf(block)}: say the exit code`).toMatch(/exit\s+code/);
  const commands = commandsOf(block.code).flatMap((command) => page.adapt(command) ?? []);
  const { output, said, faults } = runShell(commands, page.folder, Number(exits));
  expect(faults, `${placeOf(block)}\n${output}\n${said}`).toEqual([]);
  page.output = output;
}

/** The page has to say the name, because readers do not see the note of a block. */
function saveFile(block: Block, { folder }: PageRun): void {
  const [name] = nameAndKind(block);
  expect(name, `${placeOf(block)}: name the file, as in js first.mjs`).toBeDefined();
  expect(block.said, `${placeOf(block)}: say which file to save it as`).toContain(`\`${name}\``);
  writeFileSync(join(folder, name!), block.code);
}

/** Notebooks have a `spark`: here one whose answers are empty. */
const NOTEBOOK = `
class Answer:
    def collect(self): return []
class Session:
    def sql(self, statement): return Answer()
spark = Session()
`;

function runPython(block: Block, { folder }: PageRun): void {
  const { status, stderr, error } = spawnSync('python3', ['-c', NOTEBOOK + block.code], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (error && !process.env.SPARK_REQUIRED) console.warn(`Not run without Python: ${placeOf(block)}`);
  else expect(status, `${placeOf(block)}: ${stderr ?? error}`).toBe(0);
}

/** Pages that are followed from an empty folder, with nothing but the page and the package. */
export const STARTS = [
  'README.md',
  ...['gp-system', 'supplier', 'data-analyst'].map((name) => `docs/guide/start-${name}.md`),
];

/** Puts the built package where `npm install` would put it. */
export function linkPackage(folder: string): void {
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  symlinkSync(root, join(modules, 'social-prescribing'));
  symlinkSync(join(root, 'dist/cli.js'), join(modules, '.bin/social-prescribing'));
  for (const peer of ['zod', '@duckdb']) symlinkSync(join(root, 'node_modules', peer), join(modules, peer));
}
