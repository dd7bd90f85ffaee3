import Papa from 'papaparse';
import { conformanceSuite, scoreSuite, suiteManifest } from 'social-prescribing/conformance';
import { describe, expect, it } from 'vitest';
import { faultFiles } from '../../src/report/fault-files';
import { suiteFiles } from '../../src/report/suite-files';
import { renderScore } from '../../src/report/suite-score';

const cases = conformanceSuite({ seed: 1 });
const manifest = suiteManifest(cases, 1);
const rows = (text: string) => Papa.parse<Record<string, string>>(text.trimEnd(), { header: true }).data;

describe('the files of a suite', () => {
  const files = suiteFiles(cases, 1);

  it('are every case, and the manifest twice', () => {
    for (const { file, content } of cases) expect(files.get(file)).toBe(content);
    expect(JSON.parse(files.get('manifest.json')!)).toEqual(JSON.parse(JSON.stringify(manifest)));
    const listed = rows(files.get('manifest.csv')!);
    expect(listed.map((row) => row.case)).toEqual(cases.map(({ id }) => id));
    expect(listed.map((row) => row.rule)).toEqual(cases.map(({ expected }) => expected.rule ?? ''));
  });

  it('are a table to fill in, with a line for each case', () => {
    const template = rows(files.get('results-template.csv')!);
    expect(template).toEqual(cases.map(({ id }) => ({ case: id, valid: '', rule: '', path: '' })));
    expect(files.get('README.md')).toContain(`${cases.length} files with the verdict`);
  });
});

describe('the records with a fault', () => {
  it('are a line each, which the manifest names', () => {
    const { lines, manifest: table } = faultFiles(1);
    const listed = rows(table);
    expect(listed.map(({ line }) => Number(line))).toEqual(lines.map((_, index) => index + 1));
    const faulty = cases.filter(({ kind, expected }) => kind === 'record' && expected.rule !== undefined);
    expect(listed.map(({ fault, rule }) => [`record-${fault}`, rule])).toEqual(
      faulty.map(({ id, expected }) => [id, expected.rule]),
    );
    expect(lines.map((line) => JSON.parse(line))).toEqual(faulty.map(({ content }) => JSON.parse(content)));
  });
});

describe('a score as written', () => {
  const answers = manifest.cases.map(({ id, expected: { valid, rule, path } }) => ({
    ...{ case: id, valid },
    ...(rule !== undefined && { rules: [rule] }),
    ...(path !== undefined && { paths: [path] }),
  }));
  const wrong = scoreSuite(manifest, [
    ...answers.slice(0, 25).map((one) => ({ case: one.case, valid: !one.valid })),
    { case: 'of another suite', valid: true },
    { case: answers[30]!.case, valid: true },
    { case: answers[30]!.case, valid: false },
  ]);

  it('is whole as JSON, and a line for each group as CSV', () => {
    expect(JSON.parse(renderScore(wrong, 'json'))).toEqual(JSON.parse(JSON.stringify(wrong)));
    const [all, ...groups] = rows(renderScore(wrong, 'csv'));
    expect(all).toMatchObject({ group: 'all cases', cases: String(answers.length), agreed: '0' });
    const kinds = groups.filter(({ group }) => group!.startsWith('kind '));
    expect(kinds.reduce((sum, { cases: of }) => sum + Number(of), 0)).toBe(answers.length);
  });

  it('says in words what disagrees, the first twenty, and what cannot be counted', () => {
    const text = renderScore(wrong, 'text');
    expect(text.match(/: expected .*, given .*\n/g)!.length).toBe(20);
    expect(text).toContain(`\n  and ${wrong.disagreements.length - 20} more\n`);
    expect(text).toContain('\n1 verdict on no case of this suite.\n');
    expect(text).toContain(`\nGiven twice and differently, counted as no verdict: ${answers[30]!.case}\n`);
    expect(text).not.toContain('named right');
    expect(text.endsWith(`0 of ${answers.length} cases agree.\n`)).toBe(true);
  });

  it('says of full marks that rules and paths are named right, and no more', () => {
    const full = scoreSuite(manifest, answers);
    const { rules, paths } = full.named;
    const lines = renderScore(full, 'text').trimEnd().split('\n');
    expect(lines.slice(-3)).toEqual([
      `Rules named right: ${rules.of} of ${rules.of}.`,
      `Paths named right: ${paths.of} of ${paths.of}.`,
      `${answers.length} of ${answers.length} cases agree.`,
    ]);
    expect(lines.join('\n')).not.toMatch(/: expected|more\n|no case|Given twice/);
  });
});
