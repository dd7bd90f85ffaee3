import { concept } from 'social-prescribing/codes';
import { type SctidKind, SNOMED_RULES } from 'social-prescribing/snomed';
import type { Example, Family } from './example';
import { json } from './shown';

interface SctidExample extends Example {
  /** The kind of component that is asked for. */
  readonly kind?: SctidKind;
}

const REFERRED = concept.referralToSocialPrescribingService;
const LONELY = concept.feelingLonely;
const SNOMED_CT = '138875005';

export const snomed: Family<keyof typeof SNOMED_RULES, SctidExample> = {
  title: 'SNOMED CT identifiers',
  intro:
    'Wherever a SNOMED CT identifier is read: in records, events, code lists and FHIR. The examples are calls of `parseSctid`.',
  rules: SNOMED_RULES,
  source: () => 'SNOMED CT Technical Implementation Guide, "Component Identifiers"',
  show: (input, { kind }) => `parseSctid(${json(input)}${kind ? `, { kind: "${kind}" }` : ''})`,
  examples: {
    'sctid-number': { wrong: Number(REFERRED), right: REFERRED },
    'sctid-not-text': { wrong: null, right: LONELY },
    'sctid-empty': { wrong: '', right: LONELY },
    'sctid-scientific-notation': { wrong: '8.71731E+14', right: REFERRED },
    'sctid-not-digits': { wrong: `${REFERRED.slice(0, -1)}O`, right: REFERRED },
    'sctid-leading-zero': { wrong: `0${LONELY}`, right: LONELY },
    'sctid-length': { wrong: REFERRED.slice(0, 5), right: REFERRED },
    'sctid-truncated-digits': { wrong: '999003081000000000', right: '999003081000000103' },
    'sctid-check-digit': { wrong: `${REFERRED.slice(0, -1)}7`, right: REFERRED },
    // In the form of an identifier only: no component has that partition, and the relationship is made up.
    'sctid-partition': { wrong: '123456038', right: LONELY },
    'sctid-concept': { wrong: SNOMED_CT, right: '346979010', kind: 'description' },
    'sctid-description': { wrong: '346979010', right: SNOMED_CT, kind: 'concept' },
    'sctid-relationship': { wrong: '123456029', right: SNOMED_CT, kind: 'concept' },
    'sctid-white-space': { wrong: ` ${LONELY}`, right: LONELY },
    'sctid-term-notation': { wrong: `${LONELY} |Feeling lonely|`, right: LONELY },
  },
};
