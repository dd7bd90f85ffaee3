import { extractFiles } from '../report/extract-files';
import { generateExtract, generateRecords, recordWithFault } from '../synthetic';

/** Synthetic files for a first look: nobody in them exists. */
export function sampleFiles(): { readonly name: string; readonly file: Blob }[] {
  const records = [
    ...generateRecords({ count: 20, seed: 1 }),
    recordWithFault('birth-date-impossible', { seed: 1 }).record,
    recordWithFault('nhs-number-check-digit', { seed: 1 }).record,
  ];
  const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');
  const tables = Object.entries(extractFiles(generateExtract({ people: 400, seed: 1 })));
  return [
    { name: 'sample-records.ndjson', file: new Blob([lines]) },
    ...tables.map(([name, text]) => ({ name: `sample-${name}`, file: new Blob([text]) })),
  ];
}
