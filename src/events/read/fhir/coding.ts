import { type Json, objects, text } from './json';

/** A SNOMED CT coding and the element it stands in. The code is as given, not yet checked. */
export interface SnomedCoding {
  readonly element: string;
  readonly code: unknown;
  readonly display: string | undefined;
}

/**
 * The elements that say what a resource records. `description` and `outcomeCode` are those of a Goal (elsewhere
 * the first is text), `serviceType` that of an Appointment or Encounter, `serviceRequested` that of an STU3
 * ReferralRequest. `category` sorts records and is not one of them.
 */
const CODED_ELEMENTS = [
  'code',
  'type',
  'serviceType',
  'serviceRequested',
  'reasonCode',
  'reason',
  'valueCodeableConcept',
  'medicationCodeableConcept',
  'vaccineCode',
  'description',
  'outcomeCode',
] as const;

/** http://snomed.info/sct, also with a trailing slash or an edition and version after it. */
const isSnomed = (system: unknown) =>
  typeof system === 'string' && /^https?:\/\/snomed\.info\/sct(\/|$)/.test(system.trim());

/** The SNOMED CT codings of a resource, or of one component of an Observation. */
export const codingsOf = (resource: Json): readonly SnomedCoding[] =>
  CODED_ELEMENTS.filter((element) => resource[element] !== undefined).flatMap((element) =>
    objects(resource[element]).flatMap((concept) => snomedIn(concept, element)),
  );

/** The SNOMED CT codings of one CodeableConcept. */
export const snomedIn = (concept: Json, element: string): readonly SnomedCoding[] =>
  objects(concept.coding)
    .filter(({ system }) => isSnomed(system))
    .map(({ code, display }) => ({ element, code, display: text(display) }));

/** Types that name a thing or a party. A SNOMED CT coding on one is not something that happened to a person. */
export const NOT_ABOUT_A_PERSON: ReadonlySet<string> = new Set([
  'ActivityDefinition',
  'AuditEvent',
  'BodySite',
  'BodyStructure',
  'CatalogEntry',
  'ChargeItemDefinition',
  'CodeSystem',
  'ConceptMap',
  'Device',
  'DeviceComponent',
  'DeviceDefinition',
  'DeviceMetric',
  'Endpoint',
  'EventDefinition',
  'Evidence',
  'EvidenceVariable',
  'Group',
  'HealthcareService',
  'InsurancePlan',
  'Library',
  'Location',
  'Measure',
  'Medication',
  'MedicationKnowledge',
  'MessageHeader',
  'ObservationDefinition',
  'Organization',
  'OrganizationAffiliation',
  'Patient',
  'Person',
  'PlanDefinition',
  'Practitioner',
  'PractitionerRole',
  'Provenance',
  'Questionnaire',
  'RelatedPerson',
  'ResearchDefinition',
  'ResearchElementDefinition',
  'ResearchStudy',
  'Schedule',
  'ServiceDefinition',
  'Slot',
  'Specimen',
  'SpecimenDefinition',
  'Substance',
  'SubstanceSpecification',
  'ValueSet',
]);
