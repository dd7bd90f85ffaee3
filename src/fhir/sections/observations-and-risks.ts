import { concept, quantity, words } from '../forms/concepts';
import { dateTime } from '../forms/date';
import { flag, text } from '../forms/primitives';
import { type Home, item, listed, part, type ResourceMap, referred } from '../mapping/home';
import { flagged, impression, observation, observedOfFlag } from './resources';

export const pregnancyStatus: readonly Home[] = [
  listed(
    '',
    observation('Pregnancy status', [
      item('pregnancyState', ['valueBoolean'], flag),
      item(
        'expectedDeliveryDate',
        ['component', { one: { code: { text: 'Expected delivery date' } } }, 'valueDateTime'],
        dateTime,
      ),
    ]),
  ),
];

/** A score is found where it is looked for: its concept in `code`, its value in `valueQuantity`. */
const STRUCTURED_ASSESSMENT: ResourceMap = {
  type: 'Observation',
  profile: 'UKCore-Observation',
  fixed: { status: 'final' },
  person: ['subject'],
  homes: [
    item('structuredAssessmentName', ['method'], concept),
    item('assessmentResult.assessmentScore', ['code'], concept),
    item('assessmentResult', ['valueQuantity'], quantity),
    item('assessmentResult.ordinal', ['interpretation', 0], concept),
    part(
      'subscaleResult',
      ['component', { each: {} }],
      [
        item('subscaleScore', ['code'], concept),
        item('', ['valueQuantity'], quantity),
        item('ordinal', ['interpretation', 0], concept),
      ],
    ),
  ],
  required: [['code'], ['component', { each: {} }, 'code']],
};

export const assessments: readonly Home[] = [
  listed(
    'assessmentsRecordEntry',
    impression([
      item('assessmentType', ['code'], words),
      item('assessmentSummary', ['summary'], text),
      item('comment', ['note', 0, 'text'], text),
      referred('structuredAssessment', ['finding', 0, 'itemReference'], STRUCTURED_ASSESSMENT),
    ]),
  ),
];

const RISK: ResourceMap = flagged('Risk', [
  item('risk', ['code'], concept),
  item('startDateOfRisk', ['period', 'start'], dateTime),
  item('endDateOfRisk', ['period', 'end'], dateTime),
  observedOfFlag('Comment on a risk', [item('comment', ['valueString'], text)]),
]);

export const risks: readonly Home[] = [listed('risksRecordEntry', RISK)];
