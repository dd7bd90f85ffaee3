import * as permitted from '../../codes/permitted-codes';
import { code, codeIfListed, concept, party, words } from '../forms/concepts';
import { text } from '../forms/primitives';
import { carried, type Home, item, type ResourceMap, referred } from '../mapping/home';
import { CODE_SYSTEMS } from '../systems';

const SDS_JOB_ROLES: ReadonlySet<string> = new Set(permitted.sdsJobRoleName);

export const role = codeIfListed(CODE_SYSTEMS.sdsJobRole, SDS_JOB_ROLES);

const HEALTHCARE_SERVICE: ResourceMap = {
  type: 'HealthcareService',
  profile: 'UKCore-HealthcareService',
  fixed: {},
  homes: [item('', ['type', 0], concept)],
};

const HOMES: Readonly<Record<string, Home>> = {
  name: item('name', ['practitioner', 'display'], text),
  personFullName: item('personFullName', ['practitioner', 'display'], text),
  role: item('role', ['code', 0], role),
  grade: carried('grade', text),
  team: carried('team', text),
  specialty: item('specialty', ['specialty', 0], code(CODE_SYSTEMS.treatmentFunction)),
  specialtyInWords: item('specialty', ['specialty', 0], words),
  service: referred('service', ['healthcareService', 0], HEALTHCARE_SERVICE),
  organisation: item('organisation', ['organization'], party('Organization')),
  contactDetails: item('contactDetails', ['telecom', { one: { system: 'other' } }, 'value'], text),
};

/** Somebody in a role: a PractitionerRole with those of its elements that a group has. */
export const professional = (...elements: readonly (keyof typeof HOMES)[]): ResourceMap => ({
  type: 'PractitionerRole',
  profile: 'UKCore-PractitionerRole',
  fixed: {},
  homes: elements.map((element) => HOMES[element]!),
});
