import { CODE_RULES } from 'social-prescribing/codes';
import type { Example, Family } from './example';
import { inOneLine } from './shown';

export const LOCAL_CODE_HEADINGS = 'id,term,role,category,attendance,instrument,system';
const LOCAL = 'urn:example:local';
const WALKS = `L1,Walking group,support,walks,,,${LOCAL}`;

export const localCodes: Family<keyof typeof CODE_RULES, Example<string>> = {
  title: 'Local codes',
  intro: `Rows of a code list of one's own (\`--codes FILE\`, \`extendCodeSet\`). The examples are rows of a CSV with the headings \`${LOCAL_CODE_HEADINGS}\`.`,
  rules: CODE_RULES,
  source: () => undefined,
  show: inOneLine,
  examples: {
    'code-id-missing': { wrong: `,Walking group,support,walks,,,${LOCAL}`, right: WALKS },
    'code-term-missing': { wrong: `L1,,support,walks,,,${LOCAL}`, right: WALKS },
    'code-role-unknown': { wrong: `L1,Walking group,visit,walks,,,${LOCAL}`, right: WALKS },
    'code-attendance-missing': {
      wrong: `L2,Seen at home,contact,,,,${LOCAL}`,
      right: `L2,Seen at home,contact,,5,,${LOCAL}`,
    },
    'code-instrument-missing': {
      wrong: `L3,Wellbeing score,assessment,,,,${LOCAL}`,
      right: `L3,Wellbeing score,assessment,,,SWEMWBS,${LOCAL}`,
    },
    'code-conflict': { wrong: `${WALKS}\n${WALKS.replace('support', 'need')}`, right: WALKS },
    'code-uncategorised': { wrong: `L1,Walking group,support,,,,${LOCAL}`, right: WALKS },
    'code-replaces-bundled': { wrong: '48694002,Anxiety,need,mental_health,,,', right: WALKS },
  },
};
