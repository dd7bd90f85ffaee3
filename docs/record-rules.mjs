// Which rules an issue of an element can name: found by trying. Every element is given the values of every fault that
// the synthetic records know, which between them break every rule of records, and every faulty record is checked.
import { bundledCodeSet, referenceSets } from 'social-prescribing/codes';
import { openHierarchy } from 'social-prescribing/codes/official';
import { checkElement, elements, LINTS, parseRecord, RECORD_RULES } from 'social-prescribing/record';
import { FAULTS, recordWithFault } from 'social-prescribing/synthetic';

const given = [
  ...FAULTS.flatMap(({ changes }) => changes.map(([, value]) => value)),
  ...[null, 7, true, 'text', '', [], {}, { codedValue: 'text' }, 'x'.repeat(10_000)],
  ...['A', 'Y', '1', '01', '1990', '1990-02-30', '1990-01-01', { code: '105529008' }],
].filter((value) => value !== undefined);
const texts = given.filter((value) => typeof value === 'string' || typeof value === 'number');
const distinct = (values) => [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
const VALUES = distinct(given);
const CONCEPTS = distinct([...given, ...texts.map((value) => ({ code: value }))]);

/** A release in which every reference set is empty, nothing is below anything, and these concepts are inactive. */
const emptyRelease = {
  ...bundledCodeSet,
  referenceSets: new Map(referenceSets.map(({ id }) => [id, new Set()])),
  hierarchy: openHierarchy().close(),
  inactive: new Map(texts.map((value) => [String(value), []])),
};
const OPTIONS = [{}, { strict: true }, { lints: LINTS }];
const WITH_RELEASE = [...OPTIONS, { codeSet: emptyRelease }];

const withoutIndices = (path) => path.replace(/\.\d+(?=\.|$)/g, '');

/** Of the parts of a SNOMED CT value the rules are its own. */
const paths = new Set(elements.map(({ path }) => path));
function elementAt(path) {
  const named = withoutIndices(path);
  return paths.has(named) ? named : named.replace(/\.(?:code|display)$/, '');
}

const found = new Map(elements.map(({ path }) => [path, new Set()]));
const keep = (issues) => {
  for (const { path, rule } of issues) found.get(elementAt(path))?.add(rule);
};

for (const { path, repeats, json } of elements)
  for (const options of json === 'snomed' ? WITH_RELEASE : OPTIONS)
    for (const value of json === 'snomed' ? CONCEPTS : VALUES) {
      keep(checkElement(path, value, options).issues);
      if (repeats) keep(checkElement(path, [value], options).issues);
    }
for (const { name, options } of FAULTS) {
  const { record } = recordWithFault(name, { seed: 1 });
  for (const each of [options ?? {}, { strict: true }, { lints: LINTS }])
    keep(parseRecord(record, each).issues);
}
for (const options of OPTIONS) keep(parseRecord({}, options).issues);

const named = new Set([...found.values()].flatMap((rules) => [...rules]));
const unseen = Object.keys(RECORD_RULES).filter(
  (rule) => !named.has(rule) && rule !== 'record-not-an-object',
);
if (unseen.length > 0) throw new Error(`no value tried breaks ${unseen.join(', ')}`);

/** Kinds of element, by what they say of each. The rules that all of a kind have are said once, of the kind. */
const KINDS = {
  'Every element': () => true,
  Mandatory: ({ conformance }) => conformance === 'M',
  'May repeat': ({ repeats }) => repeats,
  'Given once': ({ repeats }) => !repeats,
  'Form `group`': ({ json }) => json === 'group',
  'Form `text`': ({ json }) => json === 'text',
  'Form `code`': ({ json }) => json === 'code',
  'Form `snomed`': ({ json }) => json === 'snomed',
  'Form `date`': ({ json }) => json === 'date',
  'Form `boolean`': ({ json }) => json === 'boolean',
  'Form `number`': ({ json }) => json === 'number',
};

const sharedBy = (isOfKind) => {
  const [first, ...rest] = elements.filter(isOfKind).map(({ path }) => found.get(path));
  return [...first].filter((rule) => rest.every((rules) => rules.has(rule)));
};

/** Rules that all elements of a kind can break, by kind; what kinds before it say of all its elements is left out. */
export const rulesOfKinds = [];
for (const [kind, isOfKind] of Object.entries(KINDS)) {
  const isSaid = (rule) =>
    elements
      .filter(isOfKind)
      .every((element) =>
        rulesOfKinds.some((before) => before.isOfKind(element) && before.rules.includes(rule)),
      );
  const rules = sharedBy(isOfKind).filter((rule) => !isSaid(rule));
  if (rules.length > 0) rulesOfKinds.push({ kind, isOfKind, rules });
}

/** Rules that an element can break beside those of its kinds. */
export const rulesOf = (element) => {
  const ofKinds = rulesOfKinds.filter(({ isOfKind }) => isOfKind(element)).flatMap(({ rules }) => rules);
  return [...found.get(element.path)].filter((rule) => !ofKinds.includes(rule)).sort();
};
