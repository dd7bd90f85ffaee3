import fc from 'fast-check';
import { completeness, elements, parseRecord, parseRecords, toJsonSchema } from 'social-prescribing/record';
import { describe, expect, it } from 'vitest';
import { fullRecord, plausible } from './support/full-record';

const WHOLE = fullRecord(plausible);
const whole = () => structuredClone(WHOLE);

/** Puts a value where an element stands, in the first entry of each list on the way. */
function plant(record: Record<string, unknown>, path: string, value: unknown): Record<string, unknown> {
  const keys = path.split('.');
  let group = record;
  for (const key of keys.slice(0, -1)) {
    const member = group[key];
    group = (Array.isArray(member) ? member[0] : member) as Record<string, unknown>;
  }
  group[keys.at(-1)!] = value;
  return record;
}

// biome-ignore lint/suspicious/noSparseArray: a hole in a list is what is tested.
const SPARSE = [, 'x'];
const JUNK: readonly (readonly [name: string, value: unknown])[] = [
  ['null', null],
  ['NaN', Number.NaN],
  ['a symbol', Symbol('junk')],
  ['a function', () => 'junk'],
  ['a big integer', 1n],
  ['an empty text', ''],
  ['white space', ' \t\u00a0\n'],
  ['an empty list', []],
  ['a list with a hole', SPARSE],
  ['a list of nothing', [undefined]],
  ['a date object', new Date(0)],
  ['a regular expression', /x/],
  ['a map', new Map([['freeText', 'x']])],
  ['an object without prototype', Object.create(null)],
  ['an object with __proto__ as its own key', JSON.parse('{"__proto__": {"freeText": "x"}}')],
  ['an object with constructor as key', { constructor: 'x' }],
];

describe('junk', () => {
  it('is planted in a record that is otherwise valid', () => {
    expect(parseRecord(whole()).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(JUNK)('%s is never accepted, in any of the 355 elements', (_, junk) => {
    const accepted = elements.filter(({ path }) => parseRecord(plant(whole(), path, junk)).ok);
    // Referral details may be an empty group: see codes/errata.csv.
    const isEmptyObject =
      typeof junk === 'object' && junk !== null && !Array.isArray(junk) && Object.keys(junk).length === 0;
    expect(accepted.map(({ path }) => path)).toEqual(isEmptyObject ? ['referralDetails'] : []);
  });

  it('of any shape as a whole record is refused with a reason', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withNullPrototype: true,
          withSparseArray: true,
          withMap: true,
          maxDepth: 4,
        }),
        (junk) => {
          const { ok, issues } = parseRecord(junk);
          expect(ok).toBe(false);
          expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
          completeness(junk);
        },
      ),
      { numRuns: 2000, seed: 20261123 },
    );
  });

  it('of any shape in any element never throws, and what is refused has a reason', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...elements),
        fc.anything({ maxDepth: 3 }),
        fc.boolean(),
        ({ path }, junk, strict) => {
          const { ok, issues } = parseRecord(plant(whole(), path, junk), {
            strict,
            lints: ['sex-and-gender', 'address-missing'],
          });
          expect(ok).toBe(!issues.some(({ severity }) => severity === 'error'));
        },
      ),
      { numRuns: 1500, seed: 20261123 },
    );
  });
});

describe('hostile records', () => {
  it('with cycles are refused', () => {
    const record = whole();
    plant(record, 'aboutMe', record);
    plant(record, 'consent.consentForInformationSharing', record);
    expect(parseRecord(record).ok).toBe(false);
  });

  it('nested a hundred thousand deep are refused', () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 100_000; depth++) deep = depth % 2 ? [deep] : { aboutMe: deep };
    expect(parseRecord({ aboutMe: deep }).ok).toBe(false);
    expect(parseRecord(plant(whole(), 'risks.risksRecordEntry', deep)).ok).toBe(false);
  });

  it.each(['a', ' ', '-', '0', '2024-01-01T', '🙂', '\u0000', 'a '])(
    'with a million times %j in every text are answered',
    (piece) => {
      const huge = piece.repeat(1_000_000);
      const { ok } = parseRecord(
        fullRecord((item) => (item.json === 'snomed' ? { code: huge, display: huge } : huge)),
      );
      expect(ok).toBe(false);
    },
  );

  it('never change a prototype or their input', () => {
    const input = JSON.parse(
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
    );
    const freeze = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      Object.freeze(value);
      for (const member of Object.values(value)) freeze(member);
    };
    const record = { ...whole(), ...input };
    freeze(record);
    expect(parseRecord(record).ok).toBe(false);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    const valid = whole();
    freeze(valid);
    const before = JSON.stringify(valid);
    expect(parseRecord(valid).ok).toBe(true);
    expect(JSON.stringify(valid)).toBe(before);
  });

  it('among others cost no other record', () => {
    const results = [...parseRecords([null, whole(), { risks: 1 }, whole()])];
    expect(results.map(({ ok }) => ok)).toEqual([false, true, false, true]);
  });
});

describe('the fast path', () => {
  it('says the same as the plain one', () => {
    const records = [
      whole(),
      ...elements.map(({ path }, index) => plant(whole(), path, JUNK[index % JUNK.length]![1])),
      ...elements.map(({ path }) => plant(whole(), path, undefined)),
    ];
    expect([...parseRecords(records, { compile: true })]).toEqual([...parseRecords(records)]);
  });

  it('is a fast path: zod did compile the schema', async () => {
    const z = await import('zod');
    const { SocialPrescribingRecord } = await import('social-prescribing/record');
    expect(() => z.compile(SocialPrescribingRecord, { strict: true })).not.toThrow();
    expect(toJsonSchema()).toBeDefined();
  });
});
