import fc from 'fast-check';
import { bundledCodeSet, type CodeList, codeKey } from 'social-prescribing/codes';
import { type CheckOptions, openCheck, type Verdict } from 'social-prescribing/conformance';
import { type EventInput, fileContent, readEvents } from 'social-prescribing/events';
import { toFhir } from 'social-prescribing/fhir';
import { elements, parseRecord, profile } from 'social-prescribing/record';
import { FAULTS, generateExtract, generateRecords, recordWithFault } from 'social-prescribing/synthetic';
import { describe, expect, it } from 'vitest';
import { extractFiles } from '../../src/report/extract-files';
import { withoutTexts } from '../support/textless';

const ndjson = (values: Iterable<unknown>) =>
  [...values].map((value) => `${JSON.stringify(value)}\n`).join('');
const records = [
  ...generateRecords({ count: 40, seed: 7 }),
  ...FAULTS.map(({ name }) => recordWithFault(name, { seed: 7 }).record),
] as readonly unknown[];

async function checked(files: Readonly<Record<string, EventInput>>, options: CheckOptions = {}) {
  const check = openCheck(options);
  const verdicts: Verdict[] = [];
  for (const [name, input] of Object.entries(files))
    await check.file(name, input, (one) => verdicts.push(one));
  return { verdicts, report: check.report() };
}

describe('what a file holds', () => {
  it.each([
    ['records', '{"risks": {}}\n'],
    ['records', '{"personDemographics": {"nhsNumber": "1"}}'],
    ['records', '[]'],
    ['records', '{}'],
    ['records', 'null\n{}\n'],
    ['records', '{"person": "a", "colour": "b"}'],
    ['records', '[\n  {\n    "consent": {\n'],
    ['events', 'person,code,date\n'],
    ['events', 'anything at all'],
    ['events', '{"personId": "A", "code": "1", "date": "2024-05-01"}\n'],
    ['events', '{"NHS Number": "A", "SNOMED Code": "1"}\n'],
    ['events', '[{"nhsNumber": "A", "code": "1"}]'],
    ['events', '[\n  {"nhsNumber": "A", "code": "1"}\n]'],
    ['events', '<Bundle xmlns="http://hl7.org/fhir"/>'],
    ['fhir', '{"resourceType": "Bundle"}'],
    ['fhir', '{\n  "resourceType": "Patient"\n}'],
  ] as const)('%s: %s', async (content, text) => {
    expect((await fileContent(text)).content).toBe(content);
    const bytes = new TextEncoder().encode(`\u{FEFF}${text}`);
    expect((await fileContent(bytes)).content).toBe(content);
  });

  it('puts back what it read to tell', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 50_000 }), { maxLength: 8 }), async (pieces) => {
        async function* stream() {
          yield* pieces;
        }
        const { input } = await fileContent(stream());
        const read: number[] = [];
        for await (const piece of input as AsyncIterable<Uint8Array>) read.push(...piece);
        expect(read).toEqual(pieces.flatMap((piece) => [...piece]));
      }),
      { numRuns: 25 },
    );
  });
});

describe('records', () => {
  it('have the verdict of parseRecord', async () => {
    const { verdicts, report } = await checked({ 'all.ndjson': ndjson(records) });
    const expected = records.map((record) => parseRecord(record));
    expect(verdicts.map(({ valid }) => valid)).toEqual(expected.map(({ ok }) => ok));
    expect(verdicts.map(({ issues }) => issues)).toEqual(expected.map(({ issues }) => issues));
    expect(report.summary.records).toEqual({
      checked: records.length,
      valid: expected.filter(({ ok }) => ok).length,
    });
  });

  it('are the same in FHIR, where the mapping carries them', async () => {
    const some = records.slice(0, 10) as Parameters<typeof toFhir>[0][];
    const id = '0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9';
    const bundles = some.map((record) => toFhir(record, { id, timestamp: '2024-05-01T10:00:00Z' }));
    const { report, verdicts } = await checked({
      'one a line.ndjson': ndjson(bundles),
      'one.json': JSON.stringify(bundles[0]),
    });
    expect(report.files.map(({ kind, checked: count, valid }) => [kind, count, valid])).toEqual([
      ['fhir', 10, 10],
      ['fhir', 1, 1],
    ]);
    const asJson = await checked({ 'all.ndjson': ndjson(some) });
    const withoutDocument = verdicts
      .slice(0, 10)
      .map(({ issues }) => issues.filter(({ rule }) => !rule.startsWith('fhir-')));
    expect(withoutDocument).toEqual(asJson.verdicts.map(({ issues }) => issues));
  });

  it('are checked against a profile', async () => {
    const ours = profile(['personDemographics', 'consent'], { consent: 'M' });
    const { report } = await checked({ 'one.json': '{"personDemographics": {}}' }, { profile: ours });
    expect(report.profile?.sections).toEqual(['personDemographics', 'consent']);
    expect(report.elements.find(({ path }) => path === 'consent')?.conformance).toBe('M');
    expect(report.elements.some(({ path }) => path === 'risks')).toBe(false);
    expect(report.rules.some(({ first }) => first.some(({ path }) => path === 'consent'))).toBe(true);
  });
});

