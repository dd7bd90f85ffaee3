import { concept } from 'social-prescribing/codes';
import { EVENT_RULES } from 'social-prescribing/conformance';
import type { Example, Family } from './example';
import { inOneLine } from './shown';

export const EVENT_HEADINGS = 'person,code,date,source,value,organisation';
const REFERRED = concept.referralToSocialPrescribingService;
/** PHQ-9 score, as codes/assessment-scores.csv has it. */
const PHQ_9 = '720433000';
/** Diabetes mellitus: no code of social prescribing. */
const OUTSIDE = '73211009';
const row = (code: string, source = '', value = '', organisation = '') =>
  `A1,${code},2024-05-01,${source},${value},${organisation}`;

export const eventChecks: Family<keyof typeof EVENT_RULES, Example<string>> = {
  title: 'Checking extracts of coded events',
  intro: `What \`check\` says of an extract beyond what reading it says. The examples are rows of a CSV with the headings \`${EVENT_HEADINGS}\`.`,
  rules: EVENT_RULES,
  source: (rule) =>
    rule === 'event-score-out-of-range' ? 'the ranges of [instruments](instruments.md)' : undefined,
  show: inOneLine,
  examples: {
    'event-code-not-in-set': { wrong: row(OUTSIDE), right: row(REFERRED) },
    'event-source-not-in-set': { wrong: row(REFERRED, OUTSIDE), right: row(REFERRED, '1991000124105') },
    'event-organisation-not-ods': {
      wrong: row(REFERRED, '', '', 'The practice'),
      right: row(REFERRED, '', '', 'Y99001'),
    },
    'event-score-missing': { wrong: row(PHQ_9), right: row(PHQ_9, '', '9') },
    'event-score-not-a-number': { wrong: row(PHQ_9, '', 'high'), right: row(PHQ_9, '', '9') },
    'event-score-out-of-range': { wrong: row(PHQ_9, '', '99'), right: row(PHQ_9, '', '9') },
  },
};
