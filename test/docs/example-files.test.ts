import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../support/cli';
import { linkPackage } from '../support/run-page';

const examples = join(root, 'docs/examples');
const names = readdirSync(examples, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => name);
const text = (name: string) => readFileSync(join(examples, name), 'utf8');
const PRINTS = /\n\/\/ Prints:\n((?:\/\/.*\n)+)$/;

/** Tried by a test of their own, because they serve, are shown, or are run with arguments. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'express.mjs': 'test/docs/servers.test.ts',
  'fastify.mjs': 'test/docs/servers.test.ts',
  'browser-form.html': 'test/docs/browser-form.test.ts',
  'browser-form.mjs': 'test/docs/browser-form.test.ts',
  'self-check.sh': 'below',
  'zod-interop.ts': 'test/docs/examples.test.ts',
};

const folder = mkdtempSync(join(tmpdir(), 'social-prescribing-examples-'));
linkPackage(folder);
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs something as a user of the package would, in a folder of its own. */
const run = (command: string, ...words: string[]) =>
  spawnSync(command, words, { cwd: folder, encoding: 'utf8', env: { ...process.env, TMPDIR: folder } });

describe('examples', () => {
  it('are small', () => {
    expect(names.length).toBeGreaterThan(15);
    expect(names.filter((name) => text(name).split('\n').length > 61)).toEqual([]);
  });

  it.each(names.filter((name) => !(name in ELSEWHERE)))('%s prints what it says', (name) => {
    const said = PRINTS.exec(text(name))?.[1]?.replace(/^\/\/ ?/gm, '');
    const { stdout, stderr, status } = run(process.execPath, join(examples, name));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe(said);
  });

  it('check an export in CI', { timeout: 120_000 }, () => {
    expect(
      run('npx', 'social-prescribing', 'generate', '--records', '20', '--faults', '--out', '.').status,
    ).toBe(0);
    const check = (file: string) => run('sh', join(examples, 'self-check.sh'), file).status;
    expect([check('records.ndjson'), check('faults.ndjson')]).toEqual([0, 1]);
    const written = (name: string) => readFileSync(join(folder, name), 'utf8');
    expect(JSON.parse(written('conformance.sarif')).runs[0].results.length).toBeGreaterThan(49);
    expect(written('conformance.xml')).toContain('<failure');
  });
});
