import { Command } from 'commander';
import {
  bundledCodeSet,
  type Code,
  type CodeSet,
  listCodes,
  minimumDataset,
  ROLES,
  referenceSets,
  SOURCES,
  searchCodes,
} from '../../codes';
import { textTable } from '../../report/text-table';
import { collect } from '../options';
import { say, UsageError, writeData } from '../output';
import { readCodes } from '../tables';

const SETS = [...new Set(bundledCodeSet.lists.map((list) => list.name))];
const HONEST =
  'Compiled for this package, not the official list: see `codes audit` for what is held and on what evidence.';

/** `codes`: what the package holds, to list, look up, search and audit. */
export function codesCommand(): Command {
  const command = new Command('codes').description('List, show, search and audit the codes that are loaded.');
  const withCodes = (name: string) =>
    command.command(name).option('--codes <file>', 'add local codes (repeatable)', collect);
  withCodes('list')
    .description('List codes; without --set, the minimum dataset.')
    .option('--set <name>', `one of: ${SETS.join(', ')}, or a set of your own codes`)
    .addHelpText('after', '\nExample:\n  $ social-prescribing codes list --set needs')
    .action(async ({ set, codes }: { set?: string; codes?: string[] }) => {
      const codeSet = await readCodes(bundledCodeSet, codes);
      const found = set === undefined ? listCodes(minimumDataset) : listCodes(codeSet, { set });
      if (found.length === 0)
        throw new UsageError(`no set of that name. There are: ${setNames(codeSet).join(', ')}`);
      printCodes(found);
    });
  withCodes('show')
    .description('Show everything known about one code.')
    .argument('<id>', 'a SNOMED CT concept id or local code')
    .addHelpText('after', '\nExample:\n  $ social-prescribing codes show 871731000000106')
    .action(async (id: string, { codes }: { codes?: string[] }) => {
      const codeSet = await readCodes(bundledCodeSet, codes);
      const found = listCodes(codeSet).filter((code) => code.id === id.trim());
      if (found.length === 0) nothing('No loaded set holds that code.');
      else writeData(found.map((code) => showCode(code, codeSet)).join('\n'), undefined);
    });
  withCodes('search')
    .description('Search terms, categories and ids by the beginnings of words.')
    .argument('<words...>', 'words that must all occur')
    .addHelpText('after', '\nExample:\n  $ social-prescribing codes search lonely')
    .action(async (words: string[], { codes }: { codes?: string[] }) => {
      const found = searchCodes(await readCodes(bundledCodeSet, codes), words.join(' '));
      if (found.length === 0) nothing('No code has those words.');
      else printCodes(found);
    });
  withCodes('audit')
    .description('What is held: each set, its authority, version and evidence, and where each table is from.')
    .addHelpText('after', '\nExample:\n  $ social-prescribing codes audit')
    .action(async ({ codes }: { codes?: string[] }) => {
      writeData(audit(await readCodes(bundledCodeSet, codes)), undefined);
    });
  return command;
}

const left = (heading: string) => ({ heading, align: 'left' as const });
const right = (heading: string) => ({ heading, align: 'right' as const });
const setNames = (codeSet: CodeSet) => [...new Set(codeSet.lists.map((list) => list.name))];

function nothing(message: string): void {
  say(message);
  process.exitCode = 1;
}

function printCodes(codes: readonly Code[]): void {
  say(HONEST);
  writeData(
    textTable(
      ['id', 'term', 'set', 'category', 'role', 'evidence'].map(left),
      codes.map(({ id, term, set, category, role, evidence = 'local' }) => [
        id,
        term,
        set,
        category,
        role,
        evidence,
      ]),
    ),
    undefined,
  );
}

function showCode(code: Code, { lists }: CodeSet): string {
  const list = lists.findLast(({ codes }) => codes.includes(code))!;
  const facts: [string, string | undefined][] = [
    ['id', code.id],
    ['system', code.system],
    ['term', code.term],
    ['set', code.set],
    ['category', code.category],
    ['role', code.role],
    ['attendance', code.attendance],
    ['instrument', code.instrument],
    ['authority', `${list.authority}, version ${list.version || 'not stated'}`],
    ['evidence', code.evidence],
    ['term as read', code.termAsRead],
    ['read in', code.source ?? list.source],
  ];
  return textTable(
    [left('what'), left('value')],
    facts.flatMap(([what, value]) => (value ? [[what, value]] : [])),
  );
}

function audit(codeSet: CodeSet): string {
  const evidence = (codes: readonly Code[], level: string) =>
    String(codes.filter((code) => code.evidence === level).length);
  const total = minimumDataset.index.size;
  const of = (level: string) => evidence(listCodes(minimumDataset), level);
  const sets = textTable(
    [
      ...['set', 'authority', 'version', 'date'].map(left),
      ...['codes', 'published', 'attested', 'unconfirmed'].map(right),
    ],
    codeSet.lists.map(({ name, authority, version, date, codes }) => [
      ...[name, authority, version, date, String(codes.length)],
      ...['published', 'attested', 'unconfirmed'].map((level) => evidence(codes, level)),
    ]),
  );
  const tables = textTable(
    ['table', 'version', 'complete', 'licence', 'note'].map(left),
    SOURCES.map(({ file, version, complete, licence, note }) => [
      file,
      version,
      complete ? 'yes' : 'no',
      licence,
      note,
    ]),
  );
  return `The minimum dataset here is compiled, not official: ${total} concepts chosen to fill the shape the standard documents.
${of('published')} are named in public social prescribing sources, ${of('attested')} are this package's placement of real concepts, ${of('unconfirmed')} could not be confirmed.
The official needs and support are the members of reference sets ${referenceSets[0]!.id} and ${referenceSets[1]!.id}, which need a licence;
they cover needs and support only, so they do not by themselves account for the 78.
No closure code is bundled: the national set is not public. Add your own with --codes. Roles: ${ROLES.join(', ')}.

${sets}
${tables}`;
}
