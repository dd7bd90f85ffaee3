import { type CodeSet, concept } from 'social-prescribing/codes';
import { codeSetFromValueSets, type OfficialOptions } from 'social-prescribing/codes/official';
import { describe, expect, it } from 'vitest';
import { withoutTexts } from '../../support/textless';
import { lines, NEEDS, SUPPORT } from './made-release';

const SCT = 'http://snomed.info/sct';
const VERSION = `${SCT}/83821000000107/version/20260401`;
const { feelingLonely: LONELY, socialIsolation: ISOLATED, anxiety: ANXIETY, stress: STRESS } = concept;
const entry = (code: unknown, more: object = {}) => ({ system: SCT, code, display: 'Some term', ...more });
const valueSet = (
  contains: unknown,
  { expansion = {}, ...more }: { expansion?: object; [key: string]: unknown } = {},
) => ({
  resourceType: 'ValueSet',
  url: `${SCT}?fhir_vs=refset/${NEEDS}`,
  ...more,
  expansion: { parameter: [{ name: 'version', valueUri: `${SCT}|${VERSION}` }], contains, ...expansion },
});
const read = (resources: unknown[], options: OfficialOptions = {}) =>
  codeSetFromValueSets(resources, options);
const found = (resources: unknown[], options: OfficialOptions = {}) =>
  lines(read(resources, options).issues).filter(
    (line) => !/bundled-term-differs|uncategorised|set-count/.test(line),
  );
const idsOf = (resources: unknown[], options: OfficialOptions = {}): string[] => {
  const result = read(resources, options);
  if (!result.ok) throw new Error(lines(result.issues).join('\n'));
  return result.value.lists.flatMap(({ codes }) => codes.map(({ id }) => id));
};
const codeSetOf = (resources: unknown[], options: OfficialOptions = {}): CodeSet => {
  const result = read(resources, options);
  if (!result.ok) throw new Error(lines(result.issues).join('\n'));
  return result.value;
};

describe('which list an expansion is of', () => {
  const filter = (property: string, op: string, value: string) => ({
    url: 'urn:x',
    compose: { include: [{ system: SCT, filter: [{ property, op, value }] }] },
  });
  it.each<[string, object, string[]]>([
    ['implicit value set', { url: `${SCT}?fhir_vs=refset/${SUPPORT}` }, ['support']],
    ['with edition', { url: `${SCT}/83821000000107?fhir_vs=refset/${NEEDS}` }, ['needs']],
    ['with version', { url: `${VERSION}?fhir_vs=refset/${NEEDS}` }, ['needs']],
    ['expression', { url: `${SCT}?fhir_vs=ecl/^${NEEDS}` }, ['needs']],
    ['expression, encoded', { url: `${SCT}?fhir_vs=ecl%2F%5E%20${NEEDS}%20%7CNeeds%7C` }, ['needs']],
    ['filter concept in', filter('concept', 'in', SUPPORT), ['support']],
    ['filter constraint', filter('constraint', '=', `^ ${SUPPORT} |Support|`), ['support']],
    [
      'value set in value set',
      { compose: { include: [{ valueSet: [`${SCT}?fhir_vs=refset/${NEEDS}`] }] }, url: undefined },
      ['needs'],
    ],
    ['a filter that is none beside a url', { compose: { include: [{ filter: [null] }] } }, ['needs']],
    ['a filter that is none', { url: 'urn:x', compose: { include: [{ filter: [null] }] } }, []],
    ['longer than any url', { url: `${SCT}?${'x'.repeat(2000)}?fhir_vs=refset/${NEEDS}` }, []],
    ['another reference set', { url: `${SCT}?fhir_vs=refset/999027851000230104` }, []],
    ['part of a reference set', { url: `${SCT}?fhir_vs=ecl/^${NEEDS}:363698007=*` }, []],
    [
      'less than a reference set',
      {
        ...filter('concept', 'in', NEEDS),
        compose: { ...filter('concept', 'in', NEEDS).compose, exclude: [{}] },
      },
      [],
    ],
    [
      'less than a reference set, by a second filter',
      {
        url: 'urn:x',
        compose: {
          include: [
            {
              filter: [
                { property: 'concept', op: 'in', value: NEEDS },
                { property: 'concept', op: 'is-a', value: '404684003' },
              ],
            },
          ],
        },
      },
      [],
    ],
    [
      'more than a reference set',
      {
        url: 'urn:x',
        compose: {
          include: [
            { filter: [{ property: 'concept', op: 'in', value: NEEDS }] },
            { concept: [{ code: LONELY }] },
          ],
        },
      },
      [],
    ],
    ['both', { compose: { include: [{ valueSet: [`${SCT}?fhir_vs=refset/${SUPPORT}`] }] } }, []],
    ['another system', { url: `http://example.org/sct?fhir_vs=refset/${NEEDS}` }, []],
    ['a broken url', { url: `${SCT}?fhir_vs=refset/%E0%A4%A` }, []],
  ])('%s', (_, more, expected) => {
    const result = read([valueSet([entry(LONELY)], more as never)]);
    expect(result.ok ? result.value.lists.map(({ name }) => name) : []).toEqual(expected);
    if (expected.length === 0) expect(lines(result.issues)).toContain('error 0 value-set-list-unknown');
  });

  it('is as told where it does not say, and never other than it says', () => {
    const silent = valueSet([entry(LONELY)], { url: undefined });
    expect(codeSetOf([silent], { set: 'support' }).lists[0]?.name).toBe('support');
    expect(found([valueSet([entry(LONELY)])], { set: 'support' })).toContain('error 0 value-set-list-other');
  });

  it('gives both lists of two', () => {
    const support = valueSet([entry(concept.signposting)], { url: `${SCT}?fhir_vs=refset/${SUPPORT}` });
    expect(codeSetOf([support, valueSet([entry(LONELY)])]).lists.map(({ name }) => name)).toEqual([
      'needs',
      'support',
    ]);
  });
});

