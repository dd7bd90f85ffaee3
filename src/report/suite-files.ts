import { type SuiteCase, type SuiteManifest, suiteManifest } from '../conformance';
import { toCsv } from './csv';

/** Every file of a suite by its path: cases, manifest, a table to fill in, and what to do with them. */
export function suiteFiles(cases: readonly SuiteCase[], seed: number): ReadonlyMap<string, string> {
  const manifest = suiteManifest(cases, seed);
  return new Map([
    ...cases.map(({ file, content }) => [file, content] as const),
    ['manifest.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ['manifest.csv', manifestCsv(manifest)],
    [
      'results-template.csv',
      toCsv(
        ['case', 'valid', 'rule', 'path'],
        cases.map(({ id }) => ({ case: id })),
      ),
    ],
    ['README.md', readme(manifest)],
  ]);
}

const manifestCsv = ({ cases }: SuiteManifest) =>
  toCsv(
    [
      'case',
      'kind',
      'file',
      'valid',
      'rule',
      'severity',
      'path',
      'element',
      'conformance',
      'options',
      'title',
    ],
    cases.map(({ id, expected, ...one }) => ({ case: id, ...one, ...expected })),
  );

const readme = ({ standard, package: made, seed, codes, cases }: SuiteManifest) => `# Conformance suite
Standard: ${standard}. Made by ${made}, seed ${seed}. Codes: ${codes}.

${cases.length} files with the verdict that conforming software comes to. Nobody in them exists.

1. Put each file of \`records\`, \`fhir\` and \`events\` through your importer or checker, each by itself.
2. Fill in \`results-template.csv\`: \`valid\` is yes where your software takes the file, no where it refuses it. If it
   names a rule or a path of its own, \`rule\` and \`path\` can hold those of this suite that it amounts to.
3. Score it: \`npx social-prescribing suite --verify . results.csv\`

\`manifest.csv\` has the expected verdict of each case, the rule it is about, and the element of the standard it cites.
A case of a warning or of information is valid. \`options\` says what a check must be told for the rule to apply;
without it the file is taken as it is. A case is about one fault and about no other.
`;