describe('the conformance statement', () => {
  /** Another way to the same counts: every path of a record's leaves, with text in them, and its groups. */
  function carriedBy(record: unknown): Set<string> {
    const paths = new Set<string>();
    const walk = (value: unknown, path: readonly string[]): void => {
      if (Array.isArray(value)) for (const each of value) walk(each, path);
      else if (typeof value === 'object' && value !== null)
        for (const [key, member] of Object.entries(value)) walk(member, [...path, key]);
      else if (value !== null && String(value).trim() !== '')
        for (const index of path.keys()) paths.add(path.slice(0, index + 1).join('.'));
    };
    walk(record, []);
    return paths;
  }

  it('counts the records that carry each element as a plain walk of them does', async () => {
    const valid = records.slice(0, 40);
    const { report } = await checked({ 'all.ndjson': ndjson(valid) });
    const carried = valid.map(carriedBy);
    const counted = (path: string) => carried.filter((paths) => paths.has(path)).length;
    // A group that may be empty counts as carried where it is there at all.
    const mayBeEmpty = ['referralDetails', 'risks'];
    const compared = report.elements.filter(({ path }) => !mayBeEmpty.includes(path));
    expect(compared.length).toBeGreaterThan(350);
    expect(compared.map(({ path, carried: count }) => [path, count])).toEqual(
      compared.map(({ path }) => [path, counted(path)]),
    );
    expect(compared.every(({ carried: count, right }) => right === count)).toBe(true);
  });

  it('takes an element, and the groups around it, for wrong where an error is within', async () => {
    const { record } = recordWithFault('birth-date-impossible', { seed: 7 });
    const { report } = await checked({ 'two.ndjson': ndjson([records[0], record]) });
    const of = (path: string) => {
      const { carried, right } = report.elements.find((element) => element.path === path)!;
      return [carried, right];
    };
    expect(of('personDemographics.dateOfBirth')).toEqual([2, 1]);
    expect(of('personDemographics')).toEqual([2, 1]);
    expect(of('personDemographics.personName')).toEqual([2, 2]);
    expect(report.elements.length).toBe(elements.length);
  });

  it('counts the codes in use as a search of the text does', async () => {
    const valid = records.slice(0, 40);
    const { report } = await checked({ 'all.ndjson': ndjson(valid) });
    const found = [...ndjson(valid).matchAll(/"code":"(\d+)"/g)].map(([, code]) => code!);
    const times = new Map<string, number>();
    for (const code of found) times.set(code, (times.get(code) ?? 0) + 1);
    const { lists, outside } = report.codes;
    for (const { occurring, never } of lists.filter(({ name }) => name !== 'contacts')) {
      for (const { id, times: count } of occurring) expect([id, count]).toEqual([id, times.get(id)]);
      for (const { id } of never) expect(times.has(id)).toBe(false);
    }
    expect(outside.times).toBe(found.filter((code) => !bundledCodeSet.index.has(codeKey(code))).length);
  });

  it('never shows text that stands where a code should', async () => {
    const secret = {
      risks: { risksRecordEntry: [{ risk: { codedValue: { code: 'Ada Example, 9990000018' } } }] },
    };
    const { report } = await checked({ 'one.json': JSON.stringify(secret) });
    expect(report.codes.outside).toEqual({ times: 1, codes: [] });
    expect(JSON.stringify(report)).not.toContain('Ada');
  });
});

