import { concept } from 'social-prescribing/codes';
import { CODE_SET_RULES, type OfficialListName } from 'social-prescribing/codes/official';
import type { Example, Family } from './example';
import { inOneLine, json, keyed } from './shown';

/** A code set of a table, of pages of an expansion, of `codes.json` with one value changed, or of a release. */
export type CodeSetInput =
  | { readonly members: string; readonly categories?: string }
  | { readonly valueSets: readonly unknown[]; readonly set?: OfficialListName }
  | { readonly json: Readonly<Record<string, unknown>> }
  | { readonly release: ReleaseInCodeSet };

/** What of a release, and of how it is read, is not as usual. */
export interface ReleaseInCodeSet {
  readonly type?: 'Delta';
  readonly date?: string;
  /** Concepts that it does not hold. */
  readonly without?: readonly string[];
  readonly roles?: Readonly<Record<string, 'contact' | 'closure' | 'need' | 'outcome'>>;
  /** Date of the code set that is given as the base. */
  readonly base?: string;
  /** Whether that holds a hierarchy. */
  readonly hierarchy?: boolean;
}

const { feelingLonely: LONELY, socialIsolation: ISOLATED, livesAlone: ALONE } = concept;
const REFERRED = concept.referralToSocialPrescribingService;
const NEEDS = '1373501000000105';
const SUPPORT = '1373511000000107';
const CLOSED = '999027851000230104';
const NEEDS_URL = `http://snomed.info/sct?fhir_vs=refset/${NEEDS}`;
const SUPPORT_URL = `http://snomed.info/sct?fhir_vs=refset/${SUPPORT}`;
const TOO_COSTLY = 'http://hl7.org/fhir/StructureDefinition/valueset-toocostly';

const rows = (...lines: readonly string[]) => ({
  members: ['id,term,set,active,category', ...lines].join('\n'),
});
const need = (
  fields: { id?: string; term?: string; set?: string; active?: string; category?: string } = {},
) => {
  const { id = LONELY, term = 'Feeling lonely', set = 'needs', active = '1', category = '' } = fields;
  return [id, term, set, active, category].join(',');
};
const table = (wrong: readonly string[], right: readonly string[] = [need()]) => ({
  wrong: rows(...wrong),
  right: rows(...right),
});
const categories = (...lines: readonly string[]) => ({
  members: `id,term,set\n${LONELY},Feeling lonely,needs`,
  categories: ['id,category', ...lines].join('\n'),
});

const expanded = (expansion: object, more: object = {}) => ({
  valueSets: [{ ...more, expansion }],
});
const entry = (more: object = {}) => ({ code: LONELY, ...more });
const sound = expanded({ contains: [entry()] });
const page = (offset: number, total: number, ...codes: readonly string[]) => ({
  expansion: { offset, total, contains: codes.map((code) => ({ code })) },
});
const pages = (...valueSets: readonly unknown[]) => ({ valueSets });
const bothPages = pages(page(0, 2, LONELY), page(1, 2, ISOLATED));

const IN_JSON = { id: LONELY, term: 'Feeling lonely', role: 'need', category: 'loneliness' };
const inJson = (path: string, wrong: unknown, right: unknown) => ({
  wrong: { json: { [path]: wrong } },
  right: { json: { [path]: right } },
});
const ofRelease = (wrong: ReleaseInCodeSet, right: ReleaseInCodeSet = {}) => ({
  wrong: { release: wrong },
  right: { release: right },
});
const delta = { type: 'Delta', date: '2026-10-01', base: '2026-04-01' } as const;

