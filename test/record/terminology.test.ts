import { bundledCodeSet, type CodeSet, type Replacement } from 'social-prescribing/codes';
import { openHierarchy } from 'social-prescribing/codes/official';
import { checkElement, elements, parseRecords, type RecordOptions } from 'social-prescribing/record';
import { describe, expect, it } from 'vitest';
import { withSections } from './guidance-record';
import { fullRecord, plausible } from './support/full-record';

const NEED = '267076002';
const LIVES_ALONE = '105529008';
const ISOLATED = '422650009';
const RISK = 'risks.risksRecordEntry.0.risk.codedValue';
const ALCOHOL = 'socialContext.alcoholIntake.alcoholIntake.codedValue';
const COMPLAINT = 'presentingComplaintsOrIssues.presentingComplaintOrIssue.0.codedValue';

const said = (path: string, code: string, options: RecordOptions) =>
  checkElement(path, { code }, options).issues.map(({ severity, rule }) => `${severity} ${rule}`);

describe('value sets that name a hierarchy', () => {
  // Relationships for the test, not those of a release.
  const hierarchyOf = (...edges: readonly (readonly [string, string])[]): CodeSet => {
    const builder = openHierarchy();
    for (const [child, parent] of edges) builder.add(child, parent);
    return { ...bundledCodeSet, hierarchy: builder.close() };
  };
  const risks = hierarchyOf([NEED, '281694009'], [ISOLATED, NEED]);

  it('hold what is below, at any depth, and not what is elsewhere', () => {
    expect(said(RISK, NEED, { codeSet: risks })).toEqual([]);
    expect(said(RISK, ISOLATED, { codeSet: risks, strict: true })).toEqual([]);
    expect(said(RISK, LIVES_ALONE, { codeSet: risks })).toEqual(['warning snomed-outside-reference-set']);
    expect(said(RISK, LIVES_ALONE, { codeSet: risks, strict: true })).toEqual([
      'error snomed-outside-reference-set',
    ]);
    expect(said(RISK, '281694009', { codeSet: risks })).toEqual(['warning snomed-outside-reference-set']);
  });

  it('stay unchecked where nothing or another root is loaded', () => {
    for (const codeSet of [bundledCodeSet, hierarchyOf([NEED, '404684003'])])
      expect(said(RISK, LIVES_ALONE, { codeSet, strict: true })).toEqual(['information snomed-not-checked']);
  });

  it('are decided with OR only when every part is', () => {
    const half = hierarchyOf([NEED, '219006']);
    const whole = hierarchyOf([NEED, '219006'], [ISOLATED, '105542008']);
    for (const code of [NEED, '219006', '783261004'])
      expect(said(ALCOHOL, code, { codeSet: half })).toEqual([]);
    expect(said(ALCOHOL, LIVES_ALONE, { codeSet: half })).toEqual(['information snomed-not-checked']);
    expect(said(ALCOHOL, LIVES_ALONE, { codeSet: whole })).toEqual(['warning snomed-outside-reference-set']);
    expect(said(ALCOHOL, ISOLATED, { codeSet: whole })).toEqual([]);
  });
});

describe('an inactive concept', () => {
  const inactive = (...replacements: Replacement[]): CodeSet => ({
    ...bundledCodeSet,
    inactive: new Map([[NEED, replacements]]),
  });
  const issueOf = (codeSet: CodeSet, showValues?: boolean) =>
    checkElement(COMPLAINT, { code: NEED }, { codeSet, showValues }).issues[0];
  const SAME: Replacement = { association: 'same as', id: ISOLATED };
  const STRANGE: Replacement = { association: 'possibly equivalent to', id: '73211009' };

  it('is a warning, also in strict, in every SNOMED CT element', () => {
    const codeSet = inactive(SAME);
    const places = elements.filter(({ json }) => json === 'snomed');
    expect(places.length).toBeGreaterThan(30);
    for (const { path, repeats } of places)
      for (const strict of [false, true]) {
        const { issues } = checkElement(path, repeats ? [{ code: NEED }] : { code: NEED }, {
          codeSet,
          strict,
        });
        const found = issues.filter(({ rule }) => rule === 'snomed-inactive');
        expect([path, found.map(({ severity, path: where }) => [severity, where.endsWith('.code')])]).toEqual(
          [path, [['warning', true]]],
        );
      }
  });

  it('is no warning where it is active, or nothing is loaded', () => {
    expect(said(COMPLAINT, NEED, {})).toEqual([]);
    expect(said(COMPLAINT, ISOLATED, { codeSet: inactive(SAME) })).toEqual([]);
  });

  it('is found with white space and a term around it, and beside being outside the value set', () => {
    expect(said(COMPLAINT, ` ${NEED} |Feeling lonely|`, { codeSet: inactive() })).toEqual([
      'information sctid-white-space',
      'information sctid-term-notation',
      'warning snomed-inactive',
    ]);
    expect(said('personDemographics.carerStatus', NEED, { codeSet: inactive() })).toEqual([
      'warning snomed-inactive',
      'warning snomed-outside-value-set',
    ]);
  });

  it.each<readonly [what: string, replacements: Replacement[], withheld: string, shown: string]>([
    ['none', [], 'The release names no concept in its place.', 'The release names no concept in its place.'],
    [
      'one, with its term where the code set has it',
      [SAME],
      'The release names a concept in its place (same as).',
      `In its place: same as ${ISOLATED} |Social isolation|.`,
    ],
    [
      'several',
      [STRANGE, SAME],
      'The release names 2 concepts that may take its place (possibly equivalent to, same as): choose.',
      `In its place: possibly equivalent to 73211009; same as ${ISOLATED} |Social isolation|.`,
    ],
    [
      'very many',
      Array(1000).fill(STRANGE),
      'The release names 1000 concepts that may take its place (possibly equivalent to): choose.',
      `In its place: ${Array(10).fill('possibly equivalent to 73211009').join('; ')}; 990 more.`,
    ],
  ])('says what stands in its place: %s', (_, replacements, withheld, shown) => {
    const codeSet = inactive(...replacements);
    expect(issueOf(codeSet)?.detail).toBe(withheld);
    expect(issueOf(codeSet)?.message.endsWith(withheld)).toBe(true);
    expect(issueOf(codeSet, true)?.detail).toBe(`${shown} Found: "${NEED}"`);
  });

  it('does not tell what was recorded unless values are shown', () => {
    const { issues } = checkElement(COMPLAINT, { code: NEED }, { codeSet: inactive(SAME, STRANGE) });
    for (const value of [NEED, ISOLATED, '73211009', 'Social isolation'])
      expect(JSON.stringify(issues)).not.toContain(value);
  });
});

describe('terminology', () => {
  it('gives the same issues with a compiled schema', () => {
    const builder = openHierarchy();
    builder.add(NEED, '281694009');
    const codeSet: CodeSet = {
      ...bundledCodeSet,
      hierarchy: builder.close(),
      inactive: new Map([[LIVES_ALONE, []]]),
    };
    const records = [NEED, LIVES_ALONE, ISOLATED].flatMap((code) => [
      fullRecord((item) => (item.json === 'snomed' ? { code } : plausible(item))),
      withSections({ risks: { risksRecordEntry: [{ risk: { codedValue: { code } } }] } }),
    ]);
    const plain = [...parseRecords(records, { codeSet })];
    expect([...parseRecords(records, { codeSet, compile: true })]).toEqual(plain);
    const rules = new Set(plain.flatMap(({ issues }) => issues.map(({ rule }) => rule)));
    expect(rules).toContain('snomed-inactive');
    expect(rules).toContain('snomed-outside-reference-set');
  });
});
