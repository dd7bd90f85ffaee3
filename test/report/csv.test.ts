import { describe, expect, it } from 'vitest';
import { csvLines, plainCsv, toCsv } from '../../src/report/csv';

describe('CSV', () => {
  it('for a person has no cell that a spreadsheet runs, and for a program every cell as it is', () => {
    const rows = [{ a: '=1+1', b: 'x, "y"' }];
    expect(toCsv(['a', 'b'], rows)).toBe(`a,b\n"'=1+1","x, ""y"""\n`);
    expect(plainCsv(['a', 'b'], rows)).toBe('a,b\n=1+1,"x, ""y"""\n');
  });

  it('of no lines is nothing, not an empty line', () => {
    expect(csvLines([])).toBe('');
    expect(csvLines([['a', null], [1]])).toBe('a,\n1\n');
  });
});
