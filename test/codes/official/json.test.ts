import fc from 'fast-check';
import { bundledCodeSet, type CodeSet, concept, minimumDataset } from 'social-prescribing/codes';
import {
  codeSetFromJson,
  codeSetFromRelease,
  codeSetToJson,
  diffCodeSets,
  openHierarchy,
} from 'social-prescribing/codes/official';
import { describe, expect, it } from 'vitest';
import { lines, madeReleases } from './made-release';

const IDS = [...minimumDataset.index.keys()];
const again = (codeSet: CodeSet) => codeSetFromJson(JSON.parse(JSON.stringify(codeSetToJson(codeSet))));

const releases = madeReleases(
  fc.string({ minLength: 1, unit: 'binary' }),
  ['same as', 'replaced by'],
  fc.dictionary(fc.constantFrom('999027851000230104', '1027891000000106'), fc.subarray(IDS)),
);

describe('codes.json', () => {
  it.each([
    ['the minimum dataset', minimumDataset],
    ['everything bundled', bundledCodeSet],
    ['nothing', { lists: [], index: new Map() }],
  ])('holds %s, and gives it back', (_, codeSet) => {
    const read = again(codeSet);
    expect(read.ok && read.value).toEqual(codeSet);
    expect(JSON.stringify(read.ok && codeSetToJson(read.value))).toBe(JSON.stringify(codeSetToJson(codeSet)));
  });

  it('holds any official code set, and gives it back without difference', () => {
    fc.assert(
      fc.property(releases, (release) => {
        const made = codeSetFromRelease(release);
        if (!made.ok) throw new Error(lines(made.issues).join('\n'));
        const read = again(made.value);
        if (!read.ok) throw new Error(lines(read.issues).join('\n'));
        expect(read.value).toEqual(made.value);
        expect(diffCodeSets(made.value, read.value)).toEqual([]);
        expect(JSON.stringify(codeSetToJson(read.value))).toBe(JSON.stringify(codeSetToJson(made.value)));
      }),
      { numRuns: 200 },
    );
  });

  it('has the same bytes whatever the order of what it was made of', () => {
    const maps = (reverse: boolean) => {
      const entries: [string, Set<string>][] = [
        ['999027851000230104', new Set(reverse ? IDS.toReversed() : IDS)],
        ['1027891000000106', new Set()],
      ];
      return new Map(reverse ? entries.toReversed() : entries);
    };
    const bytes = (reverse: boolean) =>
      JSON.stringify(codeSetToJson({ ...minimumDataset, referenceSets: maps(reverse) }));
    expect(bytes(true)).toBe(bytes(false));
  });

  it('holds of a hierarchy what is below some concepts, and again when it is read and written', () => {
    const builder = openHierarchy();
    builder.add(concept.feelingLonely, concept.socialIsolation);
    builder.add(concept.socialIsolation, concept.stress);
    builder.add(concept.anxiety, concept.homeless);
    const whole = { ...minimumDataset, hierarchy: builder.close() };
    const text = JSON.stringify(codeSetToJson(whole, [concept.stress, concept.obesity]));
    const read = codeSetFromJson(JSON.parse(text));
    const hierarchy = read.ok ? read.value.hierarchy : undefined;
    expect(hierarchy?.isDescendant(concept.feelingLonely, concept.stress)).toBe(true);
    expect([concept.stress, concept.homeless, concept.obesity].map((id) => hierarchy?.knows(id))).toEqual([
      true,
      false,
      false,
    ]);
    expect(JSON.stringify(read.ok && codeSetToJson(read.value))).toBe(text);
    expect(codeSetToJson(whole).hierarchy).toBeUndefined();
  });

  it('holds the set of a code where that is not the name of its list', () => {
    const [pathway] = minimumDataset.lists;
    const codes = pathway!.codes.map((code) => ({ ...code, set: 'needs' }));
    const [written] = codeSetToJson({ ...minimumDataset, lists: [{ ...pathway!, codes }] }).lists;
    expect(written?.codes.map(({ set }) => set)).toEqual(codes.map(() => 'needs'));
    const read = codeSetFromJson({ ...codeSetToJson(minimumDataset), lists: [written] });
    expect(read.ok && read.value.lists[0]?.codes).toEqual(codes);
  });

  it('says whose content it is', () => {
    expect(codeSetToJson(minimumDataset).notice).toContain('SNOMED International');
  });
});

