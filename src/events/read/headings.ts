/** The headings that stand for each field, in lower case with letters and digits only. */
export type Aliases<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** Lower case, letters and digits only: `NHS Number`, `nhs_number` and `nhsNumber` are one heading. */
const squash = (heading: string) => heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const NHS_NUMBER = [
  'nhsnumber',
  'nhsno',
  'patientnhsnumber',
  'patientnhsno',
  'personnhsnumber',
  'nhsnumberid',
];

/** Whether a heading promises NHS numbers, so that their spaces and hyphens can be taken out. */
export const isNhsNumberHeading = (heading: string) => NHS_NUMBER.includes(squash(heading));

export const PERSON = [
  ...['personid', 'person', 'personidentifier', 'personkey', 'patientid', 'patient', 'patientidentifier'],
  ...[
    'patientkey',
    'patientref',
    'pseudonym',
    'pseudoid',
    'pseudonymid',
    'pseudonymisedid',
    'pseudopatientid',
  ],
  ...['pseudonymisednhsnumber', 'pseudonhsnumber', 'pseudonymisedpatientid', 'clientid', 'subjectid'],
  ...NHS_NUMBER,
];

export const DATE = [
  ...['date', 'eventdate', 'eventdatetime', 'datetime', 'recordeddate', 'daterecorded', 'recordeddatetime'],
  ...['consultationdate', 'effectivedate', 'effectivedatetime', 'dateofevent', 'entrydate', 'codedate'],
  ...['clinicaldate', 'activitydate', 'contactdate', 'eventstartdate'],
];

export const ORGANISATION = [
  ...[
    'organisation',
    'organization',
    'organisationcode',
    'organizationcode',
    'organisationid',
    'organizationid',
  ],
  ...['orgcode', 'org', 'ods', 'odscode', 'practice', 'practicecode', 'practiceodscode', 'practiceid'],
  ...['gppractice', 'gppracticecode', 'gppracticeodscode', 'registeredpractice', 'surgery', 'surgerycode'],
];

export const EVENT_HEADINGS = {
  personId: PERSON,
  code: [
    ...['code', 'codeid', 'snomed', 'snomedct', 'snomedcode', 'snomedctcode', 'snomedid', 'snomedctid'],
    ...['snomedconceptid', 'snomedctconceptid', 'conceptid', 'conceptcode', 'sctid', 'sctconceptid'],
    ...['clinicalcode', 'eventcode', 'codevalue'],
  ],
  date: DATE,
  id: ['id', 'eventid', 'entryid', 'recordid', 'rowid', 'eventkey', 'observationid', 'guid', 'uuid'],
  system: ['system', 'codesystem', 'codingsystem', 'codescheme', 'codingscheme', 'codetype'],
  organisation: ORGANISATION,
  practitioner: [
    ...[
      'practitioner',
      'practitionerid',
      'practitionercode',
      'linkworker',
      'linkworkerid',
      'worker',
      'workerid',
    ],
    ...['staff', 'staffid', 'clinician', 'clinicianid', 'recordedby', 'socialprescriber', 'user', 'userid'],
  ],
  episode: ['episode', 'episodeid', 'case', 'caseid', 'caseref', 'casenumber', 'referralid', 'referralref'],
  source: [
    ...['source', 'referralsource', 'referralsourcecode', 'sourceofreferral', 'sourceofreferralcode'],
    ...['referredby', 'referrer', 'referrertype', 'referralorigin'],
  ],
  value: ['value', 'score', 'result', 'numericvalue', 'resultvalue', 'scorevalue', 'observationvalue'],
} as const satisfies Aliases<string>;

/**
 * A field that a column of a file of events can stand for.
 *
 * @example
 * ```ts
 * import type { EventField } from 'social-prescribing/events';
 *
 * const field: EventField = 'personId';
 * field; //=> 'personId'
 * ```
 */
export type EventField = keyof typeof EVENT_HEADINGS;

/** From a heading or key to its field: what the user mapped, else an alias of a field they did not map. */
export function fieldFinder<Field extends string>(
  aliases: Aliases<Field>,
  map: Partial<Record<Field, string>>,
): (heading: string) => Field | undefined {
  const fields = Object.keys(aliases) as Field[];
  const byHeading = new Map<string, Field>();
  for (const field of fields) {
    if (map[field] === undefined) for (const alias of aliases[field]) byHeading.set(alias, field);
  }
  for (const field of fields) {
    const heading = map[field];
    if (heading !== undefined) byHeading.set(squash(heading) || heading.trim(), field);
  }
  return (heading) => byHeading.get(squash(heading) || heading.trim());
}

/** A heading fit to be shown: no control characters, not endless. */
export const shown = (heading: string) =>
  `"${heading
    .trim()
    .replace(/\p{C}+/gu, ' ')
    .slice(0, 60)}"`;
