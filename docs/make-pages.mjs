// Writes docs/guide/fhir.md, rules.md, measures.md, instruments.md and record.md from the package's own tables: `npm run docs`.
// With --check it writes nothing and exits 1 when a page differs.
import { readFileSync, writeFileSync } from 'node:fs';
import { GROUP_BY, GROUP_COLUMNS, MEASURES } from 'social-prescribing/metrics';
import { fhirPage } from './fhir-page.mjs';
import { instrumentsPage } from './instruments-page.mjs';
import { recordPage } from './record-page.mjs';
import { rulesPage } from './rules-page.mjs';

const MADE = '<!-- Made by `npm run docs` from the tables in src: change those, not this page. -->\n';

const LIMITS = {
  proportion: 'Wilson',
  count: 'Byar, exact Poisson below 10',
  mean: "Student's t",
  none: 'none',
};

const measures = `${MADE}
# Measures
A row is one number of one measure, for one window and one group: measure, version, interval_start, interval_end, the
group columns (${GROUP_COLUMNS.join(', ')}), numerator, denominator, value, lower, upper (95 % limits), missing
(candidates left out because a field was absent), suppressed, note.

Windows include both their days. A row depends only on events dated on or before its window's end, so episodes are seen
as of that day. A zero denominator gives no value. The annual measures always use the 12 months that end with the window.
A mean, median or percentile (type 7) has no numerator; the denominator says of how many it is.

A run is grouped by ${GROUP_BY.slice(0, -1).join(', ')} or ${GROUP_BY.at(-1)}; the other group columns are brought by the
measures. What is unknown is a group of its own, so that groups of people sum to the total. Where an event says the group
(organisation, practitioner, source_group), a person may be in several, and shares of needs, support and outcomes need not
sum to 1. How to explain a number and how to publish it: [metrics.md](metrics.md). What was chosen where the definitions
leave something open: decisions [4](../decisions/0004-what-the-catalogue-leaves-open.md) and
[8](../decisions/0008-the-rest-of-the-catalogue.md).

${MEASURES.map(
  ({ id, version, title, unit, definition, inputs, scale }) => `## ${id}
**${title}**, in ${unit}. Version ${version}. ${definition}

- 95 % limits: ${LIMITS[scale.limits]}
- Needs: ${['events', ...inputs].join(', ')}
`,
).join('\n')}`;

const pages = {
  'fhir.md': `${MADE}${fhirPage}`,
  'instruments.md': `${MADE}${instrumentsPage}`,
  'rules.md': `${MADE}${rulesPage}`,
  'measures.md': measures,
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
