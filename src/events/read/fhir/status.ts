import { objects, type Resource, text } from './json';
import { type LeftOut, STATUSES, type Statuses } from './statuses';

/** What the same words say on every other type. */
const STATUSES_OF_OTHERS: Statuses = {
  'entered-in-error': 'fhir-entered-in-error',
  draft: 'fhir-draft',
  proposed: 'fhir-draft',
  planned: 'fhir-planned',
  cancelled: 'fhir-cancelled',
  revoked: 'fhir-cancelled',
  'not-done': 'fhir-not-done',
};

/**
 * Why a resource says that nothing happened, or not yet; `undefined` when it counts. A word that no value set
 * has is passed over.
 */
export function leftOut(resource: Resource): LeftOut | undefined {
  const { resourceType, status, lifecycleStatus, verificationStatus } = resource;
  const statuses = own(STATUSES, resourceType) ?? STATUSES_OF_OTHERS;
  const found = [status, lifecycleStatus, verificationStatus]
    .flatMap(wordsOf)
    .map((word) => own(statuses, word) ?? own(STATUSES_OF_OTHERS, word))
    .filter((standing) => standing !== undefined && standing !== 'counts');
  return found.includes('fhir-entered-in-error') ? 'fhir-entered-in-error' : (found[0] ?? negated(resource));
}

/**
 * Elements that turn a resource into its opposite: `doNotPerform` (R4; STU3 ProcedureRequest), and of STU3
 * `notDone`, `notGiven` and `taken`. An Observation of a finding whose value is false says that it is not so.
 */
function negated({ resourceType, doNotPerform, notDone, notGiven, taken, valueBoolean }: Resource) {
  if ([doNotPerform, notDone, notGiven].some(isTrue) || text(taken) === 'n') return 'fhir-not-done';
  return resourceType === 'Observation' && valueBoolean === false ? 'fhir-refuted' : undefined;
}

const isTrue = (value: unknown) => value === true || value === 'true';

/** The words of a code, or of a CodeableConcept, as R4 has in verificationStatus. */
function wordsOf(status: unknown): readonly string[] {
  if (status === undefined) return NONE;
  const concepts = objects(status).flatMap(({ coding, text: words }) => [
    words,
    ...objects(coding).map(({ code }) => code),
  ]);
  return [status, ...concepts].flatMap((word) => text(word)?.toLowerCase().replaceAll(' ', '-') ?? NONE);
}

const NONE: readonly string[] = [];

/** What a table holds under a key taken from data, which may be the name of something every object has. */
const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
