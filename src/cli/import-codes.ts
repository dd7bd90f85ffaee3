import { bundledCodeSet, type Code, type CodeSet } from '../codes';
import { codeSetToJson, compareWithBundled, rootsOf } from '../codes/official';
import type { Issue } from '../issue';
import { elements } from '../record';
import { codeSetText } from '../report/code-set-text';
import { describeOfficial } from '../report/describe-codes';
import { printable } from '../report/printable';
import { issueLines, readCodeSetFile } from './code-set-file';
import type { Imported, ImportRequest } from './import-request';
import { readMembers, readSources } from './import-sources';
import { requireDistinct, requireWritable, say, UsageError, writeData } from './output';

/** Of a hierarchy, what the value sets of the information model ask for: the whole would be many times the file. */
const ROOTS = rootsOf(...elements.flatMap(({ valueSet }) => valueSet ?? []));

/** Makes a code set of the sources and writes it. Where anything is wrong, nothing is written. */
export async function importCodes(request: ImportRequest): Promise<void> {
  const { sources, output, base: baseFile, categories: categoryFile } = request;
  const named = [baseFile, categoryFile].filter((file) => file !== undefined);
  requireDistinct([...sources, ...named], [output]);
  requireWritable(output);
  const base = baseFile === undefined ? undefined : await readCodeSetFile(baseFile);
  const categories = categoryFile === undefined ? [] : await readMembers('categories', categoryFile, {});
  const imported = await readSources(request, base, categories);
  const { made } = imported;
  if (!made.ok)
    throw new UsageError(
      [
        'nothing was written, because of what was found:',
        ...issueLines(bySeverity(made.issues, ['error', 'warning'])),
      ].join('\n'),
    );
  for (const line of summaryOf(made.value, made.issues, imported)) say(line);
  writeData(codeSetText(codeSetToJson(made.value, ROOTS)), output);
  say(`Wrote ${printable(output)}. It holds licensed SNOMED CT content: keep it where that licence allows.`);
  say(`Use it with --codes ${printable(output)}; compare it: codes diff bundled ${printable(output)}`);
}

const bySeverity = (issues: readonly Issue[], severities: readonly Issue['severity'][]) =>
  severities.flatMap((severity) => issues.filter((issue) => issue.severity === severity));

function summaryOf(codeSet: CodeSet, issues: readonly Issue[], { release }: Imported): string[] {
  const { lists, referenceSets, inactive, hierarchy } = codeSet;
  return [
    ...lists.map((list) => `${printable(list.title)}: ${describeOfficial(list)}.`),
    ...(release
      ? [
          `Kept of the release: members of ${referenceSets!.size} reference sets, ${inactive?.size ?? 0} inactive concepts, what is below ${hierarchy ? ROOTS.filter(hierarchy.knows).length : 0} of the ${ROOTS.length} concepts whose kinds the information model permits.`,
        ]
      : []),
    ...comparisonLines(codeSet, release?.concepts),
    ...(issues.length === 0
      ? []
      : ['To look at:', ...issueLines(bySeverity(issues, ['warning', 'information']))]),
  ];
}

function comparisonLines(codeSet: CodeSet, concepts: Parameters<typeof compareWithBundled>[1]): string[] {
  const { members, notMembers, notBundled } = compareWithBundled(codeSet, concepts);
  return [
    'Compared with the 78 codes that this package bundles:',
    ...named(members, 'bundled codes are official members'),
    ...named(notMembers, `bundled codes of ${namesOf(codeSet)} are no official members`),
    ...named(notBundled, 'official members are not bundled'),
  ];
}

const namesOf = ({ lists }: CodeSet) => lists.map(({ name }) => printable(name)).join(' and ');

const MOST_NAMED = 100;

const named = (codes: readonly Code[], what: string) => [
  `  ${codes.length} ${what}${codes.length > 0 ? ':' : '.'}`,
  ...codes
    .slice(0, MOST_NAMED)
    .map(({ id, term, set }) => `    ${id} ${printable(term)} (${placeOf(id) ?? set})`),
  ...(codes.length > MOST_NAMED ? [`    and ${codes.length - MOST_NAMED} more`] : []),
];

/** The bundled list that a code stands in. */
const placeOf = (id: string) => bundledCodeSet.index.get(id)?.set;
