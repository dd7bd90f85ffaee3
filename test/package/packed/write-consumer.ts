import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

const source = readFileSync(new URL('consumer.ts', import.meta.url), 'utf8');

const PRINT = 'useEverySubpath().then((it) => process.stdout.write(JSON.stringify(it)));';

/** zod's own declarations name URL, so a user has the DOM's or Node's. */
export const STRICT = {
  ...{ noEmit: true, strict: true, skipLibCheck: false, types: [] },
  ...{ target: 'es2022', lib: ['es2022', 'dom'] },
};

/** Writes the consumer into a user's folder: to type-check, to run as an ES module and as CommonJS, and to bundle. */
export function writeConsumer(folder: string): void {
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  for (const name of ['consumer.ts', 'consumer.mts', 'consumer.cts']) write(name, source);
  const compilerOptions = { ...STRICT, module: 'nodenext', moduleResolution: 'nodenext' };
  write(
    'tsconfig.nodenext.json',
    JSON.stringify({ compilerOptions, files: ['consumer.mts', 'consumer.cts'] }),
  );
  for (const [extension, format] of [
    ['mjs', 'esm'],
    ['cjs', 'cjs'],
  ] as const) {
    const { code } = transformSync(source, { loader: 'ts', format });
    write(`consumer.${extension}`, code + PRINT);
    write(`web.${extension}`, `${code}globalThis.useEverySubpath = useEverySubpath;`);
  }
}
