import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** The house, from the ground up: a folder imports only from floors below its own. */
const FLOORS = [
  ['issue.ts', 'branded.ts', 'clean.ts', 'json-object.ts', 'calendar'],
  ['snomed', 'identifiers'],
  ['codes', 'instruments'],
  ['record'],
  ['events'],
  ['metrics'],
  ['synthetic', 'fhir', 'sql'],
  ['conformance'],
  ['report'],
  ['cli', 'checker'],
  ['index.ts'],
];

const src = fileURLToPath(new URL('../../src', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
const imports = files.flatMap((file) =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import) '(\.[^']+)'/g)].map(([, target]) => ({
    file,
    target: relative(src, join(src, dirname(file), target!)),
  })),
);
const folderOf = (path: string) => path.split('/')[0]!;
const floorOf = (path: string) => {
  const name = folderOf(path);
  return FLOORS.findIndex((floor) => floor.includes(name) || floor.includes(`${name}.ts`));
};

describe('the house', () => {
  it('has a floor for every folder', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(files.filter((file) => floorOf(file) === -1)).toEqual([]);
  });

  it('imports downwards only', () => {
    const upOrSideways = imports.filter(
      ({ file, target }) =>
        folderOf(file) !== folderOf(target) &&
        !target.startsWith('..') &&
        folderOf(file) !== 'index.ts' &&
        floorOf(target) >= floorOf(file),
    );
    expect(upOrSideways).toEqual([]);
  });

  it('enters a folder through its public files', () => {
    const PUBLIC = new Set([
      'snomed',
      'identifiers',
      'codes',
      'codes/bundled-roles',
      'codes/data-dictionary',
      'codes/official',
      'codes/permitted-codes',
      'instruments',
      'record',
      'events',
      'events/in-halves',
      'events/in-parts',
      'events/table',
      'metrics',
      'metrics/asked-windows',
      'metrics/lacking-tables',
      'metrics/options',
      'synthetic',
      'fhir',
      'conformance',
      'calendar',
    ]);
    const sidewindow = imports.filter(
      ({ file, target }) =>
        folderOf(file) !== folderOf(target) &&
        target.includes('/') &&
        !PUBLIC.has(target) &&
        !['report', '..'].includes(folderOf(target)),
    );
    expect(sidewindow).toEqual([]);
  });

  it('has no cycle', () => {
    const resolve = (target: string) =>
      [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((candidate) => files.includes(candidate));
    const next = new Map(
      files.map((file) => [
        file,
        imports.filter((edge) => edge.file === file).map(({ target }) => resolve(target)),
      ]),
    );
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) throw new Error(`cycle: ${[...path, file].join(' > ')}`);
      if (done.has(file)) return;
      for (const target of next.get(file) ?? []) if (target) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(done.size).toBe(files.length);
  });

  it('keeps files small, generated ones aside', () => {
    const long = files
      .filter((file) => !file.includes('generated'))
      .filter((file) => readFileSync(join(src, file), 'utf8').split('\n').length > 201);
    expect(long).toEqual([]);
  });

  it('touches the world only from the command line and the browser checker', () => {
    const worldly = files.filter(
      (file) =>
        !/^(?:cli|checker)\//.test(file) &&
        /from 'node:|\bprocess\.|\bfetch\(|new Date\(|Math\.random|console\./.test(
          readFileSync(join(src, file), 'utf8'),
        ),
    );
    expect(worldly).toEqual([]);
  });
});
