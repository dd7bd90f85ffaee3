import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEventTable } from 'social-prescribing/events';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { describeReading } from '../../src/cli/describe';
import { readTableFile } from '../../src/cli/tables';

const folder = mkdtempSync(join(tmpdir(), 'social-prescribing-tables-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  vi.restoreAllMocks();
});

/** What is said of a table of people. */
async function saidOf(text: string): Promise<string> {
  const said: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => said.push(String(line)) > 0);
  writeFileSync(join(folder, 'people.csv'), text);
  await readTableFile('people', join(folder, 'people.csv'), {});
  return said.join('');
}

const HEADING = 'person_id,birth_date\n';
const NOBODY = ',1950-01-01\n';
/** An open quotation mark runs to the end of its line. */
const BROKEN = '"A"x,1950-01-01\n';

describe('what is said of a table', () => {
  it('names the first ten lines of what was rejected', async () => {
    expect(await saidOf(HEADING + NOBODY + BROKEN)).toMatch(
      /^ {2}rejected 1: person-missing, line 2\. The person id is missing\..*\n {2}rejected 1: csv-quote, line 3\. A quotation mark/m,
    );
    expect(await saidOf(HEADING + NOBODY.repeat(11))).toContain(
      'rejected 11: person-missing, line 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 …. The person',
    );
  });

  it('names no line of a rule whose rejects came after a thousand others', async () => {
    const said = await saidOf(HEADING + NOBODY.repeat(1000) + BROKEN);
    expect(said).toContain('rejected 1000: person-missing, line 2, ');
    expect(said).toMatch(/^ {2}rejected 1: csv-quote$/m);
  });

  it('counts what was noticed', async () => {
    const said = await saidOf(`${HEADING}A,1950-01-01\nB,whenever\n`);
    expect(said).toContain('2 rows, 2 of people.\n  noticed 1: birth-date-unusable\n');
  });
});

describe('what is said of events', () => {
  it('names no line of a rule whose rejects came after a thousand others', async () => {
    const wrong = 'A,wrong,2024-05-01\n';
    const text = `person_id,code,date\n${wrong.repeat(1000)}A,871731000000106,2024-02-30\n`;
    const said = describeReading('events.csv', await openEventTable().read(text));
    expect(said[0]).toBe('Read events.csv: 1001 rows, 0 events, 1001 rejected.');
    expect(said.slice(-2)).toEqual([
      expect.stringMatching(/^ {2}rejected 1000: sctid-not-digits, first at line 2\. A SNOMED CT/),
      '  rejected 1: date-impossible',
    ]);
  });
});
