import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { defineConfig } from 'tsup';

/** A file of SQL is imported as its text. */
const loader = { '.sql': 'text' } as const;

const entries = [
  'snomed',
  'identifiers',
  'codes',
  'codes/data-dictionary',
  'codes/official',
  'instruments',
  'record',
  'events',
  'metrics',
  'synthetic',
  'fhir',
  'conformance',
  'sql',
];

/**
 * Papa Parse asks for Node's `stream` only when it is given one, which this package never does. A bundler for the
 * browser would look for it all the same.
 */
const noNodeStreams: Plugin = {
  name: 'no-node-streams',
  setup(build) {
    build.onResolve({ filter: /^stream$/ }, ({ path }) => ({ path, namespace: 'never' }));
    build.onLoad({ filter: /./, namespace: 'never' }, () => ({ contents: '' }));
  },
};

/**
 * tsup writes `import()` as `require()` in CommonJS. hyparquet is an ES module, which Node takes that way only since
 * 20.19; and bundlers let an optional `import()` pass where they stop at a `require()`.
 */
const keepDynamicImports = {
  name: 'keep-dynamic-imports',
  buildEnd({ writtenFiles }: { writtenFiles: readonly { name: string }[] }) {
    const written = /Promise\.resolve\(\)\.then\(\(\) => _interopRequireWildcard\(require\(("[^"]+")\)\)\)/g;
    for (const { name } of writtenFiles.filter((file) => file.name.endsWith('.cjs')))
      writeFileSync(name, readFileSync(name, 'utf8').replace(written, 'import($1)'));
  },
};

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      ...Object.fromEntries(entries.map((entry) => [entry, `src/${entry}/index.ts`])),
    },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    target: 'es2022',
    dts: true,
    splitting: true,
    loader,
    clean: true,
    // Bundled so that the library's only runtime dependencies stay date-fns and zod.
    noExternal: ['@noble/hashes', 'fzstd', 'papaparse', 'pure-rand', 'saxes', 'stream', 'uuid', 'xmlchars'],
    external: ['hyparquet', 'hyparquet-compressors'],
    esbuildPlugins: [noNodeStreams],
    plugins: [
      keepDynamicImports,
      {
        name: 'no-bare-imports',
        // esbuild imports chunks once more for their side effects. They have none, as package.json says.
        renderChunk: (code) => ({ code: code.replace(/^import "\.[^"]*";\n/gm, '') }),
      },
    ],
    esbuildOptions(options) {
      options.mainFields = ['module', 'main'];
    },
    // The record and the conformance report as JSON Schema, for tools that are not written in TypeScript.
    async onSuccess() {
      const built = (name: string) => import(new URL(`dist/${name}.js`, import.meta.url).href);
      const { toJsonSchema } = await built('record');
      const { reportJsonSchema } = await built('conformance');
      mkdirSync('dist/json-schema', { recursive: true });
      for (const [name, schema] of Object.entries({
        record: toJsonSchema(),
        'conformance-report': reportJsonSchema(),
      }))
        writeFileSync(`dist/json-schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
    },
  },
  {
    entry: { cli: 'src/cli/main.ts', 'read-worker': 'src/cli/read-worker.ts' },
    format: ['esm'],
    platform: 'node',
    target: 'node20',
    splitting: false,
    loader,
    // DuckDB is an optional peer, with a library for each platform: loaded where it is asked for.
    noExternal: [/^(?!@duckdb\/)/],
    // For the coverage of src/cli. Without the comment that leads to it, or Node writes it out with each run that is measured.
    sourcemap: true,
    async onSuccess() {
      for (const file of ['dist/cli.js', 'dist/read-worker.js'])
        writeFileSync(file, readFileSync(file, 'utf8').replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n'));
    },
    // commander is CommonJS: its require('node:…') needs a require inside an ES module.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
  },
]);
