import { codeSets } from './code-sets';
import { eventChecks } from './event-checks';
import type { Family } from './example';
import { fhirDocuments } from './fhir-documents';
import { fhirEvents } from './fhir-events';
import { hierarchies } from './hierarchies';
import { identifiers } from './identifiers';
import { localCodes } from './local-codes';
import { files } from './reading';
import { recordEvents } from './record-events';
import { records } from './records';
import { releases } from './releases';
import { snomed } from './snomed';

/** In the order of the page. Of two rules with one id the first has the plain anchor, so keep records before files. */
export const FAMILIES: readonly Family[] = [
  snomed,
  identifiers,
  localCodes,
  releases,
  codeSets,
  hierarchies,
  records,
  files,
  eventChecks,
  fhirEvents,
  fhirDocuments,
  recordEvents,
];
