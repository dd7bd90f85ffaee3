// Writes the pages of docs/guide that are made from the package's own tables: `npm run docs`.
// With --check it writes nothing and exits 1 when a page differs.
import { readFileSync, writeFileSync } from 'node:fs';
import { CODE_RULES } from 'social-prescribing/codes';
import { CODE_SET_RULES, HIERARCHY_RULES, RELEASE_RULES } from 'social-prescribing/codes/official';
import { EVENT_RULES } from 'social-prescribing/conformance';
import { FHIR_RULES, READ_RULES, RECORD_EVENT_RULES } from 'social-prescribing/events';
import { FHIR_DOCUMENT_RULES } from 'social-prescribing/fhir';
import { IDENTIFIER_RULES } from 'social-prescribing/identifiers';
import { RECORD_RULES } from 'social-prescribing/record';
import { SNOMED_RULES } from 'social-prescribing/snomed';
import { codesPage } from './codes-page.mjs';
import { dataDictionaryPage } from './data-dictionary-page.mjs';
import { fhirPage } from './fhir-page.mjs';
import { indexPage } from './index-page.mjs';
import { instrumentsPage } from './instruments-page.mjs';
import { measuresPage } from './measures-page.mjs';
import { recordPage } from './record-page.mjs';

const MADE = '<!-- Made by `npm run docs` from the tables in src: change those, not this page. -->\n';

const capital = (word) => word[0].toUpperCase() + word.slice(1);

const ruleSection = (title, rules) =>
  `## ${title}\n\n${Object.entries(rules)
    .map(
      ([id, { severity, message, strict }]) =>
        `### ${id}\n${capital(severity)}${strict ? `, ${strict} under strict` : ''}. ${message}\n`,
    )
    .join('\n')}`;

const rules = `${MADE}
# Rules
Every issue names a rule. The id never changes; the words may. A message never contains the value it is about.
Errors mean the value, row or file was not used; warnings that it was, and is worth a look; information that it was.

${[
  ruleSection('SNOMED CT identifiers', SNOMED_RULES),
  ruleSection('Identifiers of people, organisations and places', IDENTIFIER_RULES),
  ruleSection('Local codes', CODE_RULES),
  ruleSection('SNOMED CT releases', RELEASE_RULES),
  ruleSection('Official code sets', CODE_SET_RULES),
  ruleSection('Hierarchies of code sets', HIERARCHY_RULES),
  ruleSection('Records', RECORD_RULES),
  ruleSection('Reading files', READ_RULES),
  ruleSection('Checking extracts of coded events', EVENT_RULES),
  ruleSection('Reading FHIR', FHIR_RULES),
  ruleSection('FHIR documents', FHIR_DOCUMENT_RULES),
  ruleSection('Events of records', RECORD_EVENT_RULES),
].join('\n')}`;

const pages = {
  'README.md': `${MADE}${indexPage}`,
  'codes.md': `${MADE}${codesPage}`,
  'data-dictionary.md': `${MADE}${dataDictionaryPage}`,
  'fhir.md': `${MADE}${fhirPage}`,
  'instruments.md': `${MADE}${instrumentsPage}`,
  'rules.md': rules,
  'measures.md': `${MADE}${measuresPage}`,
  'record.md': `${MADE}${recordPage}`,
};

for (const [name, content] of Object.entries(pages)) {
  const path = new URL(`guide/${name}`, import.meta.url);
  if (!process.argv.includes('--check')) writeFileSync(path, content);
  else if (readFileSync(path, 'utf8') !== content) {
    console.error(`docs/guide/${name} differs from the tables: run \`npm run docs\`.`);
    process.exitCode = 1;
  }
}
