import { code, party, snomed, words } from '../forms/concepts';
import { dateTime } from '../forms/date';
import { type Home, item, listed, type ResourceMap, referred } from '../mapping/home';
import type { Path } from '../mapping/path';
import { CODE_SYSTEMS, EXTENSIONS, ODS_SITE } from '../systems';
import { professional } from './professional';
import { ofSystem } from './resources';

const takingPart = (element: string, label: string): Home =>
  referred(
    element,
    ['participant', { each: { type: [{ text: label }] } }, 'individual'],
    professional('name', 'role'),
  );

const typeOf = (system: string): Path => ['type', ofSystem(system)];

const CONTACT: ResourceMap = {
  type: 'Encounter',
  profile: 'UKCore-Encounter',
  fixed: {
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor', code: 'UNK' },
  },
  person: ['subject'],
  homes: [
    item('dateAndTimeOfContact', ['period', 'start'], dateTime),
    item('locationOfContact', ['location', 0, 'location'], party('Location', ODS_SITE)),
    item('locationType', ['location', 0, 'physicalType'], code(CODE_SYSTEMS.locationType)),
    takingPart('seenBy', 'Seen by'),
    takingPart('responsibleProfessional', 'Responsible professional'),
    takingPart('professionalsPresent', 'Professionals present'),
    // In words and first, so that it is told from the two that are coded.
    item('contactType', ['type', 0], words),
    // FHIR: "the specific type of encounter (e.g. e-mail consultation …)".
    item(
      'consultationMethod',
      typeOf(CODE_SYSTEMS.consultationMechanism),
      code(CODE_SYSTEMS.consultationMechanism),
    ),
    item('specialty', typeOf(CODE_SYSTEMS.treatmentFunction), code(CODE_SYSTEMS.treatmentFunction)),
    item('service', ['serviceType'], snomed),
    item(
      'outcomeOfContact',
      ['extension', { one: { url: EXTENSIONS.outcomeOfAttendance } }, 'valueCodeableConcept'],
      code(CODE_SYSTEMS.outcomeOfAttendance),
    ),
  ],
  required: [['location', 0, 'location']],
};

export const contactsWithProfessionals: readonly Home[] = [
  listed('contactsWithProfessionalsRecordEntry', CONTACT),
];
