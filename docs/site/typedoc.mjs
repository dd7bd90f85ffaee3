// What TypeDoc builds the site from and how: `typedoc --options docs/site/typedoc.mjs`.
import { readFileSync } from 'node:fs';
import { groups, INDEX, root } from './pages.mjs';
import { load } from './plugin.mjs';

const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const paths = Object.keys(exports).filter((path) => !path.includes('json'));
// The one that exports everything comes last, so that everything is shown where it belongs.
const modules = [...paths.filter((path) => path !== '.'), '.'].map(
  (path) => `${root}src${path.slice(1)}/index.ts`,
);
const pages = groups();

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'social-prescribing',
  tsconfig: `${root}tsconfig.json`,
  entryPoints: modules,
  readme: root + INDEX,
  projectDocuments: pages.flatMap((group) => group.pages.map(({ file }) => root + file)),
  out: `${root}docs/reference`,
  plugin: [load],
  router: 'site',
  customCss: `${root}docs/site/site.css`,
  groupOrder: pages.flatMap(({ title }) => (title === 'The project' ? ['Modules', title] : title)),
  sort: ['alphabetical-ignoring-documents'],
  sortEntryPoints: false,
  navigation: { includeGroups: true, compactFolders: true, excludeReferences: true },
  searchInDocuments: true,
  // A file's name such as CHANGELOG.md is no address, though .md is a country.
  markdownItLoader: (parser) => parser.linkify.set({ fuzzyLink: false }),
  highlightLanguages: ['bash', 'csv', 'html', 'javascript', 'json', 'python', 'sql', 'typescript', 'xml'],
  ignoredHighlightLanguages: ['text'],
  headings: { readme: false },
  excludeInternal: true,
  disableSources: true,
  // `npm run check` type-checks; a site takes half the time without.
  skipErrorChecking: true,
  validation: { notExported: true, invalidLink: true, invalidPath: true },
  // What stands in signatures without being of use by itself.
  intentionallyNotExported: [
    'AddsEntries',
    'Branded',
    'Build',
    'CONCEPT_FAULTS',
    'Change',
    'EVENT_HEADINGS',
    'ElementNode',
    'GUIDANCE_FAULTS',
    'JsonObject',
    'Mandatory',
    'NoOptions',
    'Overrides',
    'POLICIES',
    'PersonScope',
    'RecordRuleText',
    'RuleText',
    'STRUCTURE_FAULTS',
    'Snomed',
    'StillToGive',
    'Terminology',
    'VALUE_FAULTS',
  ],
  treatWarningsAsErrors: true,
};