export const codeSets: Family<keyof typeof CODE_SET_RULES, Example<CodeSetInput>> = {
  title: 'Official code sets',
  intro: `Making a code set of a table, a ValueSet, a release or a \`codes.json\` (\`codes import\`, \`--codes FILE\`, \`codeSetFromRows\`, \`codeSetFromValueSets\`, \`codeSetFromRelease\`, \`codeSetFromJson\`). The examples are
- rows of a CSV of members;
- keys of a ValueSet, which is an R4 ValueSet with the url \`${NEEDS_URL}\` and a version, and whose entries are of SNOMED CT with a term, unless they say something else;
- what is not as usual in a release of two needs and one kind of support (\`without\`: concepts that it does not hold), and with which options it is read (\`roles\`, \`base\`, here the date of it, and \`hierarchy\`, whether it holds one);
- a value in \`codes.json\` by its path.`,
  rules: CODE_SET_RULES,
  source: (rule) => {
    if (rule.startsWith('value-set-')) return 'HL7 FHIR R4, ValueSet and Using SNOMED CT with FHIR';
    if (rule === 'role-of-standard') return 'PRSB model v1.1, as codes/reference-sets.csv cites it';
    if (rule === 'member-term-too-long')
      return 'SNOMED CT Release File Specification: at most 255 bytes. Reported above 1,000 characters';
    return undefined;
  },
  show: shown,
  examples: {
    'set-empty': { wrong: expanded({ contains: [] }), right: sound },
    'set-count': table(
      [need(), need({ id: concept.signposting, term: 'Signposting', set: 'support' })],
      [need()],
    ),
    'member-unknown': { ...ofRelease({ without: [LONELY] }), beside: ['bundled-unknown'] },
    'member-inactive': { ...table([need({ active: '0' })]), beside: ['bundled-inactive'] },
    'member-twice': table([need(), need()]),
    'member-conflict': table([need(), need({ term: 'Lonely' })]),
    'member-term-missing': table([need({ term: '' })]),
    'member-term-too-long': table([need({ term: 'x'.repeat(1001) })]),
    'member-in-other-list': table([
      need({
        id: REFERRED,
        term: 'Referral to social prescribing service',
        set: 'support',
        category: 'referral',
      }),
    ]),
    'members-uncategorised': table(
      [need({ id: ALONE, term: 'Lives alone' })],
      [need({ id: ALONE, term: 'Lives alone', category: 'housing' })],
    ),
    'category-unused': { wrong: categories(`${ALONE},alone`), right: categories(`${LONELY},alone`) },
    'category-conflict': {
      wrong: categories(`${LONELY},alone`, `${LONELY},lonely`),
      right: categories(`${LONELY},alone`),
    },

    'bundled-inactive': { ...table([need({ active: 'no' })]), beside: ['member-inactive'] },
    'bundled-term-differs': table([need({ term: 'Feels lonely' })]),
    'bundled-unknown': ofRelease({ without: [concept.stress] }),

    'delta-without-base': ofRelease({ type: 'Delta', date: '2026-10-01' }, delta),
    'delta-not-later': ofRelease({ ...delta, date: '2026-04-01' }, delta),
    'delta-without-hierarchy': ofRelease({ ...delta, hierarchy: true }, { ...delta, hierarchy: false }),
    'base-without-delta': ofRelease({ base: '2026-04-01' }),
    'role-unusable': ofRelease({ roles: { [CLOSED]: 'contact' } }, { roles: { [CLOSED]: 'closure' } }),
    'role-of-standard': ofRelease({ roles: { [NEEDS]: 'outcome' } }, { roles: { [NEEDS]: 'need' } }),

    'value-set-partial': {
      wrong: expanded({ extension: [{ url: TOO_COSTLY, valueBoolean: true }], contains: [entry()] }),
      right: sound,
    },
    'value-set-maybe-page': {
      wrong: expanded({ parameter: [{ name: 'count', valueInteger: 1 }], contains: [entry()] }),
      right: expanded({ parameter: [{ name: 'count', valueInteger: 1000 }], contains: [entry()] }),
    },
    'value-set-not-one': { wrong: expanded({}, { resourceType: 'CodeSystem' }), right: sound },
    'value-set-outcome': {
      wrong: expanded({}, { resourceType: 'OperationOutcome' }),
      right: sound,
    },
    'value-set-not-expanded': { wrong: { valueSets: [{ expansion: undefined }] }, right: sound },
    'value-set-list-unknown': {
      wrong: expanded({ contains: [entry()] }, { url: 'urn:example:needs' }),
      right: expanded({ contains: [entry()] }, { url: NEEDS_URL }),
    },
    'value-set-list-other': {
      wrong: { ...expanded({ contains: [entry()] }, { url: SUPPORT_URL }), set: 'needs' },
      right: { ...expanded({ contains: [entry()] }, { url: NEEDS_URL }), set: 'needs' },
    },
    'value-set-page-gap': { wrong: pages(page(1, 2, ISOLATED)), right: bothPages },
    'value-set-page-overlap': {
      wrong: pages(page(0, 2, LONELY, ISOLATED), page(1, 2, ISOLATED)),
      right: bothPages,
    },
    'value-set-page-foreign': { wrong: pages(page(0, 2, LONELY), page(1, 3, ISOLATED)), right: bothPages },
    'value-set-total': { wrong: pages(page(0, 2, LONELY)), right: bothPages },
    'value-set-entry': { wrong: expanded({ contains: [entry(), LONELY] }), right: sound },
    'value-set-other-system': {
      wrong: expanded({ contains: [entry(), { system: 'http://hl7.org/fhir/sid/icd-10', code: 'Z60.2' }] }),
      right: sound,
    },
    'value-set-abstract': {
      wrong: expanded({ contains: [{ display: 'Needs', abstract: true, contains: [entry()] }] }),
      right: sound,
    },
    'value-set-version-unknown': {
      wrong: expanded({ parameter: [], contains: [entry()] }),
      right: expanded({
        parameter: [
          {
            name: 'version',
            valueUri: 'http://snomed.info/sct|http://snomed.info/sct/83821000000107/version/20260401',
          },
        ],
        contains: [entry()],
      }),
    },

    'row-set-unknown': table([need({ set: '' })]),
    'row-set-other': table([need({ set: 'outcomes' })]),
    'row-active-unknown': table([need({ active: 'maybe' })]),
    'row-member-taken-out': table([
      need(),
      need({ id: ISOLATED, term: 'Social isolation', set: NEEDS, active: '0' }),
    ]),
    'row-term-from-fsn': {
      wrong: { members: `id,fsn,set\n${LONELY},Feeling lonely (finding),needs` },
      right: { members: `id,term,set\n${LONELY},Feeling lonely,needs` },
    },

    'json-not-a-code-set': inJson('format', 'other', 'social-prescribing code set'),
    'json-version': inJson('version', 2, 1),
    'json-shape': inJson('lists.0.authority', 'mine', 'official'),
    'json-key': inJson('lists.0.colour', 'red', undefined),
    'json-twice': inJson('lists.0.codes', [IN_JSON, IN_JSON], [IN_JSON]),
  },
};

function shown(input: CodeSetInput): string {
  if ('members' in input)
    return [input.members, input.categories]
      .filter((text) => text !== undefined)
      .map(inOneLine)
      .join('; --categories ');
  if ('valueSets' in input)
    return `${input.valueSets.map(json).join(' and ')}${input.set ? `; --set ${input.set}` : ''}`;
  if ('json' in input) return keyed(input.json);
  return keyed(input.release as Readonly<Record<string, unknown>>) || 'as usual';
}
