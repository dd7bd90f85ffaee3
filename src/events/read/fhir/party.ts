import { parseSctid } from '../../../snomed';
import { snomedIn } from './coding';
import { first, identifier } from './identifier';
import { isObject, type Json, objects, text } from './json';
import type { Entry, Resolve } from './resolve';

// Published identifier systems differ in http or https, .uk or .net (before STU3) and Id or id.
const ODS_CODE = /^https?:\/\/fhir\.nhs\.(uk|net)\/id\/ods-organization-code$/i;
const SDS_USER = /^https?:\/\/fhir\.nhs\.(uk|net)\/id\/sds-user-id$/i;

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
  const { requester, performer, participant, recorder, asserter, sender, author, expressedBy } =
    entry.resource;
  return first(
    [requester, performer, participant, recorder, asserter, sender, author, expressedBy].flatMap(parties),
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

/** References of an element, direct or one step down: STU3 `requester.agent`, `performer.actor`, `participant.individual`. */
const parties = (element: unknown): readonly Json[] =>
  objects(element).flatMap((party) =>
    [party, party.agent, party.actor, party.individual, party.onBehalfOf].filter(isObject),
  );
