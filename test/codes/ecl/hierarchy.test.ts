import * as fc from 'fast-check';
import type { Hierarchy } from 'social-prescribing/codes';
import { hierarchyFromJson, hierarchyToJson, openHierarchy } from 'social-prescribing/codes/official';
import { verhoeffCheckDigit } from 'social-prescribing/snomed';
import { describe, expect, it } from 'vitest';

type Edge = readonly [child: string, parent: string];

/** Identifiers in the form of concepts, short and long ones; whether they exist does not matter here. */
const CONCEPTS = Array.from({ length: 14 }, (_, item) => {
  const stem =
    item % 2 === 0 ? `${item + 100}00` : `${'9'.repeat(8 - (item % 5))}${item + 10}100000010`.slice(-17);
  const digits = stem.startsWith('0') ? `1${stem.slice(1)}` : stem;
  return `${digits}${verhoeffCheckDigit(digits)}`;
});

const closed = (edges: readonly Edge[]): Hierarchy => {
  const builder = openHierarchy();
  for (const [child, parent] of edges) builder.add(child, parent);
  return builder.close();
};

/** The transitive closure by the definition: pairs are joined until none is new. */
function naive(edges: readonly Edge[]): ReadonlySet<string> {
  const pairs = new Set(edges.map((edge) => edge.join(' ')));
  for (let before = -1; before !== pairs.size; ) {
    before = pairs.size;
    for (const one of [...pairs])
      for (const other of [...pairs]) {
        const [child, middle] = one.split(' ');
        const [above, parent] = other.split(' ');
        if (middle === above) pairs.add(`${child} ${parent}`);
      }
  }
  return new Set([...pairs].filter((pair) => pair.split(' ')[0] !== pair.split(' ')[1]));
}

const someConcept = fc.constantFrom(...CONCEPTS);
const someEdges = fc.array(fc.tuple(someConcept, someConcept), { maxLength: 22 });
const pairsOf = (hierarchy: Hierarchy, roots: readonly string[] = CONCEPTS) =>
  roots.flatMap((root) =>
    CONCEPTS.filter((concept) => hierarchy.isDescendant(concept, root)).map(
      (concept) => `${concept} ${root}`,
    ),
  );

