// npm install @duckdb/node-api
// Coded events out of an EMIS-style bulk extract: one file of observations, one of codes. `CodeId` is no SNOMED CT
// concept, `Episode` says first or review; deleted and confidential rows and dummy patients are still there: so join and choose.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { readEvents } from 'social-prescribing/events';

const folder = mkdtempSync(join(tmpdir(), 'emis-style-'));
writeFileSync(
  join(folder, 'CareRecord_Observation.csv'),
  `ObservationGuid,PatientGuid,OrganisationGuid,EffectiveDate,CodeId,Value,Episode,Deleted,IsConfidential
{0001},{000A},{0P01},2024-05-01,1001,,First,FALSE,FALSE
{0002},{000A},{0P01},2024-05-08,1002,,New,FALSE,FALSE
{0003},{000A},{0P01},2024-05-09,1002,,Review,TRUE,FALSE
{0004},{000A},{0P01},2024-05-10,1002,,Review,FALSE,TRUE
{0005},{000D},{0P01},2024-05-11,1001,,First,FALSE,FALSE
`,
);
writeFileSync(
  join(folder, 'Coding_ClinicalCode.csv'),
  `CodeId,Term,SnomedCTConceptId
1001,Referral to social prescribing service,871731000000106
1002,Feeling lonely,267076002
`,
);

writeFileSync(
  join(folder, 'Admin_Patient.csv'),
  'PatientGuid,DummyType,Deleted,IsConfidential\n{000A},,FALSE,FALSE\n{000D},TRUE,FALSE,FALSE\n',
);

const database = await (await DuckDBInstance.create(':memory:')).connect();
await database.run(`set file_search_path = '${folder}'`);
await database.run(`copy (
  select ObservationGuid as id, PatientGuid as person_id, OrganisationGuid as organisation,
         EffectiveDate as date, SnomedCTConceptId as code, Value as value
  from read_csv('CareRecord_Observation.csv', all_varchar = true) o
  join read_csv('Admin_Patient.csv', all_varchar = true) p using (PatientGuid)
  left join read_csv('Coding_ClinicalCode.csv', all_varchar = true) using (CodeId)
  where not coalesce('TRUE' in (o.Deleted, o.IsConfidential, p.Deleted, p.DummyType), false)
) to '${join(folder, 'events.csv')}'`);

const { events, rejects } = await readEvents(readFileSync(join(folder, 'events.csv')));
for (const { personId, code, date } of events) console.log(personId, code, date);
console.log(`${rejects.length} rejected`);

// Prints:
// {000A} 871731000000106 2024-05-01
// {000A} 267076002 2024-05-08
// 0 rejected
