import { createContext, runInContext } from 'node:vm';
import { build as bundleWithEsbuild } from 'esbuild';
import { build as bundleWithVite } from 'vite';
import { expect, it } from 'vitest';
import { describeInstalled, expected, read } from './user';

/** What a page has and Node too. Nothing of Node's own is among it. */
const { DecompressionStream, ReadableStream, TextDecoder, TextEncoder, URL, structuredClone } = globalThis;
const WEB = { DecompressionStream, ReadableStream, TextDecoder, TextEncoder, URL, structuredClone };

/** What the bundle gives in an empty world under a policy without `unsafe-eval`. */
async function consumedByPage(bundle: string): Promise<unknown> {
  const page = createContext({ ...WEB }, { codeGeneration: { strings: false, wasm: false } });
  runInContext(bundle, page);
  return read(await runInContext('useEverySubpath().then(JSON.stringify)', page));
}

/** Optional peers: a project that reads no Parquet has none of them. */
const OPTIONAL = ['hyparquet', 'hyparquet-compressors'];

describeInstalled('bundled for the browser', ({ current }) => {
  it.each(['web.mjs', 'web.cjs'])('by esbuild (%s)', async (entry) => {
    const { outputFiles, warnings, metafile } = await bundleWithEsbuild({
      ...{ absWorkingDir: current, entryPoints: [entry], platform: 'browser', format: 'iife' },
      ...{ bundle: true, write: false, metafile: true, logLevel: 'silent' },
    });
    expect(warnings).toEqual([]);
    const outside = Object.values(metafile.inputs).flatMap(({ imports }) =>
      imports.filter(({ external }) => external).map(({ path }) => path),
    );
    expect(outside.sort()).toEqual(OPTIONAL);
    expect(await consumedByPage(outputFiles[0]!.text)).toEqual(await expected());
  });

  it('by Vite', async () => {
    const warnings: string[] = [];
    const onLog = (level: string, { message }: { message: string }) =>
      level === 'warn' && warnings.push(message);
    const built = await bundleWithVite({
      ...{ configFile: false, root: current, logLevel: 'silent' },
      build: {
        write: false,
        lib: { entry: 'web.mjs', formats: ['iife'], name: 'web' },
        rolldownOptions: { onLog },
      },
    });
    expect(warnings).toEqual([]);
    const { output } = [built].flat()[0] as { output: { code: string }[] };
    expect(await consumedByPage(output[0]!.code)).toEqual(await expected());
  });
});
