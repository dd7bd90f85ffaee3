import { first, identifier } from './identifier';
import { type Json, objects, text } from './json';
import { type Entry, nameOf, type Resolve, typeIn, withoutVersion } from './resolve';
import type { FhirRule } from './rules';

// Published as https://fhir.nhs.uk/Id/nhs-number, and before STU3 http://fhir.nhs.net/Id/nhs-number.
const NHS_NUMBER = /^https?:\/\/fhir\.nhs\.(uk|net)\/id\/nhs-number$/i;

/** The person a resource is about; `patient` is the resolved Patient. */
interface Person {
  readonly personId: string;
  readonly patient: Entry | undefined;
  readonly notice?: FhirRule;
}

export type Subject = Person | 'absent' | 'several' | 'not a person';

/** Who a resource is about. Of an Appointment it is the participant who is a Patient. */
export function subjectOf(entry: Entry, resolve: Resolve): Subject {
  const { resourceType, participant, subject, patient, for: beneficiary, individual } = entry.resource;
  if (resourceType === 'Appointment') {
    const actors = objects(participant).flatMap(({ actor }) => objects(actor));
    const people = new Map(
      actors
        .map((actor) => personOf(actor, entry, resolve))
        .filter((found) => typeof found === 'object')
        .map((found) => [found.personId, found]),
    );
    const [person] = people.values();
    return people.size > 1 ? 'several' : (person ?? onlyPatient(entry));
  }
  const found = first([subject, patient, beneficiary, individual].flatMap(objects), (candidate) =>
    personOf(candidate, entry, resolve),
  );
  return found ?? onlyPatient(entry);
}

/** The person a reference points to, by NHS number if there is one, else by what the reference says. */
function personOf(candidate: Json, entry: Entry, resolve: Resolve): Person | 'not a person' | undefined {
  const reference = text(candidate.reference);
  const target = resolve(reference, entry);
  const type = target?.resource.resourceType ?? (reference && typeIn(reference)) ?? text(candidate.type);
  if (type && type !== 'Patient') return 'not a person';
  const nhsNumber = nhsNumberIn(target?.resource.identifier) ?? nhsNumberIn(candidate.identifier);
  if (nhsNumber) return { personId: nhsNumber, patient: target };
  const personId = reference ? referenceName(reference, entry) : logicalName(candidate.identifier);
  if (personId === undefined) return undefined;
  const notice = target ? 'fhir-patient-without-nhs-number' : 'fhir-subject-unresolved';
  return { personId, patient: target, notice };
}

/** A message or a document of one Patient is about that Patient, also where a resource in it does not say so. */
function onlyPatient({ patientOfBundle }: Entry): Person | 'absent' {
  const personId = nhsNumberIn(patientOfBundle?.resource.identifier);
  if (personId === undefined) return 'absent';
  return { personId, patient: patientOfBundle, notice: 'fhir-subject-of-bundle' };
}

/** A contained id is only unique within its resource, so it is qualified: two people must not become one. */
function referenceName(reference: string, { resource, container, line }: Entry): string {
  if (!reference.startsWith('#')) return withoutVersion(reference);
  return `${nameOf(container ?? resource) ?? `entry ${line}`}${reference}`;
}

/** A reference may name somebody by an identifier alone, which is unique within its system. */
const logicalName = (identifiers: unknown): string | undefined =>
  first(objects(identifiers), ({ system, value }) => {
    const given = text(value);
    return given && [text(system), given].filter(Boolean).join('|');
  });

/** A number that is in use, before one that was. */
const nhsNumberIn = (identifiers: unknown): string | undefined =>
  first(
    [...objects(identifiers)].sort((one, other) => Number(isPast(one)) - Number(isPast(other))),
    (candidate) => {
      const digits = identifier(candidate, NHS_NUMBER)?.replace(/[\s-]/g, '');
      return digits && /^\d{10}$/.test(digits) ? digits : undefined;
    },
  );

const isPast = ({ use, period }: Json): boolean =>
  use === 'old' || objects(period).some(({ end }) => text(end) !== undefined);
