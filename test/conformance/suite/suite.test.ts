import { readFileSync } from 'node:fs';
import { bundledCodeSet } from 'social-prescribing/codes';
import {
  CHECK_RULES,
  type CheckOptions,
  conformanceSuite,
  openCheck,
  type SuiteCase,
  type Verdict,
} from 'social-prescribing/conformance';
import { FAULTS } from 'social-prescribing/synthetic';
import { describe, expect, it } from 'vitest';
import { root } from '../../support/cli';

const page = readFileSync(`${root}docs/guide/suite.md`, 'utf8');
const cases = conformanceSuite({ seed: 1 });

/** Rules that no case can be about, and why. A rule that gets a case, or a reason too many, fails the test. */
const WITHOUT_CASE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      'chi-number',
      'chi-not-text',
      'chi-empty',
      'chi-scientific-notation',
      'chi-not-digits',
      'chi-length',
      'chi-date',
      'chi-check-digit',
    ].map((rule) => [rule, 'the standard has no CHI number']),
  ),
  ...Object.fromEntries(
    ['nhs-number-number', 'nhs-number-not-text', 'ods-not-text', 'postcode-not-text'].map((rule) => [
      rule,
      'in a record, not-text is reported first',
    ]),
  ),
  ...Object.fromEntries(
    ['nhs-number-empty', 'ods-empty', 'postcode-empty'].map((rule) => [
      rule,
      'in a record, blank-text is reported first',
    ]),
  ),
  'nhs-number-northern-ireland': 'a number of this range could be somebody’s',
  'nhs-number-ireland': 'a number of this range could be somebody’s',
  'sctid-not-text': 'not-text is reported first',
  'sctid-concept': 'only concepts are asked for',
  ...Object.fromEntries(
    [
      'fhir-not-json',
      'fhir-not-a-table',
      'fhir-not-a-record',
      'record-not-a-table',
      'xml-not-read',
      'fhir-not-a-document',
      'fhir-not-an-operation-outcome',
    ].map((rule) => [rule, 'a check tells files apart and reads each as what it is']),
  ),
  ...Object.fromEntries(
    [
      'organisation-missing',
      'parent-missing',
      'registered-not-a-count',
      'wte-not-a-number',
      'table-conflict',
      'table-duplicate',
      'birth-date-unusable',
      'imd-decile-unusable',
      'imd-year-unusable',
    ].map((rule) => [rule, 'of tables beside events, which are not checked']),
  ),
  'record-not-json': 'JSON that no line of can be read is checked line by line',
};
/** Rules of reading coded events from FHIR: covered by the tests of that reader, and no part of the standard. */
const OF_FHIR_EVENTS = Object.keys(CHECK_RULES).filter(
  (rule) =>
    /^(?:fhir|xml)-/.test(rule) &&
    !cases.some(({ expected }) => expected.rule === rule) &&
    !(rule in WITHOUT_CASE),
);

async function verdictOn({ file, content, id }: SuiteCase) {
  const fault = FAULTS.find(({ name }) => `record-${name}` === id);
  const check = openCheck({ codeSet: bundledCodeSet, ...(fault?.options as CheckOptions) });
  const verdicts: Verdict[] = [];
  // As bytes, so that a byte order mark and bytes that are no text are what they are in a file.
  const bytes =
    id === 'events-file-compressed'
      ? Uint8Array.from(content, (one) => one.charCodeAt(0))
      : new TextEncoder().encode(content);
  const summary = await check.file(file, bytes, (verdict) => verdicts.push(verdict));
  return { summary, verdicts, rules: check.report().rules };
}

describe('the conformance suite', () => {
  it.each(cases.map((one) => [one.id, one] as const))(
    '%s has the verdict that the manifest says',
    async (_, one) => {
      const { summary, verdicts, rules } = await verdictOn(one);
      const { valid, rule, severity, path } = one.expected;
      expect(summary.refused.length === 0 && verdicts.every((verdict) => verdict.valid)).toBe(valid);
      const kind =
        summary.refused.length > 0
          ? one.kind
          : { records: 'record', fhir: 'fhir', events: 'events' }[summary.kind];
      expect(kind).toBe(one.kind);
      if (rule === undefined) {
        expect(rules.filter(({ severity: own }) => own === 'error')).toEqual([]);
        return;
      }
      const told = [
        ...summary.refused,
        ...verdicts.flatMap(({ issues }) => issues),
        ...rules.filter(({ first }) => first.length === 0).map((tally) => ({ ...tally, path: '' })),
      ];
      expect(
        told.filter((issue) => issue.rule === rule).map((issue) => [issue.severity, issue.path]),
      ).toContainEqual([severity, path]);
    },
  );

  it('has a case for as many rules as the guide says, and a reason for every other', () => {
    const covered = new Set(cases.flatMap(({ expected }) => expected.rule ?? []));
    const missing = Object.keys(CHECK_RULES).filter((rule) => !covered.has(rule));
    expect(missing.sort()).toEqual([...Object.keys(WITHOUT_CASE), ...OF_FHIR_EVENTS].sort());
    const all = Object.keys(CHECK_RULES).length;
    expect(page.replace(/\s+/g, ' ')).toContain(
      `for ${all - missing.length} of the ${all} rules that a check can report`,
    );
    expect(OF_FHIR_EVENTS.length).toBeLessThan(40);
  });

  it('has exactly one error in a negative case of an error, but where a rule never comes alone', async () => {
    const alone = cases.filter(
      ({ expected, id }) =>
        expected.severity === 'error' &&
        !FAULTS.find(({ name, alongside }) => `record-${name}` === id && alongside.length > 0),
    );
    expect(alone.length).toBeGreaterThan(60);
    for (const one of alone) {
      const { summary, verdicts } = await verdictOn(one);
      const errors = [
        ...summary.refused,
        ...verdicts.flatMap(({ issues }) => issues.filter(({ severity }) => severity === 'error')),
      ];
      expect([one.id, ...new Set(errors.map(({ rule }) => rule))]).toEqual([one.id, one.expected.rule]);
    }
  });

  it('is stable and of one piece: ids and files differ, the same seed gives the same bytes', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(new Set(cases.map(({ file }) => file)).size).toBe(cases.length);
    expect(conformanceSuite({ seed: 1 })).toEqual(cases);
    expect(conformanceSuite({ seed: 2 })).not.toEqual(cases);
  });
});
