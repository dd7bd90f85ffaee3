import type { Command } from 'commander';
import { bundledCodeSet, type Code, type CodeSet, minimumDataset } from '../../../codes';
import { textTable } from '../../../report/text-table';
import { collect } from '../../options';
import { say, writeData } from '../../output';

/** What every command that looks at codes takes. */
export interface WithCodes {
  readonly codes?: readonly string[];
}

/** A subcommand that takes `--codes`. */
export const withCodes = (command: Command, name: string): Command =>
  command
    .command(name)
    .option('--codes <file>', 'use a code set of `codes import`, or add local codes (repeatable)', collect);

export const left = (heading: string) => ({ heading, align: 'left' as const });
export const right = (heading: string) => ({ heading, align: 'right' as const });

/** Names of lists, those of the minimum dataset first and in its order. */
export const setNames = ({ lists }: CodeSet): readonly string[] =>
  [...new Set([...bundledCodeSet.lists, ...lists].map(({ name }) => name))].filter((name) =>
    lists.some((list) => list.name === name),
  );

/** Nothing was found: said, and told by the exit code. */
export function nothing(message: string): void {
  say(message);
  process.exitCode = 1;
}

const MINIMUM: readonly string[] = minimumDataset.lists.map(({ name }) => name);

/** The lists of the minimum dataset that are loaded, official or compiled. */
export const minimumListNames = (codeSet: CodeSet): readonly string[] =>
  setNames(codeSet).filter((name) => MINIMUM.includes(name));

/** The list that a code is of, the last that holds it. */
export const listOfCode = ({ lists }: CodeSet, code: Code) =>
  lists.findLast(({ codes }) => codes.includes(code));

/** What is held is said as it is: compiled here, official there. */
export function sayWhose(codeSet: CodeSet): void {
  const official = codeSet.lists.filter(({ authority }) => authority === 'official').map(({ name }) => name);
  say(
    official.length === 0
      ? 'Compiled for this package, not the official list: see `codes audit` for what is held and on what evidence.'
      : `Official: ${official.join(', ')}. The others are compiled for this package or local: see \`codes audit\`.`,
  );
}

/** Codes as a table. Where no evidence is stated, whose list the code is of. */
export function printCodes(codes: readonly Code[], codeSet: CodeSet): void {
  sayWhose(codeSet);
  writeData(
    textTable(
      ['id', 'term', 'set', 'category', 'role', 'evidence'].map(left),
      codes.map((code) => [
        ...[code.id, code.term, code.set, code.category, code.role],
        code.evidence ?? listOfCode(codeSet, code)!.authority,
      ]),
    ),
    undefined,
  );
}
