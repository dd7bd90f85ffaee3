import { RECORD_EVENT_RULES } from 'social-prescribing/events';
import type { Example, Family } from './example';
import { keyed } from './shown';

/** Values by their paths in a record that is otherwise sound; what is undefined is left out. */
type Values = Readonly<Record<string, unknown>>;

const ENTRY = 'referralDetails.referralDetailsRecordEntry.0';
const RESULT = 'assessments.assessmentsRecordEntry.0.structuredAssessment.assessmentResult';
const SCORE = { [`${RESULT}.assessmentScore`]: { codedValue: { code: '718466001' } } };
const practices = (...codes: readonly string[]) => ({
  'gpPractice.gpPracticeRecordEntry': codes.map((gpPracticeIdentifier) => ({ gpPracticeIdentifier })),
});

export const recordEvents: Family<keyof typeof RECORD_EVENT_RULES, Example<Values>> = {
  title: 'Events of records',
  intro:
    'Making coded events of records (`eventsFromRecord`, and files of records in `metrics`). The examples are values by their paths, in a record of a referral that is otherwise sound. [records-to-events.md](records-to-events.md) says which element gives which event.',
  rules: RECORD_EVENT_RULES,
  source: () => undefined,
  show: keyed,
  examples: {
    'record-person-missing': {
      wrong: { 'personDemographics.nhsNumber': undefined },
      right: { 'personDemographics.nhsNumber': '9990000018' },
    },
    'record-date-missing': {
      wrong: { [`${ENTRY}.date`]: undefined },
      right: { [`${ENTRY}.date`]: '2024-05-01' },
    },
    'record-date-partial': {
      wrong: { [`${ENTRY}.date`]: '2024-05' },
      right: { [`${ENTRY}.date`]: '2024-05-01' },
    },
    'record-score-missing': { wrong: SCORE, right: { ...SCORE, [`${RESULT}.value`]: 21 } },
    'record-source-contradictory': {
      wrong: { [`${ENTRY}.referrerDetails.role`]: 'R0260', [`${ENTRY}.referralMethod`]: 'Self referral' },
      right: { [`${ENTRY}.referrerDetails.role`]: 'R0260', [`${ENTRY}.referralMethod`]: 'Phone' },
    },
    'record-practices-several': { wrong: practices('Y99001', 'Y99002'), right: practices('Y99001') },
  },
};
