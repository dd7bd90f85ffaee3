// The pages of the documentation: their groups, their order, what each is for. The site's navigation and the index of
// the guide are both made from this. A page that is named nowhere comes under "More of the guide".
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The index is made from the other pages, so it is none of them. */
export const INDEX = 'docs/guide/README.md';

/** Pages of docs/guide without `.md`, with what they are for; `*` at the end stands for all that begin so. */
const GUIDE = {
  'Start here': {
    'start-*': '',
    'recipes*': 'short ways to do one thing, each a program that runs',
  },
  'The standard': {
    record: 'the record of DAPB4066, its JSON, how it is checked, and where the published model is corrected',
    'data-dictionary':
      'every element: conformance, occurrence, form, length, permitted values, rules, errata',
    codes: 'every code that is held, with its evidence and source',
    'official-codes': 'loading the licensed lists in place of the compiled ones',
    rules: 'every rule that an issue can name',
    conformance: 'checking files, and the reports of it',
    suite: 'files with known verdicts, to test other software with',
  },
  Measures: {
    metrics: 'getting a number, explaining it, publishing it',
    measures: 'the definition of every measure, with examples that are tests',
    instruments: 'ranges, bands, thresholds of change',
    sql: 'the same measures in DuckDB, PostgreSQL and Spark',
    'large-extracts': 'tens of millions of events',
  },
  'Records, events and FHIR': {
    'records-to-events': 'which element of a record gives which event',
    fhir: 'records as FHIR R4 documents and back',
    'fhir-events': 'coded events from FHIR, which resources, dates and statuses count',
  },
  'Safety and limits': {
    safety: 'what the package is for, what it does and does not assure, what stays with you',
    limits: 'what the package cannot do, does not know, or stops at',
    versioning: 'what the versions of code, data and numbers promise',
  },
  'More of the guide': { '*': '' },
};

const PROJECT = {
  'README.md': 'what the package is, three ways to use it',
  'docs/benchmarks.md': 'how fast it is and how much memory it takes, beside DuckDB and a plain script',
  'CHANGELOG.md': 'what changed, in the package and in each measure',
  'CONTRIBUTING.md': 'how to add a code, a measure, a rule',
};

const filesIn = (folder) =>
  readdirSync(root + folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`)
    .sort();

const matches = (pattern) => (file) => {
  const name = file.slice('docs/guide/'.length, -'.md'.length);
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
};

function guideGroups() {
  let left = filesIn('docs/guide').filter((file) => file !== INDEX);
  return Object.entries(GUIDE).map(([title, patterns]) => {
    const pages = Object.entries(patterns).flatMap(([pattern, about]) =>
      left.filter(matches(pattern)).map((file) => ({ file, about })),
    );
    left = left.filter((file) => !pages.some((page) => page.file === file));
    return { title, pages };
  });
}

function titleOf(file) {
  const [, title] = /^# (.+)$/m.exec(readFileSync(root + file, 'utf8')) ?? [];
  if (title === undefined) throw new Error(`${file} has no heading of the first level`);
  return title.replaceAll('`', '');
}

/** Groups of pages in the order they are shown in; a group without a page is left out. */
export const groups = () =>
  [
    ...guideGroups(),
    { title: 'The project', pages: Object.entries(PROJECT).map(([file, about]) => ({ file, about })) },
    { title: 'Decisions', pages: filesIn('docs/decisions').map((file) => ({ file, about: '' })) },
  ]
    .filter(({ pages }) => pages.length > 0)
    .map(({ title, pages }) => ({
      title,
      pages: pages.map((page) => ({ ...page, title: titleOf(page.file) })),
    }));
