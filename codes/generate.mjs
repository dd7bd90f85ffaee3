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

/** Text as a template literal, which `src/codes/columns.ts` takes apart again: these characters mean something there. */
function template(value) {
  if (/[`$\\\r]/.test(value)) throw new Error(`no column can hold ${value}`);
  return `\`${value}\``;
}

/** The values of a column, a line each, `-` for none. An empty or missing line repeats the one above. */
function column(values) {
  const lines = values.map((value, index) => {
    if (value === '-' || value.includes('\n')) throw new Error(`no column can hold ${value}`);
    return value === values[index - 1] ? '' : value || '-';
  });
  return template(lines.join('\n').replace(/\n+$/, ''));
}

const asWritten = (value, term) => {
  if (value.includes('~')) throw new Error(`no column can hold ${value}`);
  return value?.startsWith(term) ? `~${value.slice(term.length)}` : value;
};

/** A table of SNOMED CT concepts by column. What only its readers want, not measures and checks, stands apart. */
function conceptTable(file, name) {
  const rows = readTable(file);
  const columns = (names) =>
    names
      .filter((key) => key in rows[0])
      .map((key) => `  ${key}: ${column(rows.map((row) => row[key]))},\n`)
      .join('');
  let out = header(file, true);
  out += `export const ${name}Columns = {\n${columns(['id', 'term', 'set', 'category', 'role', 'instrument'])}};\n\n`;
  const termsAsRead = column(rows.map((row) => asWritten(row.term_as_read, row.term)));
  out += `export const ${name}Readings = {\n${columns(['evidence', 'source'])}  termAsRead: ${termsAsRead},\n};\n`;
  return out;
}

/** The minimum dataset, and its concept ids by name. */
function minimumDatasetTable(file, name) {
  const ids = readTable(file).map(
    (row) =>
      `  /** ${row.term}. Set: ${row.set}, ${row.category}. Evidence: ${row.evidence}. */\n  readonly ${camelCase(row.term)}: ${text(row.id)};\n`,
  );
  const table = conceptTable(file, name).replace('\n\n', "\n\nimport { idsByName } from '../columns';\n\n");
  return `${table}
/**
 * The concept ids of the compiled minimum dataset by name. Not the official list: see \`SOURCES\`.
 *
 * @example
 * \`\`\`ts
 * import { concept } from 'social-prescribing/codes';
 *
 * concept.referralToSocialPrescribingService; //=> '871731000000106'
 * \`\`\`
 */
export const concept = /* @__PURE__ */ idsByName<{
${ids.join('')}}>(${name}Columns);
`;
}

function referenceSetTable(file) {
  const rows = readTable(file);
  const { id, ...columns } = Object.fromEntries(
    Object.keys(rows[0]).map((key) => [key, column(rows.map((row) => row[key]))]),
  );
  const others = Object.entries(columns).map(([key, lines]) => `  ${key}: ${lines},\n`);
  return `${header(file, true)}export const referenceSetIds = ${id};\n\nexport const referenceSetColumns = {\n${others.join('')}};\n`;
}

const dataDictionary = sources
  .filter(({ file }) => file.startsWith('data-dictionary/'))
  .map((source) => ({ ...source, name: camelCase(source.id), rows: readTable(source.file) }));

/** The permitted codes of each list by themselves: a check needs no meanings. */
function permittedCodeLists() {
  let out = `${header('data-dictionary/*.csv', false)}import { wordsOf } from '../columns';\n`;
  for (const { name, title, rows } of dataDictionary) {
    const codes = rows.map(({ code }) => code);
    if (codes.some((code) => /\s|^$/.test(code))) throw new Error(`${title} has a code with white space`);
    out += `\n/** ${title}. */\nexport const ${name} = /* @__PURE__ */ wordsOf<\n  [${codes.map(text).join(', ')}]\n>(${text(codes.join(' '))});\n`;
  }
  return out;
}

function dataDictionaryTables() {
  let out = header('data-dictionary/*.csv', false);
  out += "import { listOf } from '../columns';\nimport * as permitted from './permitted-codes';\n";
  for (const { name, id, title, rows } of dataDictionary) {
    out += `\nexport const ${name} = /* @__PURE__ */ listOf<{\n  readonly id: ${text(id)};\n  readonly title: ${text(title)};\n  readonly codes: readonly [\n`;
    for (const { code, meaning } of rows)
      out += `    { readonly code: ${text(code)}; readonly meaning: ${text(meaning)} },\n`;
    out += `  ];\n}>(${text(id)}, ${text(title)}, permitted.${name}, ${column(rows.map(({ meaning }) => meaning))});\n`;
  }
  out += '\nexport const dataDictionaryLists = {\n';
  for (const { name, title } of dataDictionary) out += `  /** ${title}. */\n  ${name},\n`;
  return `${out}};\n`;
}

/** The one list of permitted values that codes are made of: who uses those need not load the others. */
function attendanceTable(file) {
  const rows = readTable(file).map((row) => `  ${object(row)},\n`);
  return `${header(file, false)}export const attendanceRows = [\n${rows.join('')}] as const;\n`;
}

/** What a code list says of the table it is made of. `SOURCES` says more, and is more to load. */
function versionTable() {
  const rows = ['minimum-dataset', 'referral-sources', 'assessment-scores', 'attended-or-did-not-attend'].map(
    (wanted) => {
      const { id, authority, version, date } = sources.find((source) => source.id === wanted);
      return `  ${text(id)}: ${object({ authority, version, date })},\n`;
    },
  );
  return `${header('sources.json', false)}export const versions = {\n${rows.join('')}} as const;\n`;
}

function sourceTable() {
  const rows = sources.map((source) => `  ${object(source)},\n`);
  return `${header('sources.json', false)}export const sourceRows = [\n${rows.join('')}] as const;\n`;
}

const files = {
  'minimum-dataset.ts': minimumDatasetTable('minimum-dataset.csv', 'minimumDataset'),
  'referral-sources.ts': conceptTable('referral-sources.csv', 'referralSource'),
  'assessment-scores.ts': conceptTable('assessment-scores.csv', 'assessmentScore'),
  'reference-sets.ts': referenceSetTable('reference-sets.csv'),
  'permitted-codes.ts': permittedCodeLists(),
  'data-dictionary.ts': dataDictionaryTables(),
  'sources.ts': sourceTable(),
  'attendances.ts': attendanceTable('data-dictionary/attended-or-did-not-attend.csv'),
  'versions.ts': versionTable(),
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
