import fc from 'fast-check';
import { isConceptId, parseSctid, type Sctid, type SctidKind } from 'social-prescribing/snomed';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { dihedralCheckDigit } from './dihedral';

const rulesOf = (value: unknown, kind?: SctidKind) =>
  parseSctid(value, kind ? { kind } : {}).issues.map((issue) => issue.rule);

const validId = fc
  .oneof(
    fc.tuple(fc.stringMatching(/^[1-9][0-9]{2,14}$/), fc.constantFrom('00', '01', '02')),
    fc.tuple(fc.stringMatching(/^[1-9][0-9]{7,14}$/), fc.constantFrom('10', '11', '12')),
  )
  .map(([stem, partition]) => `${stem}${partition}${dihedralCheckDigit(stem + partition)}`);

describe('a valid identifier', () => {
  it.each<[string, Omit<Sctid, 'id'>]>([
    ['138875005', { kind: 'concept', partition: '00', item: '138875', checkDigit: '5' }],
    ['73211009', { kind: 'concept', partition: '00', item: '73211', checkDigit: '9' }],
    ['219006', { kind: 'concept', partition: '00', item: '219', checkDigit: '6' }],
    [
      '871731000000106',
      { kind: 'concept', partition: '10', namespace: '1000000', item: '87173', checkDigit: '6' },
    ],
    [
      '1077201000000101',
      { kind: 'concept', partition: '10', namespace: '1000000', item: '107720', checkDigit: '1' },
    ],
    [
      '999000691000001104',
      { kind: 'concept', partition: '10', namespace: '1000001', item: '99900069', checkDigit: '4' },
    ],
    ['346979010', { kind: 'description', partition: '01', item: '346979', checkDigit: '0' }],
  ])('%s is taken apart', (id, parts) => {
    expect(parseSctid(id)).toStrictEqual({ ok: true, value: { id, ...parts }, issues: [] });
  });

  it('is accepted whatever its digits, and its parts make it up again', () => {
    fc.assert(
      fc.property(validId, (id) => {
        const result = parseSctid(id);
        expect(result.ok && result.issues).toStrictEqual([]);
        if (!result.ok) return;
        const { item, namespace = '', partition, checkDigit } = result.value;
        expect(item + namespace + partition + checkDigit).toBe(id);
        expect(namespace).toHaveLength(partition.startsWith('1') ? 7 : 0);
      }),
    );
  });

  it('may end in zeros beyond 15 places', () => {
    const endsInZero = fc
      .stringMatching(/^[1-9][0-9]{5}100000010$/)
      .filter((stem) => dihedralCheckDigit(stem) === '0')
      .map((stem) => `${stem}0`);
    fc.assert(fc.property(endsInZero, (id) => parseSctid(id).ok && id.length === 16));
  });

  it('is a concept id, with its own type, when the kind says so', () => {
    const result = parseSctid('871731000000106', { kind: 'concept' });
    expect(result.ok).toBe(true);
    if (result.ok) {
      expectTypeOf(result.value.kind).toEqualTypeOf<'concept'>();
      expect(isConceptId(result.value.id)).toBe(true);
    }
  });
});

describe('a damaged identifier', () => {
  it('is noticed whenever one digit is another', () => {
    fc.assert(
      fc.property(validId, fc.nat(), fc.integer({ min: 1, max: 9 }), (id, at, shift) => {
        const i = at % id.length;
        const damaged = `${id.slice(0, i)}${(Number(id[i]) + shift) % 10}${id.slice(i + 1)}`;
        return !parseSctid(damaged).ok;
      }),
      { numRuns: 1000 },
    );
  });

  it('is noticed whenever two neighbouring digits change places', () => {
    fc.assert(
      fc.property(validId, (id) => {
        for (let i = 0; i + 1 < id.length; i++) {
          const damaged = `${id.slice(0, i)}${id[i + 1]}${id[i]}${id.slice(i + 2)}`;
          if (damaged !== id) expect(parseSctid(damaged).ok).toBe(false);
        }
      }),
    );
  });

  it('is suspected of a spreadsheet, or valid by chance, when its digits beyond 15 become zeros', () => {
    const long = validId.filter((id) => id.length > 15);
    fc.assert(
      fc.property(long, (id) => {
        const zeroed = id.slice(0, 15).padEnd(id.length, '0');
        const result = parseSctid(zeroed);
        if (!result.ok) expect(rulesOf(zeroed)).toStrictEqual(['sctid-truncated-digits']);
        else expect(dihedralCheckDigit(zeroed.slice(0, -1))).toBe('0');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what surrounds an identifier', () => {
  it.each([
    ['138875005|SNOMED CT Concept|'],
    ['138875005 |SNOMED CT Concept|'],
    ['138875005 | SNOMED CT Concept |'],
    ['138875005 | SNOMED CT Concept'],
    ['138875005\u00a0|\u00a0SNOMED CT Concept\u00a0|'],
  ])('%j gives the term', (text) => {
    const result = parseSctid(text);
    expect(result.ok && result.value.id).toBe('138875005');
    expect(result.ok && result.value.term).toBe('SNOMED CT Concept');
    expect(rulesOf(text)).toStrictEqual(['sctid-term-notation']);
  });

  it.each(['138875005|', '138875005||', '138875005 | |'])('%j has no term', (text) => {
    const result = parseSctid(text);
    expect(result.ok && 'term' in result.value).toBe(false);
    expect(rulesOf(text)).toStrictEqual(['sctid-term-notation']);
  });

  it('is not read as one identifier when it is an expression', () => {
    expect(rulesOf('73211009|a|:363698007|b|=113331007|c|')).toStrictEqual(['sctid-not-digits']);
    expect(rulesOf('73211009 + 138875005')).toStrictEqual(['sctid-not-digits']);
  });

  it.each([' 138875005', '138875005\r\n', '\t138875005', '\u00a0138875005', '\ufeff138875005'])(
    'is removed from %j',
    (text) => {
      const result = parseSctid(text);
      expect(result.ok && result.value.id).toBe('138875005');
      expect(rulesOf(text)).toStrictEqual(['sctid-white-space']);
    },
  );
});

describe('isConceptId', () => {
  it.each(['138875005', '73211009', '219006', '871731000000106', '1077201000000101'])('takes %s', (id) => {
    expect(isConceptId(id)).toBe(true);
  });

  it.each([
    ['a description', '346979010'],
    ['white space', ' 138875005'],
    ['a term', '138875005|SNOMED CT Concept|'],
    ['a wrong check digit', '138875004'],
    ['a number', 138875005],
    ['nothing', ''],
    ['null', null],
    ['a String object', Object('138875005')],
  ])('does not take %s', (_, value) => {
    expect(isConceptId(value)).toBe(false);
  });
});
