import { ATTENDANCES, type Attendance, type Code, type CodeList, type CodeSet } from './code';
import { codeSetOf } from './code-set';
import { assessmentScoreRows } from './generated/assessment-scores';
import { dataDictionaryRows } from './generated/data-dictionary';
import { type concept, minimumDatasetRows } from './generated/minimum-dataset';
import { referralSourceRows } from './generated/referral-sources';
import { SOURCES } from './sources';
import { ATTENDANCE_SYSTEM, CONTACT_SYSTEM, SNOMED_CT } from './system';

const TITLES = {
  pathway: 'Offered, referred, declined',
  demographics: 'Demographics and circumstances',
  needs: 'Needs and concerns',
  support: 'Support offered',
  outcomes: 'Outcomes',
} as const;

const snomed = (rows: readonly Omit<Code, 'system'>[]): Code[] =>
  rows.map((row) => ({ ...row, system: SNOMED_CT }));

function compiledList(name: string, title: string, sourceId: string, codes: readonly Code[]): CodeList {
  const { authority, version, date } = SOURCES.find(({ id }) => id === sourceId)!;
  return { name, title, authority, version, date, source: sourceId, codes };
}

const minimumDatasetCodes = snomed(minimumDatasetRows);

/**
 * The social prescribing minimum dataset as compiled for this package: 78 SNOMED CT concepts in five lists.
 * Not the official list, which is licensed: 3 are named in public social prescribing sources, 74 are this
 * package's placement of real concepts, 1 could not be confirmed. Each says which, and where it was read.
 *
 * @example
 * ```ts
 * import { minimumDataset } from 'social-prescribing/codes';
 *
 * minimumDataset.index.size; //=> 78
 * minimumDataset.lists.map((list) => [list.name, list.codes.length]);
 * //=> [['pathway', 3], ['demographics', 9], ['needs', 30], ['support', 26], ['outcomes', 10]]
 * ```
 */
export const minimumDataset: CodeSet = codeSetOf(
  Object.entries(TITLES).map(([name, title]) =>
    compiledList(
      name,
      title,
      'minimum-dataset',
      minimumDatasetCodes.filter((code) => code.set === name),
    ),
  ),
);

/**
 * One of the 78 concept ids of the compiled minimum dataset, as a literal type.
 *
 * @example
 * ```ts
 * import { concept, type MinimumDatasetCode } from 'social-prescribing/codes';
 *
 * const code: MinimumDatasetCode = concept.feelingLonely;
 * code; //=> '267076002'
 * ```
 */
export type MinimumDatasetCode = (typeof concept)[keyof typeof concept];

/**
 * Sources of referral: the concepts of UK Core's SourceOfServiceRequest value set and their parent, in this
 * package's own groups (`category`). The information standard names no list of referral sources.
 *
 * @example
 * ```ts
 * import { referralSources } from 'social-prescribing/codes';
 *
 * referralSources.codes.find((code) => code.id === '1991000124105')?.category; //=> 'self'
 * ```
 */
export const referralSources: CodeList = compiledList(
  'sources',
  'Sources of referral',
  'referral-sources',
  snomed(referralSourceRows),
);

const assessmentScores = compiledList(
  'assessments',
  'Scores of outcome instruments',
  'assessment-scores',
  snomed(assessmentScoreRows),
);

// 0 is an appointment still to come, so it is no contact.
const attendances = dataDictionaryRows.attendedOrDidNotAttend.codes
  .filter(({ code }) => (ATTENDANCES as readonly string[]).includes(code))
  .map(({ code, meaning }) => ({
    id: code,
    system: ATTENDANCE_SYSTEM,
    term: meaning,
    attendance: code as Attendance,
    source: 'NHS Data Dictionary attribute ATTENDED OR DID NOT ATTEND',
  }));

// The standard's contacts state an outcome of attendance only, and mostly not even that.
const contactOfUnknownAttendance = {
  id: 'unknown',
  system: CONTACT_SYSTEM,
  term: 'Contact, attendance not stated',
  attendance: 'unknown',
  source: 'this package: no published code says it',
} as const;

const contacts = compiledList(
  'contacts',
  'Contacts, by attendance',
  'attended-or-did-not-attend',
  [...attendances, contactOfUnknownAttendance].map((code) => ({
    ...code,
    set: 'contacts',
    role: 'contact',
    category: 'contact',
    evidence: 'attested',
  })),
);

/**
 * Every code the package bundles with a role: the compiled minimum dataset, sources of referral, assessment
 * scores and contacts by attendance. The measures use it unless given another. It holds no closure code:
 * the national "case closed" reference set is not public, so a local code set supplies them.
 *
 * @example
 * ```ts
 * import { bundledCodeSet, listCodes } from 'social-prescribing/codes';
 *
 * listCodes(bundledCodeSet, { role: 'contact' }).map((code) => code.attendance);
 * //=> ['5', '6', '7', '2', '3', '4', 'unknown']
 * listCodes(bundledCodeSet, { role: 'closure' }); //=> []
 * ```
 */
export const bundledCodeSet: CodeSet = codeSetOf([
  ...minimumDataset.lists,
  referralSources,
  assessmentScores,
  contacts,
]);
