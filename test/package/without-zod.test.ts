import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the built subpath imports from other packages, through all of its chunks. */
async function packagesOf(subpath: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [`${root}dist/${subpath}.js`],
    bundle: true,
    format: 'esm',
    metafile: true,
    packages: 'external',
    write: false,
  });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  return imports.filter(({ external }) => external).map(({ path }) => path);
}

describe('zod', () => {
  it.each([
    'snomed',
    'identifiers',
    'codes',
    'codes/data-dictionary',
    'codes/official',
    'instruments',
    'metrics',
    'sql',
  ])('is not imported by ./%s', async (subpath) => {
    expect(await packagesOf(subpath)).not.toContain('zod');
  });

  it('is imported by ./record, so that the above can fail', async () => {
    expect(await packagesOf('record')).toContain('zod');
  });
});
