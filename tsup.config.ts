import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
    noExternal: ['@noble/hashes', 'fzstd', 'papaparse', 'pure-rand', 'saxes', 'uuid', 'xmlchars'],
    // Papa Parse asks for it only when it is given a Node stream, which this package never does.
    external: ['stream', 'hyparquet', 'hyparquet-compressors'],
    plugins: [
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
      const built = readFileSync('dist/cli.js', 'utf8');
      writeFileSync('dist/cli.js', built.replace(/\n\/\/# sourceMappingURL=cli\.js\.map\s*$/, '\n'));
    },
    // commander is CommonJS: its require('node:…') needs a require inside an ES module.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
  },
]);
