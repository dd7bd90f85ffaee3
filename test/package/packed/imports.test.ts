import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { consumed, describeInstalled, expected, printed, subpaths } from './user';

const KEYS = 'console.log(JSON.stringify(Object.keys(it).sort()))';

describeInstalled('the installed package', ({ current, oldestPeers }) => {
  it.each(subpaths)('%s imports as an ES module and as CommonJS, alike', (path) => {
    const esm = printed(current, `import * as it from '${path}'; ${KEYS}`, 'module');
    const cjs = printed(current, `const it = require('${path}'); ${KEYS}`);
    expect((esm as string[]).length).toBeGreaterThan(0);
    expect(cjs).toEqual(esm);
  });

  it.each(subpaths)('%s has its part in the consumer that the tests run', (path) => {
    expect(readFileSync(new URL('consumer.ts', import.meta.url), 'utf8')).toContain(`from '${path}'`);
  });

  it.each([
    ['an ES module', 'consumer.mjs', current],
    ['CommonJS', 'consumer.cjs', current],
    ['an ES module, with the oldest peers it allows', 'consumer.mjs', oldestPeers],
  ])('gives what the sources give, as %s', async (_, file, folder) => {
    expect(consumed(folder, [file])).toEqual(await expected());
  });

  it.each([
    ['says that hyparquet is missing', current, 'npm install hyparquet'],
    ['finds the optional peer hyparquet', oldestPeers, 'the Parquet file is cut off, damaged'],
  ])('%s, as an ES module and as CommonJS', (_, folder, message) => {
    const use = `parquetLines(new ArrayBuffer(8)).next().catch((it) => console.log(JSON.stringify(it.message)))`;
    const path = `'social-prescribing/events'`;
    expect(printed(folder, `import { parquetLines } from ${path}; ${use}`, 'module')).toContain(message);
    expect(printed(folder, `const { parquetLines } = require(${path}); ${use}`)).toContain(message);
  });
});
