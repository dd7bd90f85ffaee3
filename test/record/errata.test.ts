import { checkElement, elements, parseRecord, profile, type SectionKey } from 'social-prescribing/record';
import { describe, expect, it } from 'vitest';
import { ERRATA_CASES } from './errata-cases';
import { type ErratumCase, PRETENDED_RELEASE } from './erratum-case';
import { pathsOf, readErrata, readInformationModel } from './read-table';

const errata = readErrata();
const rows = new Map(readInformationModel().map((row) => [row.json_path, row]));

const consent = { consentForInformationSharing: 'Given' };

/** Checks the value, or with none, a record that lacks the section. */
function resultOf(path: string, { value, release }: ErratumCase, strict: boolean) {
  const options = { strict, ...(release && { codeSet: PRETENDED_RELEASE }) };
  if (value !== undefined) return checkElement(path, value, options);
  return parseRecord({ consent }, { ...options, profile: profile(['consent', path as SectionKey]) });
}

const found = ({ issues }: ReturnType<typeof resultOf>): string =>
  issues.map(({ severity, rule }) => `${severity} ${rule}`).join(', ') || 'accepted';

const isRefused = (outcome: string) => outcome.includes('error ');

describe('the errata', () => {
  it('have each a case and a name of their own, and no case is without one', () => {
    expect(new Set(errata.map(({ id }) => id)).size).toBe(errata.length);
    expect(Object.keys(ERRATA_CASES).toSorted()).toEqual(errata.map(({ id }) => id).toSorted());
  });

  describe.each(errata.map((erratum) => [erratum.id, erratum] as const))('%s', (id, erratum) => {
    const cases = ERRATA_CASES[id] ?? [];
    const paths = pathsOf(erratum);

    it('is complete, and about elements of the model', () => {
      for (const [column, cell] of Object.entries(erratum))
        if (column !== 'json_path') expect(cell.trim(), column).not.toBe('');
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(erratum.facts).toMatch(/^([15]|2[acdef])-\d+$|^codesets$/);
      expect(erratum.reason).toMatch(/^[A-Z][^.]+\.$/);
      for (const path of paths) expect(rows.has(path), path).toBe(true);
      if (paths.length === 0) for (const { at } of cases) expect(at).toBeDefined();
    });

    it('changes something, or says what the model does not', () => {
      const isChange = ({ letter, enforced }: ErratumCase) =>
        letter === 'unsaid' || (letter === 'accepted' ? enforced !== 'accepted' : !isRefused(enforced));
      expect(erratum.field === 'name' || cases.some(isChange)).toBe(true);
    });

    const places = cases.flatMap((example) =>
      (example.at === undefined ? paths : [example.at]).map((path) => ({ path, example })),
    );
    it.each(places.map(({ path, example }) => [JSON.stringify(example.value), path, example] as const))(
      '%s at %s',
      (_, path, example) => {
        const result = resultOf(path, example, false);
        expect(found(result)).toBe(example.enforced);
        expect(result.ok).toBe(!isRefused(example.enforced));
        if (result.ok && example.value !== undefined)
          expect(result.value).toEqual(example.becomes ?? example.value);
        const toTheLetter = resultOf(path, example, true);
        expect(found(toTheLetter)).toBe(example.strict);
        expect(toTheLetter.ok).toBe(!isRefused(example.strict));
      },
    );
  });
});

describe('the letter that errata quote', () => {
  const quoted = (field: string) =>
    errata
      .filter((erratum) => erratum.field === field)
      .flatMap((erratum) => pathsOf(erratum).map((path) => [path, erratum, rows.get(path)!] as const));

  it.each(quoted('value_set'))('is the value set of %s', (_, { model, enforced }, row) => {
    expect(row.value_set).toBe(model);
    expect(enforced).not.toBe(model);
  });

  it.each(quoted('minimum'))('is the minimum of %s', (_, { model }, row) => {
    expect(model).toBe(`${row.min}, though ${row.mro}`);
  });

  it.each(quoted('length'))('is the lengths of %s', (_, { model }, row) => {
    const lengths = `${row.min_length} to ${row.max_length} characters`;
    expect(model.replace(/^None\b.*/, ' to  characters')).toBe(lengths);
  });

  it.each(quoted('name'))('is the name of %s', (path, erratum, row) => {
    const { name } = elements.find((element) => element.path === path)!;
    expect(name).toBe(row.path.split(' > ').at(-1));
    expect(name).toBe(name.trim());
    if (erratum.id === 'slash-in-names') expect(name).toContain('/');
    expect(path).toMatch(/^[A-Za-z.]+$/);
  });
});
