import * as permitted from '../../codes/permitted-codes';
import { elements } from '../../record';
import { named, words } from '../forms/concepts';
import { dateTime } from '../forms/date';
import { text } from '../forms/primitives';
import { type Home, item, listed, type ResourceMap, referred, referring } from '../mapping/home';
import { CODE_SYSTEMS, EXTENSIONS } from '../systems';
import { professional } from './professional';

const WHO = ['name', 'role', 'grade', 'team', 'specialty', 'service', 'organisation', 'contactDetails'];

/** Follows the referral up: to whom the answer goes. */
const TRACKING: ResourceMap = {
  type: 'Task',
  profile: 'UKCore-Task',
  fixed: { status: 'requested', intent: 'order' },
  person: ['for'],
  homes: [
    item(
      'returnResponseTo',
      ['input', { one: { type: { text: 'Return response to' } } }, 'valueString'],
      text,
    ),
  ],
  always: true,
};

/** The names of the standard by the code of UK Core, which has them in the same order. */
const NAMES = elements.find(({ path }) => path.endsWith('.referralMethod'))!.codes!;
const METHODS = Object.fromEntries(permitted.referralMethod.map((code, index) => [code, NAMES[index]!]));

const REFERRAL: ResourceMap = {
  type: 'ServiceRequest',
  profile: 'UKCore-ServiceRequest',
  fixed: { status: 'unknown', intent: 'order', code: { text: 'Referral' } },
  person: ['subject'],
  homes: [
    item('date', ['authoredOn'], dateTime),
    referred('referrerDetails', ['requester'], professional(...WHO)),
    item(
      'referralMethod',
      ['extension', { one: { url: EXTENSIONS.referralMethod } }, 'valueCodeableConcept'],
      named(CODE_SYSTEMS.referralMethod, METHODS),
    ),
    item('reasonForReferral.freeText', ['reasonCode', 0], words),
    referred('referralTo', ['performer', 0], professional(...WHO)),
    referring('', ['focus'], TRACKING),
  ],
};

export const referralDetails: readonly Home[] = [listed('referralDetailsRecordEntry', REFERRAL)];
