import { type ConformanceReport, openCheck, type Verdict } from 'social-prescribing/conformance';
import { expect, it } from 'vitest';

async function checked(
  name: string,
  text: string,
): Promise<{ report: ConformanceReport; verdicts: Verdict[] }> {
  const check = openCheck();
  const verdicts: Verdict[] = [];
  await check.file(name, text, (one) => verdicts.push(one));
  return { report: check.report(), verdicts };
}

it('counts a record once for a rule, however often it breaks it', async () => {
  const { report } = await checked('two.ndjson', '{"consent":null,"risks":null}\n{"consent":null}\n');
  const blank = report.rules.find(({ rule }) => rule === 'blank-null')!;
  expect([blank.issues, blank.affected]).toEqual([3, 2]);
  expect(blank.elements).toEqual([
    { element: 'Consent', issues: 2 },
    { element: 'Risks', issues: 1 },
  ]);
});

it('lists rules by severity, then the most frequent first', async () => {
  const { report } = await checked(
    'two.ndjson',
    '{"consent":null,"zzz":1,"aboutMe":null}\n{"consent":null}\n',
  );
  const order = report.rules.map(({ severity, issues }) => [
    ['error', 'warning', 'information'].indexOf(severity),
    -issues,
  ]);
  expect(order.length).toBeGreaterThan(3);
  expect(order).toEqual(order.toSorted((one, other) => one[0]! - other[0]! || one[1]! - other[1]!));
});

it('takes a list for wrong where one of its entries is', async () => {
  const person = {
    personName: { personFirstName: ['Ada', 7], personFamilyName: ['Example'] },
    dateOfBirth: '1970-02-28',
  };
  const { report } = await checked('one.json', JSON.stringify({ personDemographics: person }));
  const right = (path: string) => report.elements.find((element) => element.path === path)?.right;
  expect(right('personDemographics.personName.personFirstName')).toBe(0);
  expect(right('personDemographics.personName.personFamilyName')).toBe(1);
});

it('counts a group as carried where one of its elements is, though another is blank', async () => {
  const { report } = await checked(
    'one.json',
    '{"risks":{"risksRecordEntry":[{"risk":{"freeText":"None known"},"comment":" "}]}}',
  );
  const carried = (path: string) => report.elements.find((element) => element.path === path)?.carried;
  expect(carried('risks.risksRecordEntry')).toBe(1);
  expect(carried('risks.risksRecordEntry.comment')).toBe(0);
});

it('numbers the rows of a long extract by their lines', async () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => `S${index},73211009,2024-05-01`);
  const { verdicts } = await checked('long.csv', `person,code,date\n${rows.join('\n')}\n`);
  expect(verdicts.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 2));
});

it('numbers records one by one and says their lines', async () => {
  const { verdicts } = await checked('gaps.ndjson', '{}\n\n{}\nno JSON\n\n\n{}');
  expect(verdicts.map(({ number, line }) => [number, line])).toEqual([
    [1, 1],
    [2, 3],
    [3, 4],
    [4, 7],
  ]);
});

it('notices a source of referral that is a code of another kind', async () => {
  const { verdicts } = await checked(
    'one.csv',
    'person,code,date,source\nA,871731000000106,2024-05-01,267076002\n',
  );
  expect(verdicts[0]?.issues.map(({ rule }) => rule)).toEqual(['event-source-not-in-set']);
});

it('takes a stray key of FHIR for a bad record, not for FHIR', async () => {
  const { report } = await checked('stray.ndjson', '{"risks":{}}\n{"resourceType":"Patient"}\n');
  expect(report.summary.records.checked).toBe(2);
});
