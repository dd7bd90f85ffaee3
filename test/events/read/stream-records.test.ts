import { streamRecords } from 'social-prescribing/events';
import { describe, expect, it } from 'vitest';

/** What a file gives: records with their number and line, or the rule that says what is wrong. */
async function found(text: string) {
  const all: unknown[] = [];
  for await (const one of streamRecords(text)) {
    const place = 'line' in one ? [one.number, one.line] : [one.number];
    all.push([...place, 'wrong' in one ? one.wrong.rule : one.record]);
  }
  return all;
}

describe('a file of records', () => {
  it('numbers records, and lines where they have lines', async () => {
    expect(await found('{"a": 1}\n\n{"b": 2}\n')).toEqual([
      [1, 1, { a: 1 }],
      [2, 3, { b: 2 }],
    ]);
    expect(await found('[{"a": 1},\n{"b": 2}]')).toEqual([
      [1, { a: 1 }],
      [2, { b: 2 }],
    ]);
  });

  it('with a line that is too long loses the line', async () => {
    const long = `{"note": "${'x'.repeat(1_000_000)}"}`;
    expect(await found(`{"a": 1}\n${long}\n{"b": 2}\n`)).toEqual([
      [1, 1, { a: 1 }],
      [2, 2, 'line-too-long'],
      [3, 3, { b: 2 }],
    ]);
  });

  it.each([
    ['a spreadsheet', 'PK\x03\x04', 'file-spreadsheet'],
    ['nothing', ' \n\n', 'file-empty'],
    ['CSV', 'person,code,date\n', 'record-not-json'],
    ['a word', 'records', 'record-not-json'],
    ['an array that breaks off', '[{"a": 1},', 'record-not-json'],
  ])('that is %s is refused', async (_, text, rule) => {
    expect(await found(text)).toEqual([[0, rule]]);
  });
});