describe('extracts of coded events', () => {
  const row = (text: string, heading = 'person,code,date,source,value,organisation') =>
    checked({ 'one.csv': `${heading}\n${text}\n` });

  it.each([
    ['A,871731000000106,2024-05-01,1991000124105,,Y99001', []],
    ['A,73211009,2024-05-01,,,', ['event-code-not-in-set code']],
    ['A,871731000000106,2024-05-01,73211009,,', ['event-source-not-in-set source']],
    ['A,871731000000106,2024-05-01,,,The practice', ['event-organisation-not-ods organisation']],
    ['A,871731000000106,soon,,,', ['date-not-recognised date']],
    ['A,8.71731E+14,2024-05-01,,,', ['sctid-scientific-notation code']],
  ])('%s', async (text, told) => {
    const { verdicts } = await row(text);
    expect(verdicts.flatMap(({ issues }) => issues.map(({ rule, path }) => `${rule} ${path}`))).toEqual(told);
  });

  it.each([
    ['', 'event-score-missing'],
    ['lots', 'event-score-not-a-number'],
    ['99', 'event-score-out-of-range'],
    ['7', undefined],
  ])('an assessment of %o', async (value, rule) => {
    const score = bundledCodeSet.lists
      .flatMap(({ codes }) => codes)
      .find(({ instrument }) => instrument === 'PHQ-9')!;
    const { verdicts } = await row(`A,${score.id},2024-05-01,,${value},`);
    expect(verdicts.flatMap(({ issues }) => issues.map((issue) => issue.rule))).toEqual(rule ? [rule] : []);
  });

  it('are those of FHIR where it is no document, of which only what is rejected has a number', async () => {
    const SCT = 'http://snomed.info/sct';
    const condition = (code: string, more: object = {}) => ({
      resource: {
        ...{ resourceType: 'Condition', subject: { reference: 'Patient/1' }, recordedDate: '2024-05-01' },
        ...{ code: { coding: [{ system: SCT, code }] }, ...more },
      },
    });
    const bundle = {
      ...{ resourceType: 'Bundle', type: 'collection' },
      entry: [
        condition('267076002'),
        condition('73211009'),
        condition('267076002', { recordedDate: 'soon' }),
      ],
    };
    const { verdicts, report } = await checked({ 'bundle.json': JSON.stringify(bundle) });
    expect(
      verdicts.map(({ kind, number, valid, issues }) => [
        kind,
        number,
        valid,
        ...issues.map(({ rule }) => rule),
      ]),
    ).toEqual([
      ['event', 0, true],
      ['event', 0, true, 'event-code-not-in-set'],
      ['event', 3, false, 'fhir-date-impossible'],
    ]);
    expect(report.summary.events).toEqual({ checked: 3, valid: 2 });
    expect(report.codes.outside.codes).toEqual([{ id: '73211009', times: 1 }]);
  });

  it('warns of an inactive code', async () => {
    const codeSet = { ...bundledCodeSet, inactive: new Map([['871731000000106', []]]) };
    const { report } = await checked(
      { 'one.csv': 'person,code,date\nA,871731000000106,2024-05-01\n' },
      { codeSet },
    );
    expect(report.rules.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['snomed-inactive', 'warning'],
    ]);
  });

  it('numbers rows by their lines, in order, also with quoted line breaks and in NDJSON', async () => {
    const csv =
      'person,code,date,note\nA,1,2024-05-01,"two\nlines"\nB,871731000000106,2024-05-01,\n\nC,73211009,2024-05-01,\n';
    const { verdicts } = await checked({ 'a.csv': csv });
    expect(verdicts.map(({ number }) => number)).toEqual([2, 4, 6]);
    const lines = '{"person":"A","code":"73211009","date":"2024-05-01"}\n\nno JSON\n';
    expect(
      (await checked({ 'a.ndjson': lines })).verdicts.map(({ number, valid }) => [number, valid]),
    ).toEqual([
      [1, true],
      [3, false],
    ]);
  });

  it('counts every row of a generated extract, and nothing wrong beyond its dirt', async () => {
    const extract = generateExtract({ people: 200, seed: 4 });
    const csv = extractFiles(extract)['events.csv']!;
    const { report } = await checked({ 'events.csv': csv });
    const { events, rejected } = await readEvents(csv);
    expect(report.summary.events).toEqual({ checked: extract.events.length, valid: events.length });
    const errors = report.rules.filter(({ severity }) => severity === 'error');
    expect(Object.fromEntries(errors.map(({ rule, issues }) => [rule, issues]))).toEqual(rejected);
    expect(report.rules.map(({ rule }) => rule)).toContain('event-score-out-of-range');
  });
});

