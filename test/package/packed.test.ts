import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'social-prescribing-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (command: string, words: readonly string[], cwd = folder) =>
  execFileSync(command, words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

// The tarball as npm would publish it, unpacked where a user's project would have it, beside its peers.
const [packed] = JSON.parse(
  run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
) as [{ filename: string; files: { path: string }[] }];
run('tar', ['-xzf', packed.filename]);
mkdirSync(join(folder, 'node_modules'));
renameSync(join(folder, 'package'), join(folder, 'node_modules/social-prescribing'));
for (const dependency of ['zod', 'date-fns'])
  symlinkSync(`${root}node_modules/${dependency}`, join(folder, 'node_modules', dependency));

const { exports, name } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  name: string;
  exports: Record<string, unknown>;
};
const subpaths = Object.keys(exports)
  .filter((path) => path !== './package.json' && !path.startsWith('./json-schema/'))
  .map((path) => name + path.slice(1));

describe('the packed package', () => {
  it('holds what it should and nothing else', () => {
    const paths = packed.files.map(({ path }) => path);
    for (const path of [
      'LICENSE',
      'NOTICE',
      'README.md',
      'CHANGELOG.md',
      'dist/cli.js',
      'dist/read-worker.js',
      'codes/minimum-dataset.csv',
      'docs/examples/extract/events.csv',
      'docs/benchmarks.md',
    ])
      expect(paths).toContain(path);
    // The map of the command line is for its coverage only: megabytes, to which nothing points.
    expect(paths.filter((path) => /^dist\/cli.*\.map$/.test(path))).toEqual([]);
    expect(readFileSync(`${root}dist/cli.js`, 'utf8')).not.toMatch(/^\/\/# sourceMappingURL/m);
    expect(
      paths.filter(
        (path) =>
          !/^(dist|codes|docs\/(examples|guide|decisions))\/|^(docs\/benchmarks\.md|LICENSE|NOTICE|README\.md|CHANGELOG\.md|package\.json)$/.test(
            path,
          ),
      ),
    ).toEqual([]);
  });

  it('holds the JSON Schema of the record, as toJsonSchema gives it', () => {
    const printed = (code: string) =>
      JSON.parse(
        run(process.execPath, ['--input-type=commonjs', '-e', `console.log(JSON.stringify(${code}))`]),
      );
    const published = printed("require('social-prescribing/json-schema/record.json')");
    expect(published).toEqual(printed("require('social-prescribing/record').toJsonSchema()"));
    expect(published.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  it('checks records where code may not be made from text', () => {
    const code = `
      const { parseRecord, parseRecords } = require('social-prescribing/record');
      const { generateRecords } = require('social-prescribing/synthetic');
      const records = [...generateRecords({ count: 20, seed: 1 }), null];
      const plain = records.map((record) => parseRecord(record).ok);
      const compiled = [...parseRecords(records, { compile: true })].map(({ ok }) => ok);
      console.log(JSON.stringify([plain, compiled]));`;
    const noEval = ['--disallow-code-generation-from-strings', '--input-type=commonjs', '-e', code];
    const [plain, compiled] = JSON.parse(run(process.execPath, noEval)) as [boolean[], boolean[]];
    expect(plain).toEqual([...Array(20).fill(true), false]);
    expect(compiled).toEqual(plain);
  });

  it.each(subpaths)('%s imports as an ES module and as CommonJS, alike', (path) => {
    const keys = (code: string, type: string) =>
      JSON.parse(run(process.execPath, [`--input-type=${type}`, '-e', code])) as string[];
    const esm = keys(
      `import * as it from '${path}'; console.log(JSON.stringify(Object.keys(it).sort()))`,
      'module',
    );
    const cjs = keys(`console.log(JSON.stringify(Object.keys(require('${path}')).sort()))`, 'commonjs');
    expect(esm.length).toBeGreaterThan(0);
    expect(cjs).toEqual(esm);
  });

  it.each([
    ['nodenext', 'nodenext'],
    ['bundler', 'esnext'],
    ['node16', 'node16'],
  ])('type-checks for a user with moduleResolution %s', (moduleResolution, module) => {
    const file = `use-${moduleResolution}.ts`;
    writeFileSync(
      join(folder, file),
      `${subpaths.map((path, index) => `import * as m${index} from '${path}';`).join('\n')}
import { concept, type MinimumDatasetCode } from '${name}/codes';
const code: MinimumDatasetCode = concept.feelingLonely;
// @ts-expect-error: not one of the 78
const other: MinimumDatasetCode = '138875005';
console.log(code, other, ${subpaths.map((_, index) => `m${index}`).join(', ')});
`,
    );
    // zod's own declarations name URL, so a user has the DOM's or Node's.
    const compilerOptions = {
      ...{ noEmit: true, strict: true, skipLibCheck: false, types: [] },
      ...{ target: 'es2022', lib: ['es2022', 'dom'], module, moduleResolution },
    };
    const project = join(folder, `tsconfig.${moduleResolution}.json`);
    writeFileSync(project, JSON.stringify({ compilerOptions, files: [file] }));
    const { stdout } = spawnSync(
      process.execPath,
      [`${root}node_modules/typescript/bin/tsc`, '--project', project],
      {
        encoding: 'utf8',
      },
    );
    expect(stdout).toBe('');
  });

  it('runs its command line with nothing installed beside it', () => {
    const alone = mkdtempSync(join(tmpdir(), 'social-prescribing-alone-'));
    run('tar', ['-xzf', join(folder, packed.filename)], alone);
    expect(run(process.execPath, [join(alone, 'package/dist/cli.js'), 'demo'], alone)).toContain(
      'referrals_received',
    );
    rmSync(alone, { recursive: true });
  });

  it('is clean for publint', async () => {
    const { messages } = await publint({
      pkgDir: join(folder, 'node_modules/social-prescribing'),
      strict: true,
    });
    expect(messages).toEqual([]);
  });

  it('resolves types as attw sees them', () => {
    const tarball = join(folder, packed.filename);
    expect(
      run(
        process.execPath,
        [
          `${root}node_modules/@arethetypeswrong/cli/dist/index.js`,
          tarball,
          '--ignore-rules',
          'no-resolution',
          '--format',
          'ascii',
        ],
        root,
      ),
    ).toContain('No problems found');
  });
});
