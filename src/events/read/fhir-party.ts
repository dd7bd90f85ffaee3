import { parseSctid } from '../../snomed';
import { snomedIn } from './fhir-coding';
import { isObject, type Json, objects, text } from './fhir-json';
import { type Entry, nameOf, type Resolve, typeIn, withoutVersion } from './fhir-resolve';
import type { FhirRule } from './fhir-rules';

// Published identifier systems differ in http or https, .uk or .net (before STU3) and Id or id.
const NHS_NUMBER = /^https?:\/\/fhir\.nhs\.(uk|net)\/id\/nhs-number$/i;
const ODS_CODE = /^https?:\/\/fhir\.nhs\.(uk|net)\/id\/ods-organization-code$/i;
const SDS_USER = /^https?:\/\/fhir\.nhs\.(uk|net)\/id\/sds-user-id$/i;

/** Who a resource is about; `Entry` is the resolved Patient. */
export type Subject =
  | { readonly personId: string; readonly patient: Entry | undefined; readonly notice?: FhirRule }
  | 'absent'
  | 'not a person';

export function subjectOf(entry: Entry, resolve: Resolve): Subject {
  const { subject, patient, for: beneficiary, individual } = entry.resource;
  for (const candidate of [subject, patient, beneficiary, individual].flatMap(objects)) {
    const reference = text(candidate.reference);
    const target = resolve(reference, entry);
    const type = target?.resource.resourceType ?? (reference && typeIn(reference));
    if (type && type !== 'Patient') return 'not a person';
    const nhsNumber = nhsNumberIn(target?.resource.identifier) ?? nhsNumberIn(candidate.identifier);
    if (nhsNumber) return { personId: nhsNumber, patient: target };
    if (reference) {
      const notice = target ? 'fhir-patient-without-nhs-number' : 'fhir-subject-unresolved';
      return { personId: personOf(reference, entry), patient: target, notice };
    }
  }
  return 'absent';
}

/** The ODS code of the organisation. The performer of a request is its receiver, so the requester is first. */
export function organisationOf(
  entry: Entry,
  patient: Entry | undefined,
  resolve: Resolve,
): string | undefined {
  const { requester, performer, serviceProvider, organization } = entry.resource;
  const odsCode = (of: Entry, references: readonly Json[]) =>
    first(references, (reference) => {
      const target = resolve(text(reference.reference), of);
      const role = target?.resource.resourceType === 'PractitionerRole' ? target : undefined;
      const employer = role && objects(role.resource.organization)[0];
      return (
        identifier(target?.resource.identifier, ODS_CODE) ??
        identifier(reference.identifier, ODS_CODE) ??
        (role &&
          employer &&
          identifier(resolve(text(employer.reference), role)?.resource.identifier, ODS_CODE))
      );
    });
  return (
    odsCode(entry, [requester, performer, serviceProvider, organization].flatMap(parties)) ??
    (patient &&
      odsCode(
        patient,
        [patient.resource.managingOrganization, patient.resource.generalPractitioner].flatMap(parties),
      ))
  );
}

/** The SDS user id of the practitioner who did it, or else recorded it. */
export function practitionerOf(entry: Entry, resolve: Resolve): string | undefined {
  const { requester, performer, participant, recorder, asserter, author } = entry.resource;
  return first(
    [requester, performer, participant, recorder, asserter, author].flatMap(parties),
    (reference) => {
      const target = resolve(text(reference.reference), entry);
      const holder = objects(target?.resource.practitioner)[0];
      return (
        identifier(target?.resource.identifier, SDS_USER) ??
        identifier(reference.identifier, SDS_USER) ??
        (target &&
          holder &&
          identifier(resolve(text(holder.reference), target)?.resource.identifier, SDS_USER))
      );
    },
  );
}

/** The concept of UK Core Extension-UKCore-SourceOfServiceRequest. */
export const sourceOf = ({ resource }: Entry): string | undefined =>
  first(objects(resource.extension), ({ url, valueCodeableConcept }) => {
    if (!text(url)?.endsWith('SourceOfServiceRequest') || !isObject(valueCodeableConcept)) return undefined;
    return first(snomedIn(valueCodeableConcept, 'source'), ({ code }) => {
      const sctid = parseSctid(code, { kind: 'concept' });
      return sctid.ok ? sctid.value.id : undefined;
    });
  });

/** `Type/id`, or the type alone. */
export const labelOf = ({ resource }: Entry): string => nameOf(resource) ?? resource.resourceType;

/** A contained id is only unique within its resource, so it is qualified: two people must not become one. */
const personOf = (reference: string, entry: Entry): string =>
  reference.startsWith('#')
    ? `${nameOf(entry.resource) ?? `entry ${entry.line}`}${reference}`
    : withoutVersion(reference);

/** References of an element, direct or one step down: STU3 `requester.agent`, `performer.actor`, `participant.individual`. */
const parties = (element: unknown): readonly Json[] =>
  objects(element).flatMap((party) =>
    [party, party.agent, party.actor, party.individual, party.onBehalfOf].filter(isObject),
  );

const nhsNumberIn = (identifiers: unknown): string | undefined =>
  first(objects(identifiers), (candidate) => {
    const digits = identifier(candidate, NHS_NUMBER)?.replace(/[\s-]/g, '');
    return digits && /^\d{10}$/.test(digits) ? digits : undefined;
  });

const identifier = (identifiers: unknown, system: RegExp): string | undefined =>
  first(objects(identifiers), (candidate) =>
    system.test(text(candidate.system) ?? '') ? text(candidate.value) : undefined,
  );

function first<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
