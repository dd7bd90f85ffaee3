import { bundledCodeSet, extendCodeSet } from 'social-prescribing/codes';
import { hierarchyFromJson } from 'social-prescribing/codes/official';
import { eventsFromRecord, readTable } from 'social-prescribing/events';
import {
  parseChi,
  parseGpPracticeCode,
  parseNhsNumber,
  parseOdsCode,
  parsePostcode,
} from 'social-prescribing/identifiers';
import { parseRecord } from 'social-prescribing/record';
import { parseSctid } from 'social-prescribing/snomed';
import { recordWithFault } from 'social-prescribing/synthetic';
import { hierarchies } from '../../../docs/rules/hierarchies';
import { identifiers } from '../../../docs/rules/identifiers';
import { LOCAL_CODE_HEADINGS, localCodes } from '../../../docs/rules/local-codes';
import { recordEvents } from '../../../docs/rules/record-events';
import { records } from '../../../docs/rules/records';
import { snomed } from '../../../docs/rules/snomed';
import type { SocialPrescribingRecord } from '../../../src/record';
import { changed } from '../../../src/synthetic/records/faults/changed';
import { referred } from '../../events/record/records';
import { foundBy, foundByAll } from './found';
import { run } from './run';

const PARSERS = { parseNhsNumber, parseChi, parseOdsCode, parseGpPracticeCode, parsePostcode };

/** A record of a referral and an assessment that has room for every example of record events. */
const REFERRED = referred(['2024-05-01'], {
  assessments: { assessmentsRecordEntry: [{ structuredAssessment: { assessmentResult: {} } }] },
} as Partial<SocialPrescribingRecord>);

export const valueRuns = [
  run(snomed, (input, { kind }) => foundBy(parseSctid(input, kind ? { kind } : {}))),
  run(identifiers, (input, { by }) => foundBy(PARSERS[by](input))),
  run(hierarchies, (input) => foundBy(hierarchyFromJson(input))),
  run(localCodes, async (rows) => {
    const table = await readTable('codes', `${LOCAL_CODE_HEADINGS}\n${rows}\n`);
    const problems = [...table.refused, ...table.rejects];
    return foundByAll(
      { ok: problems.length === 0, issues: problems },
      extendCodeSet(bundledCodeSet, table.rows, { source: 'codes.csv' }),
    );
  }),
  run(records, (input, { at, fault }) =>
    foundBy(
      parseRecord(changed(recordWithFault(fault.name, { seed: 1 }).clean, [[at, input]]), fault.options),
    ),
  ),
  run(recordEvents, (values) => {
    const { issues } = eventsFromRecord(changed(REFERRED, Object.entries(values)) as SocialPrescribingRecord);
    return { issues, accepted: issues.every(({ severity }) => severity !== 'error') };
  }),
];
