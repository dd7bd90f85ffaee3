import { existsSync, readFileSync } from 'node:fs';

/*
 * The published model (SocialPrescribing.json) as the columns of codes/information-model.csv. It is read here
 * on its own, so that a mistake in the table has to be made twice to stay unseen.
 */

interface Concept {
  readonly name: string;
  readonly type: string;
  readonly mro?: string;
  readonly minimumMultiplicity: string;
  readonly maximumMultiplicity: string;
  readonly implamentationGuidance?: string;
  readonly valueSets?: string;
  readonly valueDomain?: readonly { type: string; property?: readonly Record<string, string>[] }[];
  readonly concept?: readonly Concept[];
}

const file = new URL('../../../shared/standard/SocialPrescribing.json', import.meta.url);
export const isModelThere = existsSync(file);

export function readPublishedModel() {
  const { dataset } = JSON.parse(readFileSync(file, 'utf8')) as { dataset: { concept: Concept[] }[] };
  return dataset.flatMap(({ concept }) => concept.flatMap((section) => rowsOf(section, [])));
}

type PublishedElement = ReturnType<typeof rowOf>;

function rowsOf(concept: Concept, parents: readonly string[]): PublishedElement[] {
  const names = [...parents, textOf(concept.name)];
  return [rowOf(concept, names), ...(concept.concept ?? []).flatMap((child) => rowsOf(child, names))];
}

function rowOf(concept: Concept, names: readonly string[]) {
  const { mro = '', valueDomain = [], valueSets: markup = '', implamentationGuidance = '' } = concept;
  if (valueDomain.length > 1) throw new Error(`${names} has several types`);
  const property = Object.fromEntries((valueDomain[0]?.property ?? []).flatMap(Object.entries));
  const type = valueDomain[0]?.type ?? '';
  return {
    ...{ path: names.join(' > '), kind: concept.type, mro, type },
    ...{ min: concept.minimumMultiplicity, max: concept.maximumMultiplicity },
    ...{ min_length: property.minLength ?? '', max_length: property.maxLength ?? '' },
    precision: property.timeStampPrecision ?? '',
    must_have: /deemed as a 'must have'/i.test(textOf(implamentationGuidance)) ? 'yes' : '',
    ids: idsOf(names.at(-1)!, markup),
    valueSet: valueSetOf(names.at(-1)!, textOf(markup)),
    raw: { name: concept.name, valueSet: markup },
    json: concept.type === 'group' ? 'group' : formOf(type, textOf(markup)),
  };
}

const FORMS: Readonly<Record<string, string>> = {
  ...{ boolean: 'boolean', quantity: 'number', decimal: 'number', date: 'date', datetime: 'date' },
};

/** The JSON form where the model settles it; what is text and what is a code is the design's. */
const formOf = (type: string, valueSet: string): string | undefined =>
  FORMS[type] ?? (/^snomed/i.test(valueSet) ? 'snomed' : undefined);

const LINKED = ['Religion', 'Carer Status', 'Sexual Orientation'];
/** They are in the links because the browser shows terms in them. */
const LANGUAGES = ['999001261000000100', '999000691000001104'];

/** The SNOMED CT ids of a value set with their operators, in order. */
function idsOf(name: string, markup: string): readonly string[] {
  if (!LINKED.includes(name))
    return (
      textOf(markup)
        .replace(/([<^]) /g, '$1')
        .match(/[<^]{0,2}\d{6,18}/g) ?? []
    );
  return [...new Set(markup.match(/\d{6,18}/g))].filter((id) => !LANGUAGES.includes(id));
}

const NOTHING = /^$|^free text\.?$|^date and time\.?$|^flag ?: - yes or no$|^enumerated value|^details of /i;
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/^Preference of use 1-5/, '1 to 5'],
  [/^Numeric sc\w+ 1 - 10$/, '1 to 10'],
  [/^Code :- 1: .*; 10: /, 'Codes 1 to 10'],
  [/^Flag: No =N: Yes = Y$/, 'N or Y'],
  [/^Allow National Codes only /, 'National codes by name'],
  [/^Mulitmedia file$/, 'Multimedia file'],
  [/^Link to URL$/, 'URL'],
  [/^Free text or ODS code /, 'Free text or ODS code'],
  [/^UCUM code$/, 'UCUM'],
  [/^SNOMED CT\.?$/, 'SNOMED CT'],
];
/** Names of lists that the table spells or shortens otherwise than the model. */
const RENAMED: Readonly<Record<string, string>> = {
  'Overseas visitor charging catergory': 'Overseas visitor charging category',
  'Organisation data service code': 'Organisation data service',
  'Local patient identifier(extended) , Health and care number (NI only) , Community health index number (Scotland only)':
    'Local patient identifier (extended); Health and care number; Community health index number',
};

/** The value set as the table has it; undefined when it is SNOMED CT ids, which are compared by themselves. */
function valueSetOf(name: string, text: string): string | undefined {
  // This value set is the element's own label.
  if (NOTHING.test(text) || text === name) return '';
  const [prefix, system] = /^(NHS data dictionary|FHIR values? set)[ :-]+/i.exec(text) ?? [];
  if (prefix !== undefined) {
    const list = text.slice(prefix.length);
    if (/^FHIR/i.test(system!)) return `FHIR: ${list}`;
    const capitalised = list[0]!.toUpperCase() + list.slice(1);
    return `NHS Data Dictionary: ${RENAMED[capitalised] ?? capitalised}`;
  }
  const inline = INLINE.find(([pattern]) => pattern.test(text));
  if (inline !== undefined) return inline[1];
  if (/^snomed[ _]ct/i.test(text)) return undefined;
  throw new Error(`${name}: a value set of an unknown form`);
}

/** Text without tags. A no-break space is white space; what was escaped once more is `<` and `>`. */
function textOf(markup: string): string {
  return markup
    .replace(/<\/?[a-z][^>]*>/gi, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
