import { bundledCodeSet, type CodeSet, concept, listCodes } from '../../../codes';
import { damagedCode } from '../../dirt';
import { fault, plain } from './fault';
import { COMPLAINT, PERSON, STRENGTH } from './places';

/**
 * As if a release were loaded: the reference sets of needs, healthcare matters and services with members. They
 * are not the true ones, which need a licence; they only make the rules speak.
 */
export const PRETENDED_RELEASE: CodeSet = {
  ...bundledCodeSet,
  referenceSets: new Map<string, ReadonlySet<string>>([
    ['1373501000000105', new Set(listCodes(bundledCodeSet, { role: 'need' }).map(({ id }) => id))],
    ['1127601000000107', new Set(listCodes(bundledCodeSet, { role: 'outcome' }).map(({ id }) => id))],
    ['1127531000000102', new Set([concept.referralToSocialPrescribingService])],
  ]),
};

const REFERRED = concept.referralToSocialPrescribingService;
const LIVES_ALONE = { code: concept.livesAlone, display: 'Lives alone' };

/** Concepts that are not the right ones, and identifiers that are none. */
export const CONCEPT_FAULTS = [
  plain('snomed-outside-value-set', `${PERSON}.carerStatus`, LIVES_ALONE, {
    path: `${PERSON}.carerStatus.code`,
  }),
  plain('snomed-outside-reference-set', STRENGTH, LIVES_ALONE, {
    path: `${STRENGTH}.code`,
    options: { codeSet: PRETENDED_RELEASE },
  }),
  plain('snomed-outside-official-set', COMPLAINT, concept.livesAlone, {
    options: { codeSet: PRETENDED_RELEASE },
  }),
  plain('snomed-outside-compiled-set', COMPLAINT, concept.livesAlone),
  plain('snomed-not-checked', STRENGTH, LIVES_ALONE, { path: `${STRENGTH}.code` }),
  plain('snomed-inactive', COMPLAINT, concept.feelingLonely, {
    options: { codeSet: { ...bundledCodeSet, inactive: new Map([[concept.feelingLonely, []]]) } },
  }),

  plain('sctid-number', COMPLAINT, Number(concept.feelingLonely)),
  plain('sctid-empty', COMPLAINT, ''),
  plain('sctid-scientific-notation', COMPLAINT, damagedCode(REFERRED)),
  plain('sctid-not-digits', COMPLAINT, `${REFERRED.slice(0, -1)}O`),
  plain('sctid-leading-zero', COMPLAINT, `0${concept.feelingLonely}`),
  plain('sctid-length', COMPLAINT, REFERRED.slice(0, 5)),
  // A reference set's id as a spreadsheet leaves it.
  plain('sctid-truncated-digits', COMPLAINT, '999003081000000000'),
  plain('sctid-check-digit', COMPLAINT, `${REFERRED.slice(0, -1)}7`),
  // In the form of an identifier only: no component has that partition, and a relationship's is made up.
  plain('sctid-partition', COMPLAINT, '123456038'),
  plain('sctid-relationship', COMPLAINT, '123456029'),
  plain('sctid-description', COMPLAINT, '346979010'),
  plain('sctid-white-space', COMPLAINT, ` ${concept.feelingLonely}`),
  plain('sctid-term-notation', COMPLAINT, `${concept.feelingLonely} |Feeling lonely|`),
  fault(
    'carer-status-check-digit',
    'sctid-check-digit',
    `${PERSON}.carerStatus`,
    { code: '224484004' },
    {
      path: `${PERSON}.carerStatus.code`,
    },
  ),
] as const;
