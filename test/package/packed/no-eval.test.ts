import { expect, it } from 'vitest';
import { describeInstalled, printed, subpaths } from './user';
import { JOURNEY, JOURNEY_RESULT } from './journey';

// As under a content security policy without 'unsafe-eval'.
const flags = ['--disallow-code-generation-from-strings'];

describeInstalled('where code may not be made from text', ({ current }) => {
  it('is forbidden indeed', () => {
    expect(() => printed(current, "console.log(new Function('return 1')())", { flags })).toThrow('EvalError');
  });

  it('checks records, compiled or not', () => {
    const code = `
      const { parseRecord, parseRecords } = require('social-prescribing/record');
      const { generateRecords } = require('social-prescribing/synthetic');
      const records = [...generateRecords({ count: 20, seed: 1 }), null];
      console.log(JSON.stringify([
        records.map((record) => parseRecord(record).ok),
        [...parseRecords(records, { compile: true })].map(({ ok }) => ok),
      ]));`;
    const expected = [...Array(20).fill(true), false];
    expect(printed(current, code, { flags })).toEqual([expected, expected]);
  });

  it('does the work of every subpath', () => {
    const imports = subpaths.map((path) => `['${path}', require('${path}')]`).join(', ');
    const code = `(${JOURNEY})(Object.fromEntries([${imports}])).then((it) => console.log(JSON.stringify(it)))`;
    expect(printed(current, code, { flags })).toEqual(JOURNEY_RESULT);
  });
});