describe('a hierarchy', () => {
  it('is the transitive closure of its relationships, in circles too', () => {
    expect(new Set(CONCEPTS).size).toBe(CONCEPTS.length);
    fc.assert(
      fc.property(someEdges, (edges) => {
        const hierarchy = closed(edges);
        const expected = naive(edges);
        expect(new Set(pairsOf(hierarchy))).toEqual(expected);
        const listed = CONCEPTS.flatMap((root) =>
          [...hierarchy.descendantsOf!(root)].map((id) => `${id} ${root}`),
        );
        expect(listed.length).toBe(expected.size);
        expect(new Set(listed)).toEqual(expected);
        const occurring = new Set(edges.flat());
        expect(CONCEPTS.filter(hierarchy.knows)).toEqual(CONCEPTS.filter((id) => occurring.has(id)));
      }),
      { numRuns: 300 },
    );
  });

  it('leaves out what has not the form of an id', () => {
    const [first, second] = CONCEPTS as [string, string];
    const BAD = ['', '12345', `0${first}`, '1'.repeat(19), '12345a', ' 123456', '１２３４５６', '1e10000'];
    const hierarchy = closed(
      BAD.flatMap((bad): Edge[] => [
        [bad, second],
        [first, bad],
        [bad, bad],
      ]),
    );
    expect(pairsOf(hierarchy)).toEqual([]);
    for (const bad of BAD) expect(hierarchy.knows(bad)).toBe(false);
  });

  it('tells ids apart that differ in one half only', () => {
    const TOP = '404684003';
    const ids = Array.from({ length: 900 }, (_, at) => [
      `${at + 10}000000106`,
      `1000000${100_000_000 + at}`,
    ]).flat();
    const odd = new Set(ids.filter((_, at) => at % 3 === 0));
    const hierarchy = closed(ids.map((id): Edge => [id, odd.has(id) ? TOP : '138875005']));
    expect(new Set(ids.filter((id) => hierarchy.isDescendant(id, TOP)))).toEqual(odd);
    expect(new Set(hierarchy.descendantsOf!(TOP))).toEqual(odd);
  });

  it('does not change once it is closed', () => {
    const builder = openHierarchy();
    const [a, b, c] = CONCEPTS as [string, string, string];
    builder.add(a, b);
    const before = builder.close();
    builder.add(b, c);
    const after = builder.close();
    expect([before.knows(c), before.isDescendant(a, c), before.isDescendant(c, b)]).toEqual([
      false,
      false,
      false,
    ]);
    expect([after.knows(c), after.isDescendant(a, c)]).toEqual([true, true]);
  });

  it('answers for more roots than it holds, and more concepts than it began with, in a long chain with a circle', () => {
    const LENGTH = 5000;
    const ids = Array.from({ length: LENGTH }, (_, at) => {
      const digits = `${100_000 + at}00`;
      return `${digits}${verhoeffCheckDigit(digits)}`;
    });
    const edges = ids.slice(1).map((id, at): Edge => [id, ids[at]!]);
    const chain = closed(edges);
    for (const at of [...Array(200).keys(), 0, 1, 2]) {
      expect(chain.isDescendant(ids[LENGTH - 1]!, ids[at]!)).toBe(true);
      expect(chain.isDescendant(ids[at]!, ids[at + 1]!)).toBe(false);
    }
    expect([...chain.descendantsOf!(ids[0]!)].sort()).toEqual(ids.slice(1).sort());
    const circle = closed([...edges, [ids[0]!, ids[LENGTH - 1]!]]);
    expect(circle.isDescendant(ids[0]!, ids[9]!)).toBe(true);
    expect(circle.isDescendant(ids[9]!, ids[9]!)).toBe(false);
  });
});