describe('the report', () => {
  it('does not depend on how bytes arrive', async () => {
    const bytes = new TextEncoder().encode(ndjson(records.slice(0, 20)));
    const whole = await checked({ 'all.ndjson': bytes });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 70_000 }), async (size) => {
        async function* stream() {
          for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
        }
        expect((await checked({ 'all.ndjson': stream() })).report).toEqual(whole.report);
      }),
      { numRuns: 8 },
    );
  });

  const ofModule: CodeList = {
    ...bundledCodeSet.lists[0]!,
    ...{ authority: 'official', module: '999000011000000103' },
  };
  const hierarchy = { knows: () => true, isDescendant: () => false };
  const cut = { ...hierarchy, roots: ['404684003'] };

  it('has a digest of inputs, options and versions, whatever the names and order of files', async () => {
    const [one, two] = [ndjson(records.slice(0, 2)), ndjson(records.slice(2, 4))];
    const digest = async (files: Record<string, string>, options?: CheckOptions) =>
      (await checked(files, options)).report.digest;
    const base = await digest({ a: one, b: two });
    expect(await digest({ x: two, y: one })).toBe(base);
    const others = await Promise.all([
      digest({ a: one }),
      digest({ a: one, b: `${two}\n` }),
      digest({ a: one, b: two }, { strict: true }),
      digest({ a: one, b: two }, { lints: ['sex-and-gender'] }),
      digest({ a: one, b: two }, { ignore: ['blank-null'] }),
      digest({ a: one, b: two }, { profile: profile(['consent']) }),
      digest({ a: one, b: two }, { profile: profile(['consent'], { consent: 'M' }) }),
      digest({ a: one, b: two }, { codeSet: { ...bundledCodeSet, inactive: new Map([['1', []]]) } }),
      digest({ a: one, b: two }, { codeSet: { ...bundledCodeSet, hierarchy } }),
      digest({ a: one, b: two }, { codeSet: { ...bundledCodeSet, hierarchy: cut } }),
      digest({ a: one, b: two }, { codeSet: { ...bundledCodeSet, lists: [ofModule] } }),
    ]);
    expect(new Set([base, ...others]).size).toBe(12);
  });

  it('says of which module a list of the code set is', () => {
    const { codeSet } = openCheck({ codeSet: { lists: [ofModule], index: new Map() } }).report();
    expect(codeSet).toEqual([
      {
        ...{ name: ofModule.name, authority: 'official', version: ofModule.version, date: ofModule.date },
        ...{ codes: ofModule.codes.length, module: '999000011000000103' },
      },
    ]);
  });

  it('leaves rules out as asked, and says so; what is valid stays the same', async () => {
    const files = { 'all.ndjson': ndjson(records) };
    const whole = (await checked(files)).report;
    const total = whole.rules.reduce((sum, { issues }) => sum + issues, 0);
    const some = (await checked(files, { ignore: ['element-missing', 'date-coarser'] })).report;
    expect(some.summary.records).toEqual(whole.summary.records);
    expect(some.summary.issues).toEqual(whole.summary.issues);
    expect(some.rules).toEqual(
      whole.rules.filter(({ rule }) => !['element-missing', 'date-coarser'].includes(rule)),
    );
    expect(some.summary.leftOut).toBe(total - some.rules.reduce((sum, { issues }) => sum + issues, 0));
    const only = (await checked(files, { rules: ['element-missing'] })).report;
    expect(only.rules.map(({ rule }) => rule)).toEqual(['element-missing']);
  });

  it('leaves out what is only counted as well, and counts what it leaves out', async () => {
    const files = {
      'a.csv':
        'person,code,date,source\nA,871731000000106,2024-05-01,GP\nB,871731000000106,2024-05-01,self\n',
    };
    const rules = async (options: CheckOptions) => {
      const { report } = await checked(files, options);
      const told = report.rules.map(({ rule, issues, first }) => [rule, issues, first.length]);
      return [told, report.summary.leftOut, report.summary.issues.information];
    };
    const [notInSet, noConcept] = [
      ['event-source-not-in-set', 2, 2],
      ['source-not-a-concept', 2, 0],
    ];
    expect(await rules({})).toEqual([[notInSet, noConcept], 0, 4]);
    expect(await rules({ ignore: ['source-not-a-concept'] })).toEqual([[notInSet], 2, 4]);
  });

  it('says why a file was refused', async () => {
    const { report } = await checked({ 'a.zip': 'PK\x03\x04', 'b.csv': 'no,headings\n1,2\n', 'c.json': '' });
    expect(report.files.map(({ refused }) => refused.map(({ rule }) => rule))).toEqual([
      ['file-spreadsheet'],
      ['csv-headings-missing'],
      ['file-empty'],
    ]);
  });

  it('never throws at what cannot be made text', async () => {
    const [record] = records as [Parameters<typeof toFhir>[0]];
    const id = '0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9';
    const document = toFhir(record, { id, timestamp: '2024-05-01T10:00:00Z' });
    const event = { personId: 'A', code: '871731000000106', date: '2024-05-01', source: '1991000124105' };
    const files = [record, document, event].flatMap((whole) => withoutTexts(whole));
    expect(files.length).toBeGreaterThan(150);
    const { report } = await checked(
      Object.fromEntries(files.map(({ json }, index) => [String(index), JSON.stringify(json)])),
    );
    expect(report.files).toHaveLength(files.length);
  });

  it('never throws, whatever the bytes', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json().map((json) => `${json}\n`),
      fc.array(fc.json()).map((lines) => lines.join('\n')),
      fc.json().map((json) => `{"resourceType":"Bundle","entry":${json}}`),
      fc
        .json()
        .map(
          (json) =>
            `{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Composition","section":${json}}}]}`,
        ),
    );
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        const { report, verdicts } = await checked({ file: content });
        expect(verdicts.length).toBe(report.summary.records.checked + report.summary.events.checked);
      }),
      { numRuns: 400 },
    );
  });
});