describe('what an expansion holds', () => {
  it('is read with release and module', () => {
    const [list] = codeSetOf([valueSet([entry(LONELY)])], { source: 'needs.json' }).lists;
    expect(list).toMatchObject({
      ...{ authority: 'official', date: '2026-04-01', version: '2026-04-01', module: '83821000000107' },
      source: 'needs.json',
    });
  });

  it.each<[string, object[], string | undefined]>([
    ['as a uri', [{ name: 'version', valueUri: VERSION }], '2026-04-01'],
    ['as a canonical', [{ name: 'used-codesystem', valueCanonical: `${SCT}|${VERSION}` }], '2026-04-01'],
    ['as text', [{ name: 'version', valueString: VERSION }], '2026-04-01'],
    [
      'after parameters of other names',
      [
        { name: 'x', valueUri: VERSION.replace('2026', '2025') },
        { name: 'version', valueUri: VERSION },
      ],
      '2026-04-01',
    ],
    [
      'after the version of another system',
      [
        { name: 'version', valueUri: 'http://loinc.org|2.81' },
        { name: 'version', valueUri: VERSION },
      ],
      '2026-04-01',
    ],
    ['in no value', [{ name: 'version' }], ''],
    ['in what is no parameter', [null as never], ''],
  ])('has its release %s', (_, parameter, date) => {
    expect(codeSetOf([valueSet([entry(LONELY)], { expansion: { parameter } })]).lists[0]?.date).toBe(date);
  });

  it('is read through headings, which are left out', () => {
    const nested = [
      { display: 'Heading', abstract: true, contains: [entry(LONELY, { contains: [entry(ISOLATED)] })] },
    ];
    expect(idsOf([valueSet(nested)])).toEqual([LONELY, ISOLATED]);
    expect(found([valueSet(nested)])).toEqual(['information 0.expansion value-set-abstract']);
  });

  it('leaves out what is abstract, though it has a code', () => {
    expect(idsOf([valueSet([entry(LONELY), entry(ISOLATED, { abstract: true })])])).toEqual([LONELY]);
  });

  it.each<[string, object, string]>([
    ['display', { display: 'Feeling lonely' }, 'Feeling lonely'],
    [
      'the one British designation',
      { display: 'US', designation: [{ language: 'en-GB', value: 'GB' }] },
      'GB',
    ],
    [
      'display among several designations',
      {
        display: 'US',
        designation: [
          { language: 'en-GB', value: 'GB' },
          { language: 'en-GB', value: 'Other' },
        ],
      },
      'US',
    ],
    [
      'no fully specified name',
      {
        display: 'US',
        designation: [{ language: 'en-GB', value: 'GB (finding)', use: { code: '900000000000003001' } }],
      },
      'US',
    ],
    [
      'no designation that is not text',
      {
        display: 'US',
        designation: [
          { language: 'en-GB', value: 7 },
          { language: 'en-GB', value: 'GB' },
        ],
      },
      'GB',
    ],
    ['the bundled term where there is none', { display: undefined }, 'Feeling lonely'],
  ])('has as its term %s', (_, more, term) => {
    expect(codeSetOf([valueSet([entry(LONELY, more)])]).index.get(LONELY)?.term).toBe(term);
  });

  it('has the id as its term where nobody names it', () => {
    const CLINICAL_FINDING = '404684003';
    const codeSet = codeSetOf([valueSet([entry(CLINICAL_FINDING, { display: undefined })])]);
    expect(codeSet.index.get(CLINICAL_FINDING)?.term).toBe(CLINICAL_FINDING);
  });

  it.each<[string, unknown[], string[]]>([
    ['no resource', [], ['error  value-set-not-one']],
    ['no object', ['x'], ['error 0 value-set-not-one']],
    ['another resource', [{ resourceType: 'Bundle' }], ['error 0 value-set-not-one']],
    ['an error of the server', [{ resourceType: 'OperationOutcome' }], ['error 0 value-set-outcome']],
    [
      'no expansion',
      [{ resourceType: 'ValueSet', url: `${SCT}?fhir_vs=refset/${NEEDS}` }],
      ['error 0 value-set-not-expanded'],
    ],
    ['no contents', [valueSet(undefined)], ['error needs set-empty']],
    ['nothing in it', [valueSet([])], ['error needs set-empty']],
    ['an entry that is none', [valueSet([entry(LONELY), 7])], ['error 0.expansion.contains value-set-entry']],
    [
      'an entry that is null',
      [valueSet([null, entry(LONELY)])],
      ['error 0.expansion.contains value-set-entry'],
    ],
    [
      'an id that is none',
      [valueSet([entry('422650008')])],
      ['error 0.expansion.contains.0.code sctid-check-digit', 'error needs set-empty'],
    ],
    [
      'an id as a number',
      [valueSet([entry(422650009)])],
      ['error 0.expansion.contains.0.code sctid-number', 'error needs set-empty'],
    ],
    [
      'another system',
      [valueSet([entry(LONELY), entry('x', { system: 'urn:x' })])],
      ['warning 0.expansion value-set-other-system'],
    ],
    [
      'an inactive member',
      [valueSet([entry(LONELY, { inactive: true })])],
      [`warning needs.${LONELY} member-inactive`, `warning needs.${LONELY} bundled-inactive`],
    ],
    [
      'a member twice',
      [valueSet([entry(LONELY), entry(LONELY)])],
      ['warning 0.expansion.contains.1 member-twice'],
    ],
    [
      'a member twice, not the same',
      [valueSet([entry(LONELY), entry(LONELY, { display: 'x' })])],
      ['error 0.expansion.contains.1 member-conflict'],
    ],
    [
      'no version',
      [valueSet([entry(LONELY)], { expansion: { parameter: undefined } })],
      ['information needs value-set-version-unknown'],
    ],
  ])('%s', (_, resources, expected) => {
    expect(found(resources)).toEqual(expected);
  });
});

