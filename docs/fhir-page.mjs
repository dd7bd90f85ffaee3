// The page docs/guide/fhir.md: the mapping of every element to FHIR, from the table that writes and reads it.
import { fhirMapping } from 'social-prescribing/fhir';
import { elements } from 'social-prescribing/record';
import { code, table } from './table.mjs';

const names = new Map(elements.map(({ path, name }) => [path, name]));
const sections = elements.filter(({ path }) => !path.includes('.'));
const short = (path) => path.split('.').slice(1).join('.');

const carried = fhirMapping.filter((row) => row.carried);
const sectionTable = ({ path, name }) => `### ${name}

${table(
  ['element', 'resource', 'found by', 'at', 'as'],
  fhirMapping
    .filter(({ element }) => element.startsWith(`${path}.`))
    .map((row) => [
      code(short(row.element)),
      row.profile ?? row.resource,
      row.found,
      row.carried ? 'carried' : code(row.path),
      row.form,
    ]),
)}
`;

export const fhirPage = `
# Records as FHIR documents
\`toFhir(record, { id, timestamp, author })\` writes a record as a FHIR R4 document: a Bundle that begins with a
Composition, whose sections are those of the standard. \`fromFhir(bundle)\` reads it back and checks it. Both are made
from the table below, so neither can say what the other does not.

\`\`\`ts
import { fromFhir, toFhir } from 'social-prescribing/fhir';
import { generateRecords } from 'social-prescribing/synthetic';

const [record] = [...generateRecords({ count: 1, seed: 1 })];
const bundle = toFhir(record!, {
  id: '0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9',
  timestamp: '2024-05-01T10:00:00+01:00',
  author: { name: 'Sample Link Workers', odsCode: 'Y99001' },
});
bundle.entry[0]?.resource.resourceType; //=> 'Composition'
fromFhir(bundle).ok; //=> true
\`\`\`

**This mapping is the package's own.** No FHIR mapping of the standard is published. It takes UK Core profiles where there
are some (named in \`meta.profile\`; several are drafts), base R4 for Goal and ClinicalImpression, and section codes of
UKCore-RecordStandardHeadings for the 14 sections that list names; the other five have their title only. It says which
profiles it means to follow; the tests check R4 (npm \`fhir\`, Medplum) and the UK Core constraints it relies on, not every
constraint of every profile.

## What to know
- **Nothing is lost on the way back.** What FHIR has no home for is carried in the extension
  \`social-prescribing:carried-element\` (parts \`element\` and \`value\`), on the resource of its group. A system that drops
  unknown extensions loses these ${carried.length}, and with \`social-prescribing:as-recorded\` how exactly a date was recorded and the gaps between
  lines of an address; nothing else:
${carried.map(({ element }) => `  - ${code(element)}`).join('\n')}
- **Dates.** FHIR wants seconds and an offset with every time, the standard neither. What is not recorded is taken from the
  clocks of the United Kingdom (no offset is made up for years before 1996: then only the day is written), and
  \`social-prescribing:as-recorded\` beside the date keeps what was recorded. A date that was changed since wins over it.
  The same extension numbers the lines of an address that has gaps.
- **What FHIR wants and the record does not say**: ServiceRequest, CarePlan and its activities have status \`unknown\`,
  an Encounter too unless the contact has an outcome of attendance, when it is \`finished\`; Observation,
  ClinicalImpression and QuestionnaireResponse say what was recorded, so they are \`final\` and \`completed\`; Task is \`requested\`; Goal, Flag, EpisodeOfCare and Consent are \`active\`, and a Flag or
  EpisodeOfCare whose end lies before the document's day \`inactive\` or \`finished\`; a Problem with an end date is
  \`inactive\`. Encounter.class is v3-NullFlavor \`UNK\`. Other elements that are required and absent have the
  data-absent-reason \`unknown\`. None of this is read back,
  save that a resource \`entered-in-error\`, or a Condition \`refuted\`, is left out with a warning.
- **A status says nothing of what was decided or found.** Consent to share that was refused is an \`active\` Consent, and "no known
  risks" an \`active\` Flag: FHIR demands a status, and the record has words. A receiver that reads the status alone takes a refusal
  for consent and the absence of risk for an alert, so tell it to read the text, or leave these sections out.
- **Ids** are UUIDs of version 5, made of the document's id and the place in the record: the same record and id give the
  same bytes.
- **Codes.** Nothing is coded that the record does not code. Lists of the NHS Data Dictionary that UK Core has a code system
  for use it; the others have a name that begins with \`nhs-dd:\`, which is no published URI.
- **Reading others' documents**: sections are found by code or title, resources by the labels below. What could not be read
  is reported (rules \`fhir-…\` in [rules.md](rules.md)). Narrative is never read.
- **Issues** go to a FHIR OperationOutcome and back with \`toOperationOutcome\` and \`fromOperationOutcome\`.

## The mapping
"Found by" says how a resource is told from others of its type. In a path, \`[…]\` is the item of a list that holds what is
in the brackets; a list element without brackets has one item.

${sections
  .filter(({ path }) => names.has(path))
  .map(sectionTable)
  .join('\n')}`;
