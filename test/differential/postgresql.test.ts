import { testEngine } from './engine-tests';
import { openPGlite } from './engines/pglite';

// PGlite is PostgreSQL, but some times slower than DuckDB.
testEngine('PostgreSQL (PGlite)', openPGlite, { seeds: [1, 5, 8, 10], tinyRuns: 12 });
