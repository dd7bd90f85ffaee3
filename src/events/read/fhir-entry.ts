import { parseSctid } from '../../snomed';
import type { CodedEvent } from '../coded-event';
import { codingsOf, NOT_ABOUT_A_PERSON, type SnomedCoding } from './fhir-coding';
import { dateOf } from './fhir-date';
import { isObject, type Json, objects, type Resource, text } from './fhir-json';
import { labelOf, organisationOf, practitionerOf, sourceOf, subjectOf } from './fhir-party';
import { type Entry, nameOf, type Resolve } from './fhir-resolve';
import { FHIR_RULES, type FhirRule } from './fhir-rules';
import type { Reject } from './reading';

/** What one resource gave: `found` is events, rejects and repeated codings together. */
export interface EntryReading {
  readonly events: readonly CodedEvent[];
  readonly rejects: readonly Reject[];
  readonly noticed: readonly string[];
  readonly found: number;
}

/** Reads the codings of one resource. */
export function readEntry(entry: Entry, resolve: Resolve): EntryReading {
  const { resource } = entry;
  const codings = codingsOf(resource);
  const components = objects(resource.component)
    .flatMap(codingsOf)
    .map((): FhirRule => 'fhir-component');
  const setAside = (rule: FhirRule): EntryReading => ({
    events: [],
    rejects: [],
    noticed: [...codings.map(() => rule), ...components],
    found: 0,
  });
  const reject = (rule: FhirRule, field?: string): EntryReading => ({
    events: [],
    rejects: codings.map((coding) => rejected(entry, coding, rule, FHIR_RULES[rule].message, field)),
    noticed: components,
    found: codings.length,
  });

  if (codings.length === 0) return { events: [], rejects: [], noticed: components, found: 0 };
  if (resource.resourceType === 'List') return setAside('fhir-structural-list');
  if (NOT_ABOUT_A_PERSON.has(resource.resourceType)) return setAside('fhir-not-about-a-person');
  const subject = subjectOf(entry, resolve);
  if (subject === 'not a person') return setAside('fhir-not-about-a-person');
  if (isEnteredInError(resource)) return reject('fhir-entered-in-error');
  if (subject === 'absent') return reject('fhir-subject-absent', 'personId');
  const dated = dateOf(resource);
  if ('rule' in dated) return reject(dated.rule, 'date');

  const { personId, patient, notice } = subject;
  const about = present({
    id: nameOf(resource),
    organisation: organisationOf(entry, patient, resolve),
    practitioner: practitionerOf(entry, resolve),
    source: sourceOf(entry),
  });
  const events = new Map<string, CodedEvent>();
  const rejects: Reject[] = [];
  const noticed: string[] = [...components];
  for (const coding of codings) {
    const sctid = parseSctid(coding.code, { kind: 'concept' });
    if (!sctid.ok) {
      const [issue] = sctid.issues;
      if (issue) rejects.push(rejected(entry, coding, issue.rule, issue.message, 'code'));
      continue;
    }
    const code = sctid.value.id;
    if (events.has(code)) noticed.push('fhir-repeated-coding');
    else {
      const value = coding.element === 'code' ? scoreOf(resource) : undefined;
      events.set(code, { personId, code, date: dated.date, ...about, ...present({ value }) });
      noticed.push(...sctid.issues.map(({ rule }) => rule), ...(notice ? [notice] : []));
    }
  }
  return { events: [...events.values()], rejects, noticed, found: codings.length };
}

function rejected(entry: Entry, coding: SnomedCoding, rule: string, message: string, field?: string): Reject {
  const { code, display } = coding;
  const given = typeof code === 'string' || typeof code === 'number' ? String(code) : '';
  const record = [labelOf(entry), given, ...(display ? [display] : [])];
  return { line: entry.line, rule, ...present({ field }), message, record };
}

/** `status`, or the `verificationStatus` of a Condition: a code in STU3, a CodeableConcept in R4. */
function isEnteredInError({ status, verificationStatus }: Json): boolean {
  const codes = objects(verificationStatus).flatMap(({ coding, text: words }) => [
    words,
    ...objects(coding).map(({ code }) => code),
  ]);
  return [status, verificationStatus, ...codes].some(
    (code) => text(code)?.toLowerCase().replaceAll(' ', '-') === 'entered-in-error',
  );
}

function scoreOf({ resourceType, valueQuantity, valueInteger }: Resource): number | undefined {
  if (resourceType !== 'Observation') return undefined;
  const value = isObject(valueQuantity) ? valueQuantity.value : valueInteger;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** Leaves out the properties that are absent. */
const present = <Value extends object>(value: Value) =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as {
    [Key in keyof Value]?: Exclude<Value[Key], undefined>;
  };
