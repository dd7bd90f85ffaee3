import {
  type GpPracticeCode,
  type OdsCode,
  parseGpPracticeCode,
  parseOdsCode,
} from 'social-prescribing/identifiers';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { describeRules, type RuleValues } from './rule-cases';

const odsRules: RuleValues = {
  'ods-not-text': [undefined, null, 8, 123n, ['TAK'], { toString: () => 'TAK' }, Object('TAK')],
  'ods-empty': ['', ' '],
  'ods-format': ['TA', 'ABCDEFGHIJKLM', 'T AK', 'T-AK', 'TÁK', '8E+103', 'ıab', 'ſab', 'ＴＡＫ', '\ud800AK'],
  'ods-case': ['tak', ' Tak '],
  'ods-longer-than-model': ['EE134290', 'I99999', 'ABCDEFGHIJKL'],
};

const practiceRules: RuleValues = {
  'gp-practice-format': [
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
  'gp-practice-none': ['V81997'],
  'gp-practice-not-applicable': ['V81998'],
  'gp-practice-not-known': ['V81999'],
};

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
