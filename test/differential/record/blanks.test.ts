import fc from 'fast-check';
import { parseRecord } from 'social-prescribing/record';
import { describe, expect, it } from 'vitest';
import { get, isGroup, isWithin, type Json, type Place, placesIn, set } from './places';
import { type Element, isModelThere, publishedModel } from './published-model';
import { completeSection, recordArbitrary } from './record-arbitrary';

const RULES = [
  ...['blank-text', 'blank-null', 'blank-list', 'blank-group', 'coded-or-free-text-missing'],
  // A SNOMED code that is blank, in the words of the SNOMED id.
  'sctid-empty',
];

/** What each kind of blank makes of a value, or undefined where it has no place. */
const BLANKS: Readonly<Record<string, (value: Json, place: Place) => Json | undefined>> = {
  null: () => null,
  'empty text': (value) => (typeof value === 'string' ? '' : undefined),
  'white space': (value) => (typeof value === 'string' ? ' \t\n\u00a0' : undefined),
  'empty list': (value) => (Array.isArray(value) ? [] : undefined),
  'empty group': (value, { element }) =>
    isGroup(value) && element.form === 'group' && !MAY_BE_EMPTY.includes(element.path) ? {} : undefined,
};

/** The record itself lacks its sections; referral details without an entry are allowed (facts, 2a, 3). */
const MAY_BE_EMPTY = ['', 'Referral details'];

/*
 * The letter of the model allows some of these, but the package takes none. For more records, and others:
 * DIFFERENTIAL_RUNS=50000 DIFFERENTIAL_SEED=7 npx vitest run --config test/vitest.config.ts test/differential
 */
const numRuns = Number(process.env.DIFFERENTIAL_RUNS ?? 300);
const seed = Number(process.env.DIFFERENTIAL_SEED ?? 20240401);

if (!isModelThere) console.warn('skipped: ../shared/standard is not there');
describe.skipIf(!isModelThere)('blanks in strict mode', () => {
  it('are errors where they are, in every element', () => {
    const model = publishedModel();
    const planted = new Set<string>();
    for (const section of model.children) {
      const [record] = fc.sample(completeSection(model, section), { seed, numRuns: 1 }) as Json[];
      for (const [at, { path }] of placesIn(model, { record: record! }).entries())
        for (const kind of isWithin(section, path) ? Object.keys(BLANKS) : []) {
          const blank = withBlank(model, record!, at, kind);
          if (blank === undefined) continue;
          planted.add(kind);
          expect(blankPaths(blank), `${kind} at ${path}`).toEqual([path]);
        }
    }
    expect([...planted].sort()).toEqual(Object.keys(BLANKS).sort());
  });

  it('are errors in any record, and only there', () => {
    const model = publishedModel();
    const kinds = fc.constantFrom(...Object.keys(BLANKS));
    fc.assert(
      fc.property(recordArbitrary(model), fc.nat(1000), kinds, (generated, choice, kind) => {
        const record = generated as Json;
        expect(blankPaths(record)).toEqual([]);
        const places = placesIn(model, { record });
        const at = choice % places.length;
        const blank = withBlank(model, record, at, kind);
        if (blank !== undefined) expect(blankPaths(blank)).toEqual([places[at]!.path]);
      }),
      { numRuns, seed, endOnFailure: true },
    );
  });
});

function withBlank(model: Element, record: Json, at: number, kind: string): Json | undefined {
  const box = { record: structuredClone(record) };
  const place = placesIn(model, box)[at]!;
  const blank = BLANKS[kind]?.(get(place), place);
  if (blank === undefined || place.path === '') return undefined;
  set(place.holder, place.key, blank);
  return box.record;
}

function blankPaths(record: Json): string[] {
  const { issues } = parseRecord(record, { strict: true });
  const blanks = issues.filter(({ rule, severity }) => severity === 'error' && RULES.includes(rule));
  return blanks.map(({ path }) => path);
}
