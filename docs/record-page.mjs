// The page docs/guide/record.md: every element of the record and every erratum, from the package's own tables.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { elements } from 'social-prescribing/record';

const errata = Papa.parse(readFileSync(new URL('../codes/errata.csv', import.meta.url), 'utf8').trim(), {
  header: true,
}).data;

const cell = (text) => String(text ?? '').replaceAll('|', '\\|');
const table = (headings, rows) =>
  [headings, headings.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const sizeOf = ({ precision, minLength, maxLength }) => {
  if (precision) return precision;
  if (minLength) return `${minLength} to ${maxLength}`;
  return maxLength ? `up to ${maxLength}` : '';
};
const occurs = ({ minimum, repeats }) => `${minimum}..${repeats ? '*' : '1'}`;
const errataOf = ({ path }) =>
  errata
    .filter(({ json_path: paths }) => paths.split(' ').includes(path))
    .map(({ id }) => `[${id}](#${id})`)
    .join(', ');

const sections = elements.filter(({ path }) => !path.includes('.'));
const within = ({ path }) => elements.filter((element) => element.path.startsWith(`${path}.`));

const sectionTable = (section) => `### ${section.name}
\`${section.path}\`, ${section.conformance}, ${occurs(section)}${section.mustHave ? ', "must have"' : ''}${errataOf(section) ? `, ${errataOf(section)}` : ''}

${table(
  ['element', 'key', 'M/R/O', 'occurs', 'form', 'length or precision', 'value set', 'errata'],
  within(section).map((element) => [
    `${element.name}${element.mustHave ? ' ("must have")' : ''}`,
    `\`${element.path.slice(section.path.length + 1)}\``,
    element.conformance,
    occurs(element),
    element.json,
    sizeOf(element),
    element.valueSet,
    errataOf(element),
  ]),
)}
`;

const erratum = ({ id, json_path: paths, model, enforced, strict, reason }) => `### ${id}
${
  paths === ''
    ? 'In general'
    : paths
        .split(' ')
        .map((path) => `\`${path}\``)
        .join(', ')
}.

- Model: ${model}
- Enforced: ${enforced}
- With \`strict\`: ${strict}
- Why: ${reason}
`;

export const recordPage = `
# The record
The social prescribing record of the PRSB information model v1.1 (DAPB4066): 19 sections, ${elements.length} elements. JSON keys
are the standard's element names in camelCase: "GP practice" is \`gpPractice\`, "Person's address" is
\`personsAddress\`. An element that may repeat is a list, even of one.

- **M** mandatory: its absence is an error. **R** required: to be sent where the sender has it, so its absence is never
  an error; \`completeness\` shows it. **O** optional: what the model marks with nothing. "Must have" is what the guidance
  calls elements that are R or O and should all the same be there.
- **Forms**: \`snomed\` is \`{ "code": "267076002", "display": "Feeling lonely" }\`; \`code\` is text of a list; dates are
  \`YYYY[-MM[-DD[Thh:mm[:ss][Z|±hh:mm]]]]\`, as precise as is known. Lengths are in characters.
- **Blanks are errors**: empty text, null, empty lists and empty groups. Leave out what is not known.
- **What is checked of a value set**: complete lists of the NHS Data Dictionary are enforced, others are information.
  SNOMED CT concepts are checked for form always, for membership where the code set holds the list or a release is
  loaded; how much it matters follows the authority of the list.
- Where the model contradicts itself or cannot be met, an erratum below says what is enforced instead;
  \`strict: true\` applies the model to the letter.

\`parseRecord\` checks a record and gives it back typed, \`parseRecords\` many, \`checkElement\` one element, for a form;
\`record()\` builds one; \`toJsonSchema()\` is for other tools; \`social-prescribing check FILE…\` is the same on the command
line. Every issue has a rule: see [rules](rules.md).

## Elements
${sections.map(sectionTable).join('\n')}
## Errata
${errata.length} places where what is enforced is not the letter of the model, or the model leaves open what is meant. The
same as \`codes/errata.csv\`.

${errata.map(erratum).join('\n')}`;
