import { describe, expect, it } from 'vitest';
import { gapsOf, type MeasuredFile } from './gaps.mjs';

/** A file of statements, branches and functions by line, each with how often it ran, a branch with that of every arm. */
function measured(
  statements: Readonly<Record<number, number>>,
  branches: Readonly<Record<number, readonly number[]>> = {},
  functions: Readonly<Record<number, number>> = {},
): MeasuredFile {
  const at = (line: string) => ({ start: { line: Number(line) } });
  return {
    f: functions,
    fnMap: Object.fromEntries(Object.keys(functions).map((line) => [line, { decl: at(line) }])),
    s: statements,
    statementMap: Object.fromEntries(Object.keys(statements).map((line) => [line, at(line)])),
    b: branches,
    branchMap: Object.fromEntries(
      Object.entries(branches).map(([line, arms]) => [
        line,
        // An else that is not written: its place has no line.
        { loc: at(line), locations: arms.map((_, arm) => (arm === 0 ? at(line) : { start: {} })) },
      ]),
    ),
  };
}

describe('the gaps of a measurement', () => {
  it('are the lines with a statement or an arm of a branch that never ran', () => {
    const files = {
      'src/whole.ts': measured({ 1: 1, 2: 3 }, { 2: [1, 2] }),
      'src/statement.ts': measured({ 1: 1, 10: 0, 9: 0 }),
      'src/arm.ts': measured({ 1: 1, 4: 2 }, { 4: [2, 0] }),
      'src/function.ts': measured({ 1: 1 }, {}, { 5: 0 }),
    };
    expect(gapsOf(files, {})).toEqual([
      'src/statement.ts: line 9, 10',
      'src/arm.ts: line 4',
      'src/function.ts: line 5',
    ]);
  });

  it('are none where a line ran whole in another measurement, and only there', () => {
    const files = { 'src/cli/a.ts': measured({ 1: 0, 2: 0, 3: 0, 4: 1 }, { 4: [1, 0] }) };
    const elsewhere = {
      'src/cli/a.ts': measured({ 1: 1, 3: 1, 4: 1 }, { 3: [0, 1], 4: [0, 1] }),
      'src/cli/b.ts': measured({ 2: 1 }),
    };
    // Line 2 is not named there; of 3 an arm ran in neither, of 4 each in another.
    expect(gapsOf(files, elsewhere)).toEqual(['src/cli/a.ts: line 2, 3, 4']);
  });
});