describe('JSON that is no code set', () => {
  const good = codeSetToJson({
    ...minimumDataset,
    lists: minimumDataset.lists.slice(0, 1),
    referenceSets: new Map([['1373501000000105', new Set([concept.feelingLonely])]]),
    inactive: new Map([[concept.stress, [{ association: 'same as', id: concept.anxiety }]]]),
  });
  /** The good one with one value, at a path, another. */
  function changed(path: string, value: unknown): unknown {
    const copy = JSON.parse(JSON.stringify(good));
    const keys = path.split('.');
    const last = keys.pop()!;
    const parent = keys.reduce((object, key) => object[key], copy);
    if (value === undefined) delete parent[last];
    else Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
    return copy;
  }

  it('is good to begin with', () => expect(codeSetFromJson(good).ok).toBe(true));

  it.each<[string, unknown, string]>([
    ['format', 'other', 'error  json-not-a-code-set'],
    ['format', undefined, 'error  json-not-a-code-set'],
    ['version', 2, 'error version json-version'],
    ['version', '1', 'error version json-version'],
    ['lists', undefined, 'error lists json-shape'],
    ['lists', {}, 'error lists json-shape'],
    ['lists.0', null, 'error lists.0 json-shape'],
    ['lists.0.name', 7, 'error lists.0.name json-shape'],
    ['lists.0.title', undefined, 'error lists.0.title json-shape'],
    ['lists.0.authority', 'mine', 'error lists.0.authority json-shape'],
    ['lists.0.module', '123', 'error lists.0.module sctid-length'],
    ['lists.0.extra', 1, 'error lists.0.extra json-key'],
    ['lists.0.__proto__', { polluted: true }, 'error lists.0.__proto__ json-key'],
    ['__proto__', { polluted: true }, 'error __proto__ json-key'],
    ['constructor', 1, 'error constructor json-key'],
    ['lists.1', good.lists[0], 'error lists.1 json-twice'],
    ['lists.0.codes', 'x', 'error lists.0.codes json-shape'],
    ['lists.0.codes.1', good.lists[0]!.codes[0], 'error lists.0.codes.1 json-twice'],
    ['lists.0.codes.0.id', 267076002, 'error lists.0.codes.0.id sctid-number'],
    ['lists.0.codes.0.id', ` ${concept.stress}`, 'error lists.0.codes.0.id json-shape'],
    ['lists.0.codes.0.id', '9'.repeat(30_000_000), 'error lists.0.codes.0.id sctid-length'],
    ['lists.0.codes.0.term', 'x'.repeat(30_000_000), 'error lists.0.codes.0.term json-shape'],
    ['lists.0.codes.0.role', 'visit', 'error lists.0.codes.0.role json-shape'],
    ['lists.0.codes.0.role', 'constructor', 'error lists.0.codes.0.role json-shape'],
    ['lists.0.codes.0.attendance', '9', 'error lists.0.codes.0.attendance json-shape'],
    ['lists.0.codes.0.evidence', 'hearsay', 'error lists.0.codes.0.evidence json-shape'],
    ['lists.0.codes.0.source', [], 'error lists.0.codes.0.source json-shape'],
    ['hierarchy', { roots: ['1'], groups: [] }, 'error hierarchy.roots.0 hierarchy-concept'],
    ['hierarchy', 7, 'error hierarchy hierarchy-shape'],
    ['referenceSets', [], 'error referenceSets json-shape'],
    ['referenceSets.__proto__', [], 'error referenceSets.__proto__ json-shape'],
    ['referenceSets.1373501000000105', {}, 'error referenceSets.1373501000000105 json-shape'],
    ['referenceSets.1373501000000105.0', '1', 'error referenceSets.1373501000000105.0 sctid-length'],
    [`inactive.${concept.stress}.0`, 'x', `error inactive.${concept.stress}.0 json-shape`],
    [`inactive.${concept.stress}.0.0`, 5, `error inactive.${concept.stress}.0.0 json-shape`],
    [`inactive.${concept.stress}.0.1`, 'x', `error inactive.${concept.stress}.0.1 sctid-not-digits`],
  ])('with %s as %s', (path, value, expected) => {
    const read = codeSetFromJson(changed(path, value));
    expect(read.ok).toBe(false);
    expect(lines(read.issues)).toContain(expected);
    expect(JSON.stringify(read.issues).length).toBeLessThan(5000);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('may be anything, and never throws', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('lists', 'referenceSets', 'inactive', 'lists.0', 'lists.0.codes'),
        (value, path) => {
          expect(codeSetFromJson(value).ok).toBe(false);
          expect(typeof codeSetFromJson(changed(path, value)).ok).toBe('boolean');
        },
      ),
    );
  });

  it('says what to do about a version it does not know', () => {
    expect(codeSetFromJson(changed('version', 2)).issues[0]?.message).toContain('Update the package');
  });
});
