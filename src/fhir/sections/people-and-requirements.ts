import { elements } from '../../record';
import { concept, snomed, words } from '../forms/concepts';
import { flag, text } from '../forms/primitives';
import { carried, type Home, item, listed, type ResourceMap } from '../mapping/home';
import { ODS_ORGANISATION, SNOMED_CT } from '../systems';
import { condition, flagged, observation } from './resources';

const PRACTICE: ResourceMap = {
  type: 'Organization',
  profile: 'UKCore-Organization',
  fixed: {},
  homes: [
    item('gpPracticeIdentifier', ['identifier', { one: { system: ODS_ORGANISATION } }, 'value'], text),
    item('gpPracticeDetails', ['name'], text),
    item('gpName', ['contact', 0, 'name', 'text'], text),
    carried('gpOptOutIndicator', snomed),
  ],
};

export const gpPractice: readonly Home[] = [listed('gpPracticeRecordEntry', PRACTICE)];

/** Each element of the section is an item of the questionnaire: its key, its name and what the person said. */
const ABOUT_ME: ResourceMap = {
  type: 'QuestionnaireResponse',
  profile: 'UKCore-QuestionnaireResponse',
  fixed: { status: 'completed' },
  person: ['subject'],
  homes: elements
    .filter(({ path, kind }) => path.startsWith('aboutMe.') && kind === 'item')
    .map(({ path, name }) => {
      const key = path.split('.').at(-1)!;
      const asked = { linkId: key, text: name };
      return item(path.slice('aboutMe.'.length), ['item', { one: asked }, 'answer', 0, 'valueString'], text);
    }),
};

export const aboutMe: readonly Home[] = [listed('', ABOUT_ME)];

const REASONABLE_ADJUSTMENT = observation('Reasonable adjustment', [
  item('reasonableAdjustment', ['valueCodeableConcept'], concept),
  item('reasonableAdjustmentAdditionalDetail', ['note', 0, 'text'], text),
  // The concept that the standard names for the flag.
  item(
    'reasonableAdjustmentFlag',
    [
      'component',
      { one: { code: { coding: [{ system: SNOMED_CT, code: '1108111000000107' }] } } },
      'valueBoolean',
    ],
    flag,
  ),
]);

const IMPAIRMENT = condition('Impairment', [
  item('impairmentCategory', ['code'], concept),
  item('impairmentAdditionalDetail', ['note', 0, 'text'], text),
]);

export const individualRequirements: readonly Home[] = [
  listed('reasonableAdjustment.reasonableAdjustmentRecordEntry', REASONABLE_ADJUSTMENT),
  listed('impairment.impairmentRecordEntry', IMPAIRMENT),
  listed(
    'mobility',
    observation('Mobility needs', [item('mobilityNeeds', ['valueCodeableConcept'], concept)]),
  ),
  listed(
    'otherIndividualRequirements',
    flagged('Other individual requirement', [item('otherIndividualRequirement', ['code'], words)]),
  ),
];

const CONSENT: ResourceMap = {
  type: 'Consent',
  profile: 'UKCore-Consent',
  fixed: {
    status: 'active',
    scope: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'patient-privacy' }],
    },
    category: [{ text: 'Consent for information sharing' }],
  },
  person: ['patient'],
  homes: [item('consentForInformationSharing', ['policyRule'], words)],
};

export const consent: readonly Home[] = [listed('', CONSENT)];
