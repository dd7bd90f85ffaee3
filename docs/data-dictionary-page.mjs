// The page docs/guide/data-dictionary.md: every element of the record, from the package's own tables.
import { dataDictionary } from 'social-prescribing/codes/data-dictionary';
import { elements } from 'social-prescribing/record';
import { readCodeTable } from './read-code-table.mjs';
import { rulesOf, rulesOfKinds } from './record-rules.mjs';
import { code, table } from './table.mjs';

const errata = readCodeTable('errata.csv');
const modelTypes = new Map(readCodeTable('information-model.csv').map((row) => [row.json_path, row.type]));

const ruleLinks = (rules) => rules.map((rule) => `[${rule}](rules.md#${rule})`).join(', ');
const errataOf = ({ path }) =>
  errata
    .filter(({ json_path: paths }) => paths.split(' ').includes(path))
    .map(({ id }) => `[${id}](record.md#${id})`)
    .join(', ');

const sizeOf = ({ precision, minLength, maxLength }) => {
  if (precision) return precision;
  if (minLength) return `${minLength} to ${maxLength}`;
  return maxLength ? `up to ${maxLength}` : '';
};
const occurs = ({ minimum, repeats }) => `${minimum}..${repeats ? '*' : '1'}`;

/** Lists of codes.md that elements name without enforcing them, by the name of the value set. */
const HELD = {
  'FHIR: sdsjobrole': ['sds-job-role-name', 'a list that is retired'],
  'NHS Data Dictionary: Consultation mechanism': ['consultation-medium-used', 'the list before it'],
  'SNOMED CT: ^1373501000000105': ['needs-and-concerns', 'compiled'],
  'SNOMED CT: ^1373511000000107': ['support', 'compiled'],
};

const unnamed = Object.keys(HELD).filter((name) => !elements.some(({ valueSet }) => valueSet === name));
if (unnamed.length > 0) throw new Error(`no element names ${unnamed.join(', ')}`);

/** The permitted values: as many as can be read at a glance, or a link to them. */
function permitted({ codes, valueSet }) {
  if (codes === undefined) {
    const [anchor, text] = HELD[valueSet] ?? [];
    return anchor ? `[${text}](codes.md#${anchor})` : '';
  }
  const list = Object.values(dataDictionary).find(
    (one) => one.codes.length === codes.length && one.codes.every((each) => codes.includes(each.code)),
  );
  if (list === undefined) return codes.join(', ');
  const anchor = list.title
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-');
  return `[${codes.length} codes](codes.md#${anchor})`;
}

const sections = elements.filter(({ path }) => !path.includes('.'));
const within = ({ path }) => elements.filter((element) => element.path.startsWith(`${path}.`));

const about = (section) =>
  [
    code(section.path),
    section.conformance,
    occurs(section),
    section.mustHave && '"must have"',
    ruleLinks(rulesOf(section)),
    errataOf(section),
  ]
    .filter(Boolean)
    .join(', ');

const sectionTable = (section) => `## ${section.name}
${about(section)}

${table(
  [
    'element',
    'key',
    'M/R/O',
    'occurs',
    'form, type',
    'length or precision',
    'value set',
    'permitted',
    'rules',
    'errata',
  ],
  within(section).map((element) => [
    `${element.name}${element.mustHave ? ' ("must have")' : ''}`,
    code(element.path.slice(section.path.length + 1)),
    element.conformance,
    occurs(element),
    [element.json, modelTypes.get(element.path)].filter(Boolean).join(', '),
    sizeOf(element),
    element.valueSet,
    permitted(element),
    ruleLinks(rulesOf(element)),
    errataOf(element),
  ]),
)}
`;

export const dataDictionaryPage = `
# Data dictionary of the record
All ${elements.length} elements of the social prescribing record (DAPB4066, PRSB information model v1.1) in ${sections.length} sections.
[The record](record.md) says how to read and write one, and why some things are not as the published model has them.

- **M/R/O**: mandatory, required, optional. "Must have" is what the guidance calls elements that are R or O and should all
  the same be there.
- **Occurs**: as the model has it; an erratum says where that is not enforced. An element that may repeat is a list.
- **Form** is that of the JSON, **type** that of the model, which gives none to groups and to many coded values. Lengths are in
  characters. Precision: year, month, day, hour and minute; \`YMD!\` is exactly a day.
- **Value set** is what the model names, of SNOMED CT as an expression. **Permitted**: its codes, or a link to them. Without
  any, they are not public or not listed here, and [the record](record.md) says what is checked. A list marked as compiled,
  retired or the one before is not enforced.
- **Errata** of an element are linked; those that hold for all elements of a kind are with the others, in
  [the record](record.md#errata).
- **Rules**: what an issue of the element can name beside the rules of its kind, which are these:

${table(
  ['kind', 'rules'],
  rulesOfKinds.map(({ kind, rules }) => [kind, ruleLinks(rules)]),
)}

The rules were found by giving each element the values that between them break every rule, with and without \`strict\`, the
optional rules and a release of SNOMED CT.

${sections.map(sectionTable).join('\n')}`;
