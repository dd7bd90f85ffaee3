import { expect, it } from 'vitest';
import { describeInstalled, printed, subpaths } from './user';

const KEYS = 'console.log(JSON.stringify(Object.keys(it).sort()))';

describeInstalled('the installed package', ({ current, oldestZod }) => {
  it.each(subpaths)('%s imports as an ES module and as CommonJS, alike', (path) => {
    const esm = printed(current, `import * as it from '${path}'; ${KEYS}`, { type: 'module' });
    const cjs = printed(current, `const it = require('${path}'); ${KEYS}`);
    expect((esm as string[]).length).toBeGreaterThan(0);
    expect(cjs).toEqual(esm);
  });

  it.each([
    ['the zod of the lock file', current],
    ['the oldest zod that it allows', oldestZod],
  ])('checks records with %s, compiled or not', (_, folder) => {
    const code = `
      const { parseRecord, parseRecords } = require('social-prescribing/record');
      const { generateRecords } = require('social-prescribing/synthetic');
      const records = [...generateRecords({ count: 20, seed: 1 }), null];
      console.log(JSON.stringify([
        records.map((record) => parseRecord(record).ok),
        [...parseRecords(records, { compile: true })].map(({ ok }) => ok),
      ]));`;
    const expected = [...Array(20).fill(true), false];
    expect(printed(folder, code)).toEqual([expected, expected]);
  });
});
