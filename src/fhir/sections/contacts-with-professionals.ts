import { isObject } from '../../json-object';
import { code, party, snomed, words } from '../forms/concepts';
import { dateTime } from '../forms/date';
import { type Home, item, listed, type ResourceMap, referred } from '../mapping/home';
import { type Draft, type Path, placesIn } from '../mapping/path';
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

const OUTCOME: Path = ['extension', { one: { url: EXTENSIONS.outcomeOfAttendance } }, 'valueCodeableConcept'];

const CONTACT: ResourceMap = {
  type: 'Encounter',
  profile: 'UKCore-Encounter',
  fixed: {
    status: 'unknown',
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
    item('outcomeOfContact', OUTCOME, code(CODE_SYSTEMS.outcomeOfAttendance)),
  ],
  required: [['location', 0, 'location']],
  finish: sayItWasHeld,
};

/** Each code of OUTCOME OF ATTENDANCE is of a contact that took place; of others nobody recorded whether it did. */
function sayItWasHeld(encounter: Draft): void {
  const [outcome] = placesIn(encounter, OUTCOME);
  if (outcome !== undefined && isObject(outcome.holder[outcome.key])) encounter.status = 'finished';
}

export const contactsWithProfessionals: readonly Home[] = [
  listed('contactsWithProfessionalsRecordEntry', CONTACT),
];