describe('a hierarchy that is cut down', () => {
  it('holds what is below its roots, in the same text whatever the order, and comes back', () => {
    fc.assert(
      fc.property(someEdges, fc.subarray(CONCEPTS), fc.infiniteStream(fc.nat()), (edges, roots, order) => {
        const whole = closed(edges);
        const json = hierarchyToJson(whole, roots)!;
        const shuffled = edges
          .map((edge) => [order.next().value!, edge] as const)
          .sort(([a], [b]) => a - b)
          .map(([, edge]) => edge);
        const text = JSON.stringify(json);
        expect(JSON.stringify(hierarchyToJson(closed(shuffled), [...roots].reverse()))).toBe(text);
        const read = hierarchyFromJson(JSON.parse(text));
        if (!read.ok) throw new Error(JSON.stringify(read.issues));
        const known = roots.filter(whole.knows);
        expect(CONCEPTS.filter(read.value.knows).sort()).toEqual([...known].sort());
        expect(pairsOf(read.value).sort()).toEqual(pairsOf(whole, known).sort());
        expect(JSON.stringify(hierarchyToJson(read.value))).toBe(text);
        const listed = json.groups.flatMap(({ concepts }) => concepts);
        expect(new Set(listed).size).toBe(listed.length);
      }),
      { numRuns: 300 },
    );
  });

  it('sorts its groups by what they are under', () => {
    const [a, b, c, x, y, z] = [...CONCEPTS].sort() as [string, string, string, string, string, string];
    const hierarchy = closed([
      [x, b],
      [y, a],
      [y, b],
      [z, c],
      [z, a],
    ]);
    expect(hierarchyToJson(hierarchy, [c, b, a, a, '404684003'])).toEqual({
      roots: [a, b, c],
      groups: [
        { under: [0, 1], concepts: [y] },
        { under: [0, 2], concepts: [z] },
        { under: [1], concepts: [x] },
      ],
    });
  });

  it('lists nothing below a root that it was not cut down to', () => {
    const read = hierarchyFromJson({ roots: ['404684003'], groups: [group([0], LEAF)] });
    const below = (root: string) => read.ok && [...read.value.descendantsOf!(root)];
    expect([below('404684003'), below(OTHER)]).toEqual([[LEAF], []]);
  });

  it('cannot be made of a hierarchy that lists nothing', () => {
    expect(hierarchyToJson({ knows: () => true, isDescendant: () => true }, ['404684003'])).toBeUndefined();
  });

  const ROOT = '404684003';
  const LEAF = '267076002';
  const OTHER = '422650009';
  const group = (under: unknown, ...concepts: unknown[]) => ({ under, concepts });
  it.each<readonly [json: unknown, rule: string, path: string]>([
    [null, 'hierarchy-shape', ''],
    [[], 'hierarchy-shape', ''],
    ['{}', 'hierarchy-shape', ''],
    [{}, 'hierarchy-shape', 'roots'],
    [{ roots: ROOT, groups: [] }, 'hierarchy-shape', 'roots'],
    [{ roots: [ROOT] }, 'hierarchy-shape', 'groups'],
    [{ roots: [ROOT], groups: {} }, 'hierarchy-shape', 'groups'],
    [{ roots: [ROOT], groups: [], more: 1 }, 'hierarchy-shape', ''],
    [JSON.parse('{"roots":[],"groups":[],"__proto__":{}}'), 'hierarchy-shape', ''],
    [{ roots: [404684003], groups: [] }, 'hierarchy-concept', 'roots.0'],
    [{ roots: [ROOT, ROOT], groups: [] }, 'hierarchy-twice', 'roots.1'],
    [{ roots: [ROOT], groups: [null] }, 'hierarchy-shape', 'groups.0'],
    [{ roots: [ROOT], groups: [{ ...group([0], LEAF), more: 1 }] }, 'hierarchy-shape', 'groups.0'],
    [{ roots: [ROOT], groups: [{ under: [0] }] }, 'hierarchy-shape', 'groups.0.concepts'],
    ...[undefined, 0, '0', [], [1], [-1], [0.5], ['0'], [null], [0, 0], [Number.NaN], ['length']].map(
      (under) =>
        [{ roots: [ROOT], groups: [group(under, LEAF)] }, 'hierarchy-under', 'groups.0.under'] as const,
    ),
    [{ roots: [ROOT, OTHER], groups: [group([1, 0], LEAF)] }, 'hierarchy-under', 'groups.0.under'],
    [{ roots: [ROOT], groups: [group([0], ROOT)] }, 'hierarchy-under', 'groups.0.under'],
    [{ roots: [ROOT], groups: [group([0], LEAF, '267076003')] }, 'hierarchy-concept', 'groups.0.concepts.1'],
    [{ roots: [ROOT], groups: [group([0], '__proto__')] }, 'hierarchy-concept', 'groups.0.concepts.0'],
    [{ roots: [ROOT], groups: [group([0], LEAF, LEAF)] }, 'hierarchy-twice', 'groups.0.concepts.1'],
    [
      { roots: [ROOT, OTHER], groups: [group([0], LEAF), group([1], LEAF)] },
      'hierarchy-twice',
      'groups.1.concepts.0',
    ],
  ])('is not read of %j', (json, rule, path) => {
    const read = hierarchyFromJson(json);
    expect([read.ok, read.issues.map((issue) => [issue.rule, issue.path])]).toEqual([false, [[rule, path]]]);
  });

  it('never throws, whatever the JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => void hierarchyFromJson(json)));
    const nearly = fc.record({
      roots: fc.array(fc.oneof(someConcept, fc.jsonValue())),
      groups: fc.array(
        fc.oneof(
          fc.record({ under: fc.array(fc.integer({ min: -1, max: 4 })), concepts: fc.array(someConcept) }),
          fc.jsonValue(),
        ),
      ),
    });
    fc.assert(fc.property(nearly, (json) => void hierarchyFromJson(json)));
  });
});
