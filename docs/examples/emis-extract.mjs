// npm install @duckdb/node-api
// Coded events out of an EMIS-style bulk extract: one file of observations, one of codes. `CodeId` is no SNOMED CT
// concept, `Episode` says first or review, and deleted rows are still there: so join, choose and name what is read.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { readEvents } from 'social-prescribing/events';

const folder = mkdtempSync(join(tmpdir(), 'emis-style-'));
writeFileSync(
  join(folder, 'CareRecord_Observation.csv'),
  `ObservationGuid,PatientGuid,OrganisationGuid,EffectiveDate,CodeId,Value,Episode,Deleted
{0001},{000A},{0P01},2024-05-01,1001,,First,FALSE
{0002},{000A},{0P01},2024-05-08,1002,,New,FALSE
{0003},{000A},{0P01},2024-05-09,1002,,Review,TRUE
`,
);
writeFileSync(
  join(folder, 'Coding_ClinicalCode.csv'),
  `CodeId,Term,SnomedCTConceptId
1001,Referral to social prescribing service,871731000000106
1002,Feeling lonely,267076002
`,
);

const database = await (await DuckDBInstance.create(':memory:')).connect();
await database.run(`set file_search_path = '${folder}'`);
await database.run(`copy (
  select ObservationGuid as id, PatientGuid as person_id, OrganisationGuid as organisation,
         EffectiveDate as date, SnomedCTConceptId as code, Value as value
  from read_csv('CareRecord_Observation.csv', all_varchar = true)
  join read_csv('Coding_ClinicalCode.csv', all_varchar = true) using (CodeId)
  where Deleted = 'FALSE'
) to '${join(folder, 'events.csv')}'`);

const { events, rejects } = await readEvents(readFileSync(join(folder, 'events.csv')));
for (const { personId, code, date } of events) console.log(personId, code, date);
console.log(`${rejects.length} rejected`);

// Prints:
// {000A} 871731000000106 2024-05-01
// {000A} 267076002 2024-05-08
// 0 rejected
