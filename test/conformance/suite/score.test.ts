import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  conformanceSuite,
  readAnswers,
  type SuiteAnswer,
  scoreSuite,
  suiteManifest,
} from 'social-prescribing/conformance';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../../support/cli';
import { TEXTLESS } from '../../support/textless';

const manifest = suiteManifest(conformanceSuite({ seed: 1 }), 1);
const right: readonly SuiteAnswer[] = manifest.cases.map(({ id, expected: { valid, rule, path } }) => ({
  ...{ case: id, valid },
  ...(rule && { rules: [rule] }),
  ...(path && { paths: [path] }),
}));

describe('a score', () => {
  it('is full for the suite’s own expectations', () => {
    const { all, disagreements, named, byKind } = scoreSuite(manifest, right);
    expect(all).toEqual({
      cases: right.length,
      agreed: right.length,
      falseAccepts: 0,
      falseRejects: 0,
      missing: 0,
    });
    expect(disagreements).toEqual([]);
    expect(named.rules.right).toBe(named.rules.of);
    expect(named.paths.right).toBe(named.paths.of);
    expect(named.rules.of).toBe(manifest.cases.filter(({ expected }) => expected.rule).length);
    expect(Object.values(byKind).reduce((sum, { cases }) => sum + cases, 0)).toBe(all.cases);
  });

  it('does not depend on the order of verdicts', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...right], { minLength: right.length }), (shuffled) => {
        expect(scoreSuite(manifest, shuffled)).toEqual(scoreSuite(manifest, right));
      }),
      { numRuns: 20 },
    );
  });

  it('changes by exactly one where one verdict is turned', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: right.length - 1 }), (at) => {
        const turned = right.map((answer, index) =>
          index === at ? { ...answer, valid: !answer.valid } : answer,
        );
        const { all, disagreements } = scoreSuite(manifest, turned);
        const wasValid = manifest.cases[at]!.expected.valid;
        expect([all.agreed, all.falseRejects, all.falseAccepts]).toEqual([
          right.length - 1,
          Number(wasValid),
          Number(!wasValid),
        ]);
        expect(disagreements).toEqual([
          {
            case: right[at]!.case,
            expected: wasValid ? 'valid' : 'invalid',
            given: wasValid ? 'invalid' : 'valid',
          },
        ]);
      }),
    );
  });

  it('says how many verdicts name the rule and the path that were expected', () => {
    const negative = right.filter(({ rules, paths }) => rules && paths).slice(0, 3);
    const [first, second, third] = negative as [SuiteAnswer, SuiteAnswer, SuiteAnswer];
    const { named } = scoreSuite(manifest, [
      { ...first, rules: ['another', ...first.rules!], paths: ['elsewhere'] },
      { ...second, rules: ['another'] },
      { ...third, rules: undefined },
    ]);
    expect(named).toEqual({ rules: { of: 2, right: 1 }, paths: { of: 3, right: 2 } });
  });

  it('counts what is missing, unknown and given twice', () => {
    const [first, second] = right as [SuiteAnswer, SuiteAnswer];
    const { all, unknown, conflicting } = scoreSuite(manifest, [
      first,
      first,
      { case: second.case, valid: true },
      { case: second.case, valid: false },
      { case: 'of another suite', valid: true },
    ]);
    expect([all.agreed, all.missing, unknown, conflicting]).toEqual([1, right.length - 1, 1, [second.case]]);
  });
});

