// Writes the pages of docs/guide that are made from the package's own tables: `npm run docs`.
// With --check it writes nothing and exits 1 when a page differs.
import { readFileSync, writeFileSync } from 'node:fs';
import { codesPage } from './codes-page.mjs';
import { dataDictionaryPage } from './data-dictionary-page.mjs';
import { fhirPage } from './fhir-page.mjs';
import { indexPage } from './index-page.mjs';
import { instrumentsPage } from './instruments-page.mjs';
import { measuresPage } from './measures-page.mjs';
import { recordPage } from './record-page.mjs';
import { rulesPage } from './rules-page.mjs';

const MADE = '<!-- Made by `npm run docs` from the tables in src: change those, not this page. -->\n';

const pages = {
  'README.md': `${MADE}${indexPage}`,
  'codes.md': `${MADE}${codesPage}`,
  'data-dictionary.md': `${MADE}${dataDictionaryPage}`,
  'fhir.md': `${MADE}${fhirPage}`,
  'instruments.md': `${MADE}${instrumentsPage}`,
  'rules.md': `${MADE}${rulesPage}`,
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
