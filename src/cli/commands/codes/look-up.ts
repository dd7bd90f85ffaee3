import type { Command } from 'commander';
import { bundledCodeSet, type Code, type CodeSet, codeKey, listCodes, searchCodes } from '../../../codes';
import { textTable } from '../../../report/text-table';
import { UsageError, writeData } from '../../output';
import { readCodes } from '../../tables';
import {
  left,
  listOfCode,
  minimumListNames,
  nothing,
  printCodes,
  setNames,
  type WithCodes,
  withCodes,
} from './shared';

/** `codes list`, `show` and `search`. */
export function addLookUp(command: Command): void {
  withCodes(command, 'list')
    .description('List codes; without --set, the minimum dataset.')
    .option('--set <name>', `one of: ${setNames(bundledCodeSet).join(', ')}, or a set of your own codes`)
    .addHelpText('after', '\nExample:\n  $ social-prescribing codes list --set needs')
    .action(async ({ set, codes }: WithCodes & { readonly set?: string }) => {
      const codeSet = await readCodes(bundledCodeSet, codes);
      const found = set === undefined ? minimumCodes(codeSet) : codesOfSet(set, codeSet);
      if (found.length === 0)
        throw new UsageError(`no set of that name. There are: ${setNames(codeSet).join(', ')}`);
      printCodes(found, codeSet);
    });
  withCodes(command, 'show')
    .description('Show everything known about one code.')
    .argument('<id>', 'a SNOMED CT concept id or local code')
    .addHelpText('after', '\nExample:\n  $ social-prescribing codes show 871731000000106')
    .action(async (id: string, { codes }: WithCodes) => {
      const codeSet = await readCodes(bundledCodeSet, codes);
      const found = listCodes(codeSet).filter((code) => code.id === id.trim());
      if (found.length === 0) nothing('No loaded set holds that code.');
      else writeData(found.map((code) => showCode(code, codeSet)).join('\n'), undefined);
    });
  withCodes(command, 'search')
    .description('Search terms, categories and ids by the beginnings of words.')
    .argument('<words...>', 'words that must all occur')
    .addHelpText('after', '\nExample:\n  $ social-prescribing codes search lonely')
    .action(async (words: string[], { codes }: WithCodes) => {
      const codeSet = await readCodes(bundledCodeSet, codes);
      const found = searchCodes(codeSet, words.join(' '));
      if (found.length === 0) nothing('No code has those words.');
      else printCodes(found, codeSet);
    });
}

const minimumCodes = (codeSet: CodeSet): readonly Code[] =>
  minimumListNames(codeSet).flatMap((name) =>
    codeSet.lists
      .filter((list) => list.name === name && list.authority !== 'local')
      .flatMap(({ codes }) => codes),
  );

/** Codes in force under a set's name, and official members even where another list says what they count as. */
const codesOfSet = (set: string, { lists, index }: CodeSet): readonly Code[] =>
  lists
    .filter(({ name }) => name === set)
    .flatMap(({ authority, codes }) =>
      codes.filter((code) => authority === 'official' || index.get(codeKey(code.id, code.system)) === code),
    );

function showCode(code: Code, codeSet: CodeSet): string {
  const list = listOfCode(codeSet, code)!;
  const replacements = codeSet.inactive?.get(code.id);
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
    ['module', list.module],
    ['evidence', code.evidence],
    ['term as read', code.termAsRead],
    ['read in', code.source ?? list.source],
    ['state', replacements && inactiveInWords(replacements)],
  ];
  return textTable(
    [left('what'), left('value')],
    facts.flatMap(([what, value]) => (value ? [[what, value]] : [])),
  );
}

const inactiveInWords = (replacements: NonNullable<ReturnType<NonNullable<CodeSet['inactive']>['get']>>) =>
  ['inactive', ...replacements.map(({ association, id }) => `${association} ${id}`)].join(', ');
