import { elements } from 'social-prescribing/record';
import { isConceptId } from 'social-prescribing/snomed';
import { describe, expect, it } from 'vitest';
import { isModelThere, readPublishedModel } from './published-elements';
import { pathsOf, readErrata, readInformationModel } from './read-table';

const rows = readInformationModel();

describe('the information model', () => {
  const count = (values: readonly string[]) => {
    const counts: Record<string, number> = {};
    for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
    return counts;
  };

  it('has the counts of the published model', () => {
    const items = rows.filter(({ kind }) => kind === 'item');
    expect(rows).toHaveLength(355);
    expect(count(rows.map(({ kind }) => kind))).toEqual({ group: 118, item: 237 });
    expect(count(rows.map(({ mro }) => mro))).toEqual({ M: 19, R: 314, '': 22 });
    expect(count(rows.map(({ mro, min, max }) => `${mro} ${min}..${max}`))).toEqual({
      ...{ 'R 0..1': 284, 'R 0..*': 28, 'R 1..*': 1, 'R 1..1': 1 },
      ...{ ' 0..1': 21, ' 0..*': 1, 'M 1..1': 15, 'M 1..*': 4 },
    });
    expect(count(items.map(({ type }) => type))).toEqual({
      ...{ text: 81, string: 71, '': 50, datetime: 24, boolean: 5 },
      ...{ quantity: 2, decimal: 2, date: 1, identifier: 1 },
    });
    expect(count(items.map(({ precision }) => precision).filter(Boolean))).toEqual({
      ...{ YMDHM: 18, YM: 3, YMD: 2, 'YMD!': 1 },
    });
  });

  it('reads no M/R/O as optional', () => {
    for (const { mro, conformance, path } of rows) expect(conformance, path).toBe(mro || 'O');
  });

  it('names SNOMED CT concepts that can exist', () => {
    const ids = rows.flatMap(({ value_set }) => value_set.match(/\d{6,}/g) ?? []);
    expect(new Set(ids).size).toBeGreaterThan(30);
    expect(ids.filter((id) => !isConceptId(id))).toEqual([]);
  });
});

describe('the schemas', () => {
  const corrected = new Map(
    readErrata()
      .filter(({ field }) => field === 'value_set')
      .flatMap((erratum) => pathsOf(erratum).map((path) => [path, erratum.enforced] as const)),
  );
  const length = (value: string) => (value === '' ? undefined : Number(value));

  it('have every element of the table and no other, in its order', () => {
    expect(elements.map(({ path }) => path)).toEqual(rows.map(({ json_path }) => json_path));
  });

  it.each(rows.map((row, index) => [row.json_path, row, index] as const))(
    'agree on %s',
    (path, row, index) => {
      // The codes of a list are of the Data Dictionary, not of the model.
      const { codes: _, ...element } = elements[index]!;
      expect(element).toEqual({
        path,
        name: row.path.split(' > ').at(-1),
        kind: row.kind,
        conformance: row.conformance,
        repeats: row.max === '*',
        minimum: Number(row.min),
        json: row.json,
        minLength: length(row.min_length),
        maxLength: length(row.max_length),
        precision: row.precision || undefined,
        valueSet: corrected.get(path) ?? (row.value_set || undefined),
        mustHave: row.must_have === 'yes',
      });
    },
  );
});

if (!isModelThere) console.warn('skipped: ../shared/standard is not there');
describe.skipIf(!isModelThere)('the published model', () => {
  const published = isModelThere ? readPublishedModel() : [];

  it('has the elements of the table and no other, in its order', () => {
    expect(published.map(({ path }) => path)).toEqual(rows.map(({ path }) => path));
  });

  it('has the oddities of spelling that the errata name, and no others', () => {
    type Raw = (typeof published)[number]['raw'];
    const having = (isOdd: (raw: Raw) => boolean) =>
      rows.filter((_, index) => isOdd(published[index]!.raw)).map(({ json_path }) => json_path);
    const named = (id: string) => pathsOf(readErrata().find((erratum) => erratum.id === id)!);
    expect(having(({ name }) => name !== name.trim())).toEqual(named('trailing-space-in-names'));
    expect(having(({ name }) => name.includes('/'))).toEqual(named('slash-in-names'));
    expect(having(({ valueSet }) => /\u00a0\^?\d/.test(valueSet))).toEqual(named('no-break-space-before-id'));
  });

  it.each(published.map((element, index) => [element.path, element, index] as const))(
    'agrees on %s',
    (_, element, index) => {
      const { json_path: _path, conformance: _conformance, value_set: valueSet, json, ...row } = rows[index]!;
      const { valueSet: publishedSet, ids, raw: _raw, json: form, ...letter } = element;
      expect(row).toEqual(letter);
      expect(valueSet.match(/[<^]{0,2}\d{6,18}/g) ?? []).toEqual(ids);
      if (publishedSet !== undefined) expect(valueSet).toBe(publishedSet);
      else expect(valueSet).toMatch(/^SNOMED CT: /);
      if (form !== undefined) expect(json).toBe(form);
      else expect(['text', 'code']).toContain(json);
    },
  );
});
