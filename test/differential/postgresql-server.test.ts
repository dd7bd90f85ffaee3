import { testEngine } from './engine-tests';
import { openPostgreSQL, SERVER_PROGRAMS } from './engines/postgresql-server';
import { wherePresent } from './engines/where-present';

wherePresent({
  name: 'PostgreSQL (a server)',
  missing: SERVER_PROGRAMS === undefined && 'On Debian: apt-get install postgresql',
  demanded: process.env.POSTGRESQL_REQUIRED,
  body: (name) => testEngine(name, openPostgreSQL, { tinyRuns: 40 }),
});
