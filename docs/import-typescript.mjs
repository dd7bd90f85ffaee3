// TypeScript of this repository as a module, for the pages that are made from what the tests run.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What a file of TypeScript exports; the path is from the top of the repository. */
export async function importTypeScript(path) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../${path}`, import.meta.url))],
    ...{ bundle: true, write: false, format: 'esm', platform: 'node', target: 'node20', logLevel: 'error' },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}
