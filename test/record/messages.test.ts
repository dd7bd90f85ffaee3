import { checkElement, elements, parseRecord, type RecordOptions } from 'social-prescribing/record';
import { describe, expect, it } from 'vitest';
import { fullRecord, plausible } from './support/full-record';

const MARKER = 'Zebedee-Quill';
const NUMBER = 987_654_321;

/** Records in which a marker stands in every item, as text, as number, in lists, as an unknown key and as a code. */
const MARKED: readonly unknown[] = [
  fullRecord(() => MARKER),
  fullRecord(() => MARKER.repeat(1000)),
  fullRecord(() => NUMBER),
  fullRecord(() => [MARKER]),
  fullRecord(() => ({ [MARKER]: MARKER })),
  fullRecord((item) => (item.json === 'snomed' ? { code: MARKER, display: MARKER } : `2024 ${MARKER}`)),
  fullRecord((item) => (item.json === 'snomed' ? { code: NUMBER } : plausible(item))),
  { [MARKER]: MARKER },
  ...elements.map(({ path }) => ({ [path]: MARKER })),
  MARKER,
  NUMBER,
];
const said = (options: RecordOptions) =>
  JSON.stringify(MARKED.map((record) => parseRecord(record, options).issues));

describe('what is said of a record', () => {
  it.each([{}, { strict: true }, { lints: ['sex-and-gender', 'address-missing'] as const }])(
    'never holds a value of it, with %j',
    (options) => {
      const text = said(options);
      expect(text.length).toBeGreaterThan(100_000);
      expect(text).not.toContain(MARKER);
      expect(text).not.toContain(String(NUMBER));
    },
  );

  it('holds values when asked to show them, cut when they are long', () => {
    const text = said({ showValues: true });
    expect(text).toContain(MARKER);
    expect(text).toContain(String(NUMBER));
    const longest = MARKED.flatMap((record) => parseRecord(record, { showValues: true }).issues).map(
      ({ message }) => message.length,
    );
    expect(Math.max(...longest)).toBeLessThan(400);
  });

  it.each([
    ['personDemographics.nhsNumber', '9990000019'],
    ['personDemographics.personsAddress.postcode', 'not one'],
    ['risks.risksRecordEntry.0.risk.codedValue', { code: '267076003' }],
    [
      'presentingComplaintsOrIssues.presentingComplaintOrIssue.0.codedValue',
      { code: '267076002', display: ' ' },
    ],
  ])('shows the value of %s itself', (path, value) => {
    const [issue] = checkElement(path, value, { showValues: true }).issues;
    const shown = typeof value === 'string' ? value : 'display' in value ? value.display : value.code;
    expect(issue?.detail).toBe(`Found: ${JSON.stringify(shown)}`);
    expect(issue?.message.endsWith(issue.detail!)).toBe(true);
    expect(checkElement(path, value).issues[0]).not.toHaveProperty('detail');
  });

  it('names the element that a key probably meant', () => {
    const meant = (key: string) =>
      parseRecord({ [key]: 1 }).issues.find(({ rule }) => rule === 'unknown-key')?.message;
    expect(meant('GP practice')).toContain('Did you mean gpPractice?');
    expect(meant('person_demographics')).toContain('Did you mean personDemographics?');
    expect(meant('surgery')).not.toContain('Did you mean');
  });

  it('says which element of the standard it is about, and how far it is called for', () => {
    const { issues } = parseRecord({ risks: { risksRecordEntry: [{ risk: { freeText: '' } }] } });
    expect(issues.find(({ rule }) => rule === 'blank-text')).toMatchObject({
      path: 'risks.risksRecordEntry.0.risk.freeText',
      element: 'Free text',
      conformance: 'R',
      severity: 'error',
    });
  });
});
