// What a user of every subpath writes. The tests copy it into projects that have the package installed, type-check it,
// bundle it and run it, and compare what it gives with what the sources give.
import { elements } from 'social-prescribing';
import {
  bundledCodeSet,
  concept,
  extendCodeSet,
  findCode,
  type MinimumDatasetCode,
  minimumDataset,
} from 'social-prescribing/codes';
import { dataDictionary } from 'social-prescribing/codes/data-dictionary';
import { codeSetFromRows } from 'social-prescribing/codes/official';
import { openCheck } from 'social-prescribing/conformance';
import { eventsFromFhirXml, readEvents } from 'social-prescribing/events';
import { fromFhir, toFhir } from 'social-prescribing/fhir';
import { type NhsNumber, parseNhsNumber } from 'social-prescribing/identifiers';
import { changeOf } from 'social-prescribing/instruments';
import { applyDisclosure, metrics } from 'social-prescribing/metrics';
import { parseRecord, parseRecords, record } from 'social-prescribing/record';
import { parseSctid } from 'social-prescribing/snomed';
import { sqlFor } from 'social-prescribing/sql';
import { generateExtract, generateRecords } from 'social-prescribing/synthetic';

const code: MinimumDatasetCode = concept.feelingLonely;
// @ts-expect-error: not one of the 78
const other: MinimumDatasetCode = '138875005';
// @ts-expect-error: text that nothing has checked
const unchecked: NhsNumber = '9434765919';

/** One value of each subpath, all of them plain data. */
export async function useEverySubpath() {
  const extract = generateExtract({ people: 200, seed: 1 });
  const codes = extendCodeSet(bundledCodeSet, extract.codes);
  if (!codes.ok) throw new Error('the codes of the extract are wrong');
  const year = { codeSet: codes.value, from: '2024-04-01', to: '2025-03-31' };
  const records = [...generateRecords({ count: 20, seed: 1 }), null];
  const bundle = toFhir(records[0]!, {
    id: '0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9',
    timestamp: '2024-05-01T10:00:00+01:00',
  });
  const bytes = new TextEncoder().encode(
    'person,code,date\nA1,871731000000106,2024-05-01\nA2,8.7E+14,2024-05-01\n',
  );
  const check = openCheck();
  await check.file('export.ndjson', records.map((it) => JSON.stringify(it)).join('\n'));
  const { digest, summary } = check.report();
  return {
    elements: elements.length,
    code: [code, other, unchecked, findCode(minimumDataset, code)?.term],
    dataDictionary: dataDictionary.ethnicCategory.codes.length,
    official: codeSetFromRows([{ id: '422650009', term: 'Social isolation' }], { set: 'needs' }),
    conformance: { digest, summary },
    read: await readEvents(bytes),
    xml: eventsFromFhirXml('<Bundle xmlns="http://hl7.org/fhir"><type value="collection"/></Bundle>'),
    fhir: { bundle, back: fromFhir(bundle) },
    identifiers: parseNhsNumber('943 476 5918'),
    instruments: changeOf('PHQ-9', 15, 9),
    metrics: applyDisclosure(metrics(extract, { ...year, by: ['organisation'] }).rows, 'ehrql'),
    built: record()
      .person({
        personName: { personFirstName: ['Ada'], personFamilyName: ['Example'] },
        dateOfBirth: '1970-02-28',
      })
      .gpPractice({ gpPracticeIdentifier: 'Y99001' })
      .referral()
      .risk({ risk: { freeText: 'No known risks' } })
      .build(),
    records: records.map((it) => parseRecord(it)),
    compiled: [...parseRecords(records, { compile: true })].map(({ ok }) => ok),
    snomed: parseSctid('8.71731E+14', { kind: 'concept' }),
    sql: sqlFor({ dialect: 'duckdb', from: '2024-04-01', to: '2025-03-31' }),
  };
}