describe('a part of an expansion', () => {
  const TOO_COSTLY = 'http://hl7.org/fhir/StructureDefinition/valueset-toocostly';
  const UNCLOSED = 'http://hl7.org/fhir/StructureDefinition/valueset-unclosed';
  const one = (more: object) => {
    const set = valueSet([entry(LONELY)]) as unknown as { expansion: { parameter?: object[] } };
    const { parameter = [], ...others } = more as { parameter?: object[] };
    const expansion = {
      ...set.expansion,
      ...others,
      parameter: [...(set.expansion.parameter ?? []), ...parameter],
    };
    return found([{ ...set, expansion }]);
  };
  it.each<[string, object, string]>([
    [
      'too costly',
      { extension: [{ url: TOO_COSTLY, valueBoolean: true }] },
      'error 0.expansion value-set-partial',
    ],
    [
      'unclosed',
      { extension: [{ url: UNCLOSED, valueBoolean: true }] },
      'error 0.expansion value-set-partial',
    ],
    [
      'filtered',
      { parameter: [{ name: 'filter', valueString: 'lonely' }] },
      'error 0.expansion value-set-partial',
    ],
    [
      'from an offset',
      { parameter: [{ name: 'offset', valueInteger: 10 }] },
      'error needs value-set-page-gap',
    ],
    [
      'as many as asked for',
      { total: undefined, parameter: [{ name: 'count', valueInteger: 1 }] },
      'warning 0.expansion value-set-maybe-page',
    ],
  ])('%s', (_, more, expected) => {
    expect(one(more)).toContain(expected);
  });

  it('is not what was asked for in larger pages, or says it is closed', () => {
    const whole = one({
      total: undefined,
      extension: [{ url: UNCLOSED, valueBoolean: false }],
      parameter: [
        { name: 'count', valueInteger: 100 },
        { name: 'offset', valueInteger: 0 },
      ],
    });
    expect(whole.filter((line) => /partial|page/.test(line))).toEqual([]);
  });
});

