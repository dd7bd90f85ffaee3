import { text } from '../forms/primitives';
import { type Home, item, listed, type ResourceMap } from '../mapping/home';
import { giveStatus } from './activities';

const action = (element: string, label: string): Home =>
  item(element, ['activity', { one: { detail: { code: { text: label } } } }, 'detail', 'description'], text);

const REQUESTED: ResourceMap = {
  type: 'CarePlan',
  profile: 'UKCore-CarePlan',
  fixed: { status: 'unknown', intent: 'plan' },
  person: ['subject'],
  finish: giveStatus,
  homes: [
    action('actionsForProfessionals', 'Actions for professionals'),
    action('actionsForPersonOrTheirCarer', 'Actions for person or their carer'),
    item('agreedWithThePersonOrTheirLegitimateRepresentative', ['note', 0, 'text'], text),
  ],
};

export const planAndRequestedActions: readonly Home[] = [
  listed('planAndRequestedActionsRecordEntry', REQUESTED),
];