describe('verdicts of any origin', () => {
  it.each([
    ['yes', true],
    [' TRUE ', true],
    [1, true],
    [false, false],
    ['invalid', false],
    ['perhaps', undefined],
    ['', undefined],
    [null, undefined],
  ])('valid given as %o', (valid, read) => {
    const { answers, unreadable } = readAnswers([{ case: 'a', valid }]);
    expect([answers[0]?.valid, unreadable]).toEqual([read, read === undefined ? [1] : []]);
  });

  it.each<[string, object, object]>([
    ['as words', { rule: ' a  b ', path: 'x' }, { rules: ['a', 'b'], paths: ['x'] }],
    ['as lists', { rule: ['a', 'b'], path: ['x.0'] }, { rules: ['a', 'b'], paths: ['x.0'] }],
    ['as nothing', { rule: '', path: [] }, {}],
    ['as what is no text', { rule: 7, path: [TEXTLESS, null, 'x'] }, { paths: ['x'] }],
  ])('rules and paths given %s', (_, given, read) => {
    const { answers } = readAnswers([{ case: 'a', valid: 'no', ...given }]);
    expect(answers).toEqual([{ case: 'a', valid: false, ...read }]);
  });

  it('never throw', () => {
    expect(readAnswers([{ case: 'a', valid: TEXTLESS }]).unreadable).toEqual([1]);
    fc.assert(
      fc.property(fc.array(fc.anything()), (rows) => {
        const { answers, unreadable } = readAnswers(rows);
        expect(answers.length + unreadable.length).toBe(rows.length);
        scoreSuite(manifest, answers);
      }),
    );
  });
});

describe('the command', () => {
  const { folder, run, file } = commandLine();

  it('writes a suite and scores the verdicts of this package’s own check', () => {
    expect(run(['suite', '--out', 'suite']).status).toBe(0);
    const cases = readFileSync(join(folder, 'suite/results-template.csv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    expect(cases.length).toBe(manifest.cases.length);
    // What no option is needed for, by exit codes alone: 0 valid, 1 invalid, 2 refused.
    const plain = manifest.cases.filter(({ options, kind }) => options === '' && kind === 'fhir');
    const verdicts = plain.map(({ id, file: path }) => ({
      case: id,
      valid: run(['check', `suite/${path}`]).status === 0,
    }));
    file('results.json', JSON.stringify(verdicts));
    const { status, data } = run(['suite', '--verify', 'suite', 'results.json', '--format', 'json']);
    expect(status).toBe(1);
    const score = JSON.parse(data);
    expect(score.byKind.fhir).toMatchObject({ cases: plain.length, agreed: plain.length });
    expect(score.all.missing).toBe(manifest.cases.length - plain.length);
  }, 120_000);

  it('agrees with itself from its manifest, and says when a file was changed', () => {
    const whole = run(['suite', '--verify', 'suite', 'suite/manifest.csv']);
    expect([whole.status, whole.said]).toEqual([0, '']);
    expect(whole.data).toContain(`${manifest.cases.length} of ${manifest.cases.length} cases agree.`);
    writeFileSync(join(folder, 'suite', manifest.cases[0]!.file), '{}');
    const { said } = run(['suite', '--verify', 'suite', 'suite/manifest.csv']);
    expect(said).toContain('1 file not as the suite wrote, such as records/valid-mandatory-1.json');
    expect(run(['suite', '--out', 'suite']).status).toBe(0);
    expect(run(['suite', '--verify', 'suite', 'suite/manifest.csv']).said).toBe('');
  });

  it.each([
    [['suite'], 'say what to do'],
    [['suite', '--out', 'a', '--verify', 'b'], 'say what to do'],
    [['suite', '--verify', 'suite'], '--verify needs a file of verdicts'],
    [['suite', '--verify', '.', 'results.json'], 'is no suite'],
    [['suite', '--verify', 'suite', 'none.csv'], 'cannot read none.csv'],
    [['suite', '--verify', 'suite', 'empty.csv'], 'it holds no verdict'],
    [['suite', '--out', '.'], 'holds files and is no suite'],
  ])('exits 2: %j', (words, message) => {
    file('empty.csv', 'case,valid\n');
    file('results.json', '[]');
    const { status, said } = run(words);
    expect([status, said]).toEqual([2, expect.stringContaining(message)]);
  });

  it('shows hostile verdicts harmlessly', () => {
    file('hostile.csv', 'case,valid\n"\u001B[31m\u202E=1+1",yes\nx,perhaps\n');
    const { data, said } = run(['suite', '--verify', 'suite', 'hostile.csv']);
    expect(said).toContain('1 row without a verdict, first row 2');
    expect(data).toContain('1 verdict on no case of this suite.');
    for (const obeyed of ['\u001B', '\u202E']) expect(data + said).not.toContain(obeyed);
  });
});