describe('pages of an expansion', () => {
  const page = (
    offset: number | undefined,
    ids: readonly string[],
    total: number | undefined = 4,
    more: object = {},
  ) =>
    valueSet(
      ids.map((id) => entry(id)),
      { expansion: { offset, total, ...more } },
    );
  const first = page(0, [LONELY, ISOLATED]);
  const second = page(2, [ANXIETY, STRESS]);

  it('are joined in any order', () => {
    const expected = [ANXIETY, STRESS, LONELY, ISOLATED].sort((a, b) => Number(a) - Number(b));
    expect(idsOf([first, second])).toEqual(expected);
    expect(idsOf([second, first])).toEqual(expected);
    expect(found([second, first])).toEqual([]);
  });

  it('are joined where the first does not say that it is', () => {
    const unsaid = page(undefined, [LONELY, ISOLATED]);
    for (const pages of [
      [unsaid, second],
      [second, unsaid],
    ])
      expect(found(pages)).toEqual([]);
  });

  it.each<[string, unknown[], string[]]>([
    ['a page missing at the end', [first], ['error needs value-set-total']],
    ['a page missing at the start', [second], ['error needs value-set-page-gap']],
    [
      'a page missing between',
      [page(0, [LONELY]), page(2, [ANXIETY, STRESS])],
      ['error needs value-set-page-gap'],
    ],
    [
      'pages that overlap',
      [page(0, [LONELY, ISOLATED, ANXIETY]), second],
      ['warning needs value-set-page-overlap'],
    ],
    ['the same page twice', [first, first, second], ['warning needs value-set-page-overlap']],
    [
      'a page of another total',
      [first, page(2, [ANXIETY, STRESS], 5)],
      ['error needs value-set-page-foreign'],
    ],
    [
      'a page of another release',
      [
        first,
        page(2, [ANXIETY, STRESS], 4, {
          parameter: [{ name: 'version', valueUri: `${SCT}|${VERSION.replace('2026', '2025')}` }],
        }),
      ],
      ['error needs value-set-page-foreign'],
    ],
    ['fewer than it says, in one page', [page(undefined, [LONELY], 2)], ['error needs value-set-total']],
    [
      'a total that counts headings',
      [valueSet([{ display: 'Heading', contains: [entry(LONELY)] }], { expansion: { total: 2 } })],
      ['information 0.expansion value-set-abstract'],
    ],
  ])('%s', (_, resources, expected) => {
    expect(found(resources).filter((line) => /page|total|abstract/.test(line))).toEqual(expected);
  });
});

describe('hostile expansions', () => {
  it('goes round a cycle once', () => {
    const cycle: { contains?: unknown[] } & object = entry(LONELY);
    cycle.contains = [cycle, entry(ISOLATED)];
    expect(idsOf([valueSet([cycle])])).toEqual([LONELY, ISOLATED]);
    const itself: { contains?: unknown } & object = entry(LONELY);
    itself.contains = itself;
    expect(idsOf([valueSet([itself])])).toEqual([LONELY]);
    const list: unknown[] = [entry(LONELY)];
    list.push(list);
    expect(idsOf([valueSet(list)])).toEqual([LONELY]);
  });

  it('reads any depth', () => {
    let nested: object = entry(LONELY);
    for (let depth = 0; depth < 100_000; depth++) nested = { abstract: true, contains: [nested] };
    expect(idsOf([valueSet([nested])])).toEqual([LONELY]);
  });

  it('refuses a number of 50 MB as an id, and does not repeat it', () => {
    const { ok, issues } = read([valueSet([entry('9'.repeat(50_000_000))])]);
    expect(ok).toBe(false);
    expect(JSON.stringify(issues).length).toBeLessThan(2000);
  });

  it('leaves out a term of 50 MB', () => {
    const codeSet = codeSetOf([valueSet([entry(LONELY, { display: 'x'.repeat(50_000_000) })])]);
    expect(codeSet.index.get(LONELY)?.term).toBe('Feeling lonely');
  });

  it('gives no million issues for a million faults', () => {
    const { issues } = read([valueSet(Array.from({ length: 100_000 }, () => entry('1')))]);
    expect(issues.length).toBeLessThan(500);
    expect(issues.some(({ message }) => message === 'And 99800 more of sctid-length.')).toBe(true);
  });

  it('never throws at what cannot be made text', () => {
    const whole = valueSet([entry(LONELY, { designation: [{ language: 'en-GB', value: 'GB' }] })], {
      compose: { include: [{ system: SCT, filter: [{ property: 'concept', op: 'in', value: NEEDS }] }] },
      expansion: { extension: [{ url: 'urn:x', valueBoolean: true }], total: 1, offset: 0 },
    });
    const keys = withoutTexts(whole).map(({ key, json }) => {
      expect(typeof read([json], { set: 'needs' }).ok).toBe('boolean');
      return key;
    });
    expect(keys).toEqual(expect.arrayContaining(['url', 'value', 'name', 'valueUri', 'language', 'code']));
  });

  it.each([
    [null],
    [[]],
    [{ resourceType: 'ValueSet', expansion: { contains: { a: 1 }, parameter: 7 } }],
    [{ resourceType: 'ValueSet', expansion: [] }],
  ])('never throws at %j', (resource) => {
    expect(read([resource], { set: 'needs' }).ok).toBe(false);
  });
});
