// The measures as SQL for Databricks or Spark, statement by statement, for a notebook to run (docs/guide/sql.md).
import { sqlFor } from 'social-prescribing/sql';

const statements = sqlFor({
  ...{
    dialect: 'spark',
    measures: ['people_referred'],
    from: '2024-04-01',
    to: '2025-03-31',
    every: 'quarter',
  },
  tables: { events: 'lake.gp.events', codes: 'lake.reference.codes' },
  columns: { events: { person_id: 'nhs_number' } },
});
const count = (wanted) => statements.filter(({ kind }) => kind === wanted).length;
console.log(`${count('prepare')} prepare, ${count('rows')} gives rows, ${count('drop')} clear up`);
// In the notebook: spark.sql(statement["sql"]).collect() for each in turn, keeping what those of kind "rows" give.
console.log(statements.find(({ sql }) => sql.includes('nhs_number')).sql.includes('`lake`.`gp`.`events`'));

// Prints:
// 16 prepare, 1 gives rows, 16 clear up
// true
