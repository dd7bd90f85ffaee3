import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../support/cli';

const { run, file, folder } = commandLine();
const rows = Array.from({ length: 12 }, (_, person) => `P${person},871731000000106,2024-05-01\n`).join('');
const events = file('events.csv', `person_id,code,date\n${rows}`);
const YEAR = ['--from', '2024-04-01', '--to', '2025-03-31'];

describe('report', () => {
  it('writes one page, to standard output or to a file', () => {
    const { status, data } = run(['report', events, ...YEAR, '--title', 'Ours']);
    expect(status).toBe(0);
    expect(data).toMatch(/^<!DOCTYPE html>.*<title>Ours<\/title>.*<\/html>\s*$/is);
    const written = run(['report', events, ...YEAR, '--title', 'Ours', '-o', 'report.html']);
    expect([written.status, written.data]).toEqual([0, '']);
    expect(written.said).toContain('Wrote report.html.');
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe(data);
  });

  it('writes nothing where no record became an event', () => {
    const nothing = file('nothing.csv', 'person_id,code,date\nA,xyz,2024-05-01\n');
    const { status, data, said } = run(['report', nothing, '-o', 'none.html']);
    expect([status, data, said.includes('Nothing usable: no record became an event.')]).toEqual([
      1,
      '',
      true,
    ]);
    expect(existsSync(join(folder, 'none.html'))).toBe(false);
  });

  it('is a page of nothing where no event lies in the days asked for', () => {
    const { status, data } = run(['report', events, '--from', '1999-04-01', '--to', '2000-03-31']);
    expect([status, data.includes('</html>')]).toEqual([0, true]);
  });

  it('says that all events lie before the one day asked for', () => {
    const { status, data, said } = run(['report', events, '--from', '2050-04-01']);
    expect([status, data]).toEqual([1, '']);
    expect(said).toContain('There is nothing to report of: no event lies in the days asked for.');
  });
});
