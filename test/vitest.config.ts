import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = (path: string) => `${root}src/${path}`;

const alias = [
  { find: /^social-prescribing$/, replacement: source('index.ts') },
  { find: /^social-prescribing\/([\w/-]+)$/, replacement: source('$1/index.ts') },
];

/** A file of SQL is imported as its text, as the build does. */
const sqlAsText = {
  name: 'sql-as-text',
  transform: (code: string, id: string) =>
    id.endsWith('.sql') ? `export default ${JSON.stringify(code)}` : undefined,
};

// What needs the package packed and installed, which its global setup does once.
const packed = 'test/package/packed/**/*.test.ts';

// The whole suite once, and everything that touches a date again on both sides of the date line.
const zoned = ['test/{calendar,events,identifiers,metrics,spec,synthetic}/**/*.test.ts'];
// Where the command line, which tests run as a process of its own, writes what it ran: see coverage/whole-suite.mjs.
const { COMMAND_LINE_COVERAGE } = process.env;
const measured = COMMAND_LINE_COVERAGE && { NODE_V8_COVERAGE: COMMAND_LINE_COVERAGE };
const setupFiles = measured ? ['test/coverage/one-seed.ts'] : [];
const project = (name: string, timeZone: string, include: string[], more = {}) => ({
  resolve: { alias },
  plugins: [sqlAsText],
  test: {
    ...{ name, root, include, setupFiles },
    ...{ env: { TZ: timeZone, ...measured }, testTimeout: 60_000, ...more },
  },
});

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}'],
      // Runs in a browser: test/checker drives the built page in Chromium.
      exclude: ['src/checker/**'],
      reporter: ['json'],
      reportsDirectory: `${root}node_modules/.cache/coverage/suite`,
    },
    projects: [
      project('utc', 'UTC', ['test/**/*.test.ts'], { exclude: [packed] }),
      project('packed', 'UTC', [packed], { globalSetup: 'test/package/packed/install.ts' }),
      project('apia', 'Pacific/Apia', zoned),
      project('new-york', 'America/New_York', zoned),
    ],
  },
});
