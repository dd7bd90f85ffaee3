import { testEngine } from './engine-tests';
import { openDuckDB } from './engines/duckdb';

/*
 * The same tiny runs each time. For more, and others:
 * DIFFERENTIAL_RUNS=2000 DIFFERENTIAL_SEED=7 npx vitest run --config test/vitest.config.ts test/differential/duckdb
 */
testEngine('DuckDB', openDuckDB, {
  tinyRuns: Number(process.env.DIFFERENTIAL_RUNS ?? 40),
  seed: Number(process.env.DIFFERENTIAL_SEED ?? 20240401),
});
