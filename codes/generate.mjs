// Writes src/codes/generated/*.ts from the CSV tables of this folder: `npm run codes`.
// With --check it writes nothing and exits 1 when a checked-in file differs.
import { readFileSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';

const here = (path) => new URL(path, import.meta.url);
const readTable = (file) => Papa.parse(readFileSync(here(file), 'utf8').trim(), { header: true }).data;
const sources = JSON.parse(readFileSync(here('sources.json'), 'utf8'));

const SNOMED_NOTICE = `// Contains SNOMED CT content: see NOTICE for the terms it is under.\n`;
const header = (file, snomed) =>
  `// Made from codes/${file} by \`npm run codes\`: change the table, not this file.\n${snomed ? SNOMED_NOTICE : ''}\n`;
const text = (value) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const object = (record) =>
  `{ ${Object.entries(record)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? text(value) : value}`)
    .join(', ')} }`;

const camelCase = (words) => {
  const [first, ...rest] = words
    .replaceAll("'", '')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);
  return (
    first.toLowerCase() + rest.map((word) => word[0].toUpperCase() + word.slice(1).toLowerCase()).join('')
  );
};

/** A table of SNOMED CT concepts, and a constant for each where `constants` names one. */
function conceptTable(file, name, constants) {
  const rows = readTable(file);
  let out = header(file, true);
  if (constants) {
    out += `/**
 * The concept ids of the compiled minimum dataset by name. Not the official list: see \`sources\`.
 *
 * @example
 * \`\`\`ts
 * import { ${constants} } from 'social-prescribing/codes';
 *
 * ${constants}.referralToSocialPrescribingService; //=> '871731000000106'
 * \`\`\`
 */
export const ${constants} = {\n`;
    for (const row of rows)
      out += `  /** ${row.term}. Set: ${row.set}, ${row.category}. Evidence: ${row.evidence}. */\n  ${camelCase(row.term)}: ${text(row.id)},\n`;
    out += '} as const;\n\n';
  }
  out += `export const ${name} = [\n`;
  for (const { term_as_read: termAsRead, ...row } of rows) out += `  ${object({ ...row, termAsRead })},\n`;
  return `${out}] as const;\n`;
}

function referenceSetTable(file) {
  const rows = readTable(file).map((row) => `  ${object(row)},\n`);
  return `${header(file, true)}export const referenceSetRows = [\n${rows.join('')}] as const;\n`;
}

function dataDictionaryTables() {
  let out = header('data-dictionary/*.csv', false);
  out += 'export const dataDictionaryRows = {\n';
  for (const { id, file, title } of sources.filter(({ file }) => file.startsWith('data-dictionary/'))) {
    out += `  /** ${title}. */\n  ${camelCase(id)}: {\n    id: ${text(id)},\n    title: ${text(title)},\n    codes: [\n`;
    for (const row of readTable(file)) out += `      ${object(row)},\n`;
    out += '    ],\n  },\n';
  }
  return `${out}} as const;\n`;
}

function sourceTable() {
  const rows = sources.map((source) => `  ${object(source)},\n`);
  return `${header('sources.json', false)}export const sourceRows = [\n${rows.join('')}] as const;\n`;
}

const files = {
  'minimum-dataset.ts': conceptTable('minimum-dataset.csv', 'minimumDatasetRows', 'concept'),
  'referral-sources.ts': conceptTable('referral-sources.csv', 'referralSourceRows'),
  'assessment-scores.ts': conceptTable('assessment-scores.csv', 'assessmentScoreRows'),
  'reference-sets.ts': referenceSetTable('reference-sets.csv'),
  'data-dictionary.ts': dataDictionaryTables(),
  'sources.ts': sourceTable(),
};

const check = process.argv.includes('--check');
for (const [name, content] of Object.entries(files)) {
  const path = here(`../src/codes/generated/${name}`);
  if (!check) writeFileSync(path, content);
  else if (readFileSync(path, 'utf8') !== content) {
    console.error(`src/codes/generated/${name} differs from its table: run \`npm run codes\`.`);
    process.exitCode = 1;
  }
}
