import Papa from 'papaparse';
import { explain, type MetricOptions } from 'social-prescribing/metrics';
import { describe, expect, it } from 'vitest';
import { countExplanations, renderExplanations } from '../../src/report/explanations';
import { codeSet, events } from '../support/journey';

const YEAR: MetricOptions = { codeSet, from: '2024-04-01', to: '2025-03-31' };
const EVENTS = events(
  'A 2024-05-01 referral; A 2024-05-11 attended; B 2024-05-01 referral; C 2024-05-01 referral; C 2024-05-02 attended',
);
const explained = (measure: string) => explain({ events: EVENTS }, { measure }, YEAR);
const waits = explained('wait_to_first_contact_median');
const NO_CONTACT = "no attended contact up to the window's end";

describe('explanations', () => {
  it('are whole in CSV, JSON and NDJSON', () => {
    expect(JSON.parse(renderExplanations(waits, 'json'))).toEqual(waits);
    const lines = renderExplanations(waits, 'ndjson').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(waits);
    const csv = renderExplanations(waits, 'csv').trimEnd();
    const { data } = Papa.parse<Record<string, string>>(csv, { header: true });
    expect(data.map(({ person_id, worth, reason }) => [person_id, worth, reason])).toEqual([
      ['A', '10', ''],
      ['B', '', NO_CONTACT],
      ['C', '1', ''],
    ]);
    expect(data[0]).toHaveProperty('organisation', '');
  });

  it('are a table of the columns that are used, what something is worth on the right', () => {
    const [headings, , first, second] = renderExplanations(waits, 'table').split('\n');
    expect(headings).toMatch(/person_id .*in_numerator +in_denominator +worth +reason$/);
    expect(headings).not.toMatch(/measure|organisation/);
    expect(first).toMatch(/ A +.* no +yes +10$/);
    expect(second).toMatch(/ B +.* no +no +no attended contact/);
    expect(renderExplanations([], 'table')).toBe('No candidates.\n');
  });

  it('are counted by what became of them, the most frequent first', () => {
    expect(countExplanations(waits)).toEqual(['  2 in the statistic', `  1 left out: ${NO_CONTACT}`]);
    expect(countExplanations(explained('engagement_contacted'))).toEqual([
      '  2 in the numerator',
      expect.stringMatching(/^ {2}1 in the denominator only: /),
    ]);
  });
});
