import {
  checkElement,
  elements,
  parseRecord,
  RECORD_RULES,
  type RecordOptions,
} from 'social-prescribing/record';
import { describe, expect, it } from 'vitest';
import { GUIDANCE_CASES, type GuidanceCase } from './guidance-cases';
import { READ_BY_GUIDANCE } from './guidance-places';
import { said, saidOf, withSections } from './guidance-record';

const cases = GUIDANCE_CASES.map((guidance) => [guidance.rule, guidance] as const);
const RULES = [...new Set(GUIDANCE_CASES.map(({ rule }) => rule))].sort();
const each = (pick: (guidance: GuidanceCase) => Readonly<Record<string, object>>) =>
  GUIDANCE_CASES.flatMap((guidance) =>
    Object.entries(pick(guidance)).map(
      ([what, sections]) => [guidance.rule, what, sections, guidance] as const,
    ),
  );

describe('the guidance of the model', () => {
  it('says nothing of a record that follows it', () => {
    expect(said({})).toEqual([]);
    expect(said({}, { lints: ['sex-and-gender', 'address-missing'] })).toEqual([]);
  });

  it('has a case for each of its rules', () => {
    const rules = Object.keys(RECORD_RULES);
    const from = rules.indexOf('care-and-support-plan-missing');
    const to = rules.indexOf('record-not-an-object');
    expect(RULES).toEqual(rules.slice(from, to).sort());
  });

  it.each(each(({ says }) => says))('%s: %s', (rule, _, sections, { severity, strict, path, lints }) => {
    const paths = typeof path === 'string' ? [path] : path;
    expect(saidOf(rule, sections, { lints })).toEqual(paths.map((at) => `${severity} ${rule} ${at}`));
    expect(saidOf(rule, sections, { lints, strict: true })).toEqual(
      strict === 'element-missing' ? [] : paths.map((at) => `${strict} ${rule} ${at}`),
    );
    const missing = saidOf('element-missing', sections, { strict: true });
    if (strict === 'element-missing') expect(missing).toEqual([`error element-missing ${path}`]);
  });

  it.each(each(({ quiet }) => quiet))('%s, a near miss: %s', (rule, _, sections, { lints }) => {
    expect(saidOf(rule, sections, { lints })).toEqual([]);
    expect(saidOf(rule, sections, { lints, strict: true })).toEqual([]);
  });

  it.each(cases)('%s names the element it is about', (rule, { says, lints }) => {
    for (const sections of Object.values(says)) {
      const { issues } = parseRecord(withSections(sections), { lints });
      for (const issue of issues.filter((one) => one.rule === rule)) {
        const path = issue.path.replaceAll(/\.\d+/g, '');
        const element = elements.find((one) => one.path === path);
        expect([issue.element, issue.conformance]).toEqual([element?.name, element?.conformance]);
      }
    }
  });

  it('applies the two lints only when they are asked for', () => {
    for (const rule of ['sex-and-gender', 'address-missing'] as const) {
      const { says } = GUIDANCE_CASES.find((guidance) => guidance.rule === rule)!;
      for (const sections of Object.values(says)) expect(saidOf(rule, sections)).toEqual([]);
    }
  });
});

describe('blanks', () => {
  const entry = (members: object) => ({ planAndRequestedActions: members });
  const path = 'planAndRequestedActions.planAndRequestedActionsRecordEntry';

  it.each([
    [
      'a blank text',
      { planAndRequestedActionsRecordEntry: [{ actionsForProfessionals: ' \n' }] },
      [`warning plan-no-actions ${path}.0`, `error blank-text ${path}.0.actionsForProfessionals`],
    ],
    [
      'null',
      { planAndRequestedActionsRecordEntry: [{ actionsForProfessionals: null }] },
      [`error blank-null ${path}.0.actionsForProfessionals`, `warning plan-no-actions ${path}.0`],
    ],
    [
      'an empty list',
      { planAndRequestedActionsRecordEntry: [] },
      [`error blank-list ${path}`, 'warning plan-no-actions planAndRequestedActions'],
    ],
    [
      'an empty group',
      { planAndRequestedActionsRecordEntry: [{}] },
      [`warning plan-no-actions ${path}.0`, `error blank-group ${path}.0`],
    ],
  ])('%s is an error, beside what the guidance says', (_, members, lines) => {
    expect(said(entry(members))).toEqual(lines);
  });

  it('lets free text supplement a code', () => {
    const both = { codedValue: { code: '267076002', display: 'Feeling lonely' }, freeText: 'Since March' };
    const presentingComplaintsOrIssues = { presentingComplaintOrIssue: [both] };
    const careAndSupportPlan = { needsConcernsOrProblems: [both] };
    expect(said({ presentingComplaintsOrIssues, careAndSupportPlan })).toEqual([]);
    expect(said({ presentingComplaintsOrIssues, careAndSupportPlan }, { strict: true })).toEqual([]);
  });
});

describe('malformed members', () => {
  /** The last one sets off a rule when it is beside what the rule reads next. */
  const MALFORMED = [
    ...[undefined, null, true, 0, -1.5, Number.NaN, 10n, '', ' ', 'text', Symbol('symbol'), () => 'called'],
    ...[[], [null], [[]], ['text'], {}, Object.create(null), { codedValue: null }, { codedValue: 5 }],
    ...[
      { codedValue: [] },
      { codedValue: { code: 5 } },
      { freeText: 7 },
      new Date(0),
      new Map([[1, 2]]),
      'V81997',
    ],
  ];
  const options: RecordOptions = { lints: ['sex-and-gender', 'address-missing'] };

  it('knows every rule that a group has', () => {
    const rules = new Set(Object.values(READ_BY_GUIDANCE).flatMap(({ rules: ofGroup }) => ofGroup));
    const elsewhere = ['care-and-support-plan-missing'];
    expect([...rules, ...elsewhere].sort()).toEqual(RULES);
  });

  it.each(Object.entries(READ_BY_GUIDANCE))('never make a rule of %s throw', (path, { keys }) => {
    for (const value of MALFORMED) expect(() => checkElement(path, value, options)).not.toThrow();
    for (const key of keys)
      for (const value of MALFORMED)
        for (const other of MALFORMED) {
          const members = { ...Object.fromEntries(keys.map((one) => [one, other])), [key]: value };
          for (const strict of [false, true]) {
            const result = checkElement(path, members, { ...options, strict });
            expect(Array.isArray(result.issues)).toBe(true);
          }
        }
  });
});
