import {
  type GpPracticeCode,
  type OdsCode,
  parseGpPracticeCode,
  parseOdsCode,
} from 'social-prescribing/identifiers';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { describeRules, type RuleCase } from './rule-cases';

const odsRules: readonly RuleCase[] = [
  {
    rule: 'ods-not-text',
    severity: 'error',
    message: 'An ODS code must be text. Give it as a string of letters and digits.',
    values: [undefined, null, 8, 123n, ['TAK'], { toString: () => 'TAK' }, Object('TAK')],
  },
  {
    rule: 'ods-empty',
    severity: 'error',
    message: 'The ODS code is empty. Give a code, or leave the item out.',
    values: ['', ' '],
  },
  {
    rule: 'ods-format',
    severity: 'error',
    message: 'An ODS code has 3 to 12 letters and digits and nothing else. Correct the code.',
    values: ['TA', 'ABCDEFGHIJKLM', 'T AK', 'T-AK', 'TÁK', '8E+103', 'ıab', 'ſab', 'ＴＡＫ', '\ud800AK'],
  },
  {
    rule: 'ods-case',
    severity: 'information',
    message: 'The ODS code was put into capitals. Write it in capitals at the source.',
    values: ['tak', ' Tak '],
  },
  {
    rule: 'ods-longer-than-model',
    severity: 'information',
    message:
      'The ODS code has more than the 3 to 5 characters that the information model states. It was accepted: ODS has longer codes. Confirm that the receiver takes it.',
    values: ['EE134290', 'I99999', 'ABCDEFGHIJKL'],
  },
];

const practiceRules: readonly RuleCase[] = [
  {
    rule: 'gp-practice-format',
    severity: 'error',
    message:
      'A GP practice code has six characters: a letter (A to H, J to N, P to W or Y) and five digits, or ALD, GUE or JER and three digits. Correct the code.',
    values: [
      'A8100',
      'A810010',
      'I81001',
      'O81001',
      'X81001',
      'Z81001',
      'AL1234',
      'ALD12',
      'TAK',
      '181001',
      'ſ81001',
    ],
  },
  {
    rule: 'gp-practice-none',
    severity: 'information',
    message: 'This default code means that the person has no registered GP practice. It names no practice.',
    values: ['V81997'],
  },
  {
    rule: 'gp-practice-not-applicable',
    severity: 'information',
    message: 'This default code means that a GP practice code does not apply. It names no practice.',
    values: ['V81998'],
  },
  {
    rule: 'gp-practice-not-known',
    severity: 'information',
    message: 'This default code means that the GP practice is not known. Give its code if you can.',
    values: ['V81999'],
  },
];

describe('parseOdsCode', () => {
  describeRules(parseOdsCode, odsRules);

  it.each(['TAK', '8HA03', 'LSP01', 'YGM01', '8E103', 'A81001', 'GUE001'])('takes %s', (code) => {
    expect(parseOdsCode(code)).toStrictEqual({ ok: true, value: code, issues: [] });
  });

  it.each([
    [
      'X99998',
      'ods-not-applicable',
      'This default code means that no referring organisation applies. It names no organisation.',
    ],
    [
      'X99999',
      'ods-not-known',
      'This default code means that the referring organisation is not known. Give its code if you can.',
    ],
  ])('says what the default code %s means', (code, rule, message) => {
    const { issues } = parseOdsCode(code);
    expect(issues.map((issue) => issue.rule)).toStrictEqual(['ods-longer-than-model', rule]);
    expect(issues[1]).toStrictEqual({ severity: 'information', rule, path: '', message });
  });

  it('says what the default practice codes mean', () => {
    expect(parseOdsCode('v81999').issues.map((issue) => issue.rule)).toStrictEqual([
      'ods-case',
      'gp-practice-not-known',
    ]);
  });
});

describe('parseGpPracticeCode', () => {
  describeRules(parseGpPracticeCode, practiceRules);

  it.each([
    'A81001',
    'H81001',
    'J81001',
    'N81001',
    'P81001',
    'W81001',
    'Y00001',
    'ALD001',
    'GUE001',
    'JER001',
  ])('takes %s', (code) => {
    expect(parseGpPracticeCode(code)).toStrictEqual({ ok: true, value: code, issues: [] });
  });

  it.each([
    [' a81001 ', ['ods-case']],
    ['', ['ods-empty']],
    [81001, ['ods-not-text']],
  ])('says of %j: %j', (value, rules) => {
    expect(parseGpPracticeCode(value).issues.map((issue) => issue.rule)).toStrictEqual(rules);
  });

  it('gives a code that is an ODS code too', () => {
    expectTypeOf<GpPracticeCode>().toExtend<OdsCode>();
    expectTypeOf<OdsCode>().not.toExtend<GpPracticeCode>();
    expectTypeOf<string>().not.toExtend<OdsCode>();
  });
});
