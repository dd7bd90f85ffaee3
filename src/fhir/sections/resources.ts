import { isObject, type JsonObject } from '../../json-object';
import type { Form } from '../mapping/form';
import { type Home, item, type ResourceMap, referring } from '../mapping/home';
import type { Draft } from '../mapping/path';

const SUBJECT = ['subject'] as const;

/** An Observation that says in `code.text` which element of the standard it is of. */
export const observation = (
  label: string,
  homes: readonly Home[],
  profile = 'UKCore-Observation',
): ResourceMap => ({
  type: 'Observation',
  profile,
  label: { at: ['code', 'text'], text: label },
  fixed: { status: 'final' },
  person: SUBJECT,
  homes,
});

/** An Observation of one value: the element itself. */
export const observed = (label: string, value: `value${string}`, form: Form): ResourceMap =>
  observation(label, [item('', [value], form)]);

/** A Condition that says in its category which element it is of. */
export const condition = (label: string, homes: readonly Home[]): ResourceMap => ({
  type: 'Condition',
  profile: 'UKCore-Condition',
  label: { at: ['category', 0, 'text'], text: label },
  fixed: {},
  person: SUBJECT,
  homes,
});

/** A Flag that says in its category which element it is of. */
export const flagged = (label: string, homes: readonly Home[]): ResourceMap => ({
  type: 'Flag',
  profile: 'UKCore-Flag',
  label: { at: ['category', 0, 'text'], text: label },
  fixed: { status: 'active' },
  person: SUBJECT,
  homes,
  required: [['code']],
  finish: endedAs('inactive'),
});

/** The status of what had ended, to the day, when the document was made. */
function endedAs(status: string) {
  return (resource: Draft, timestamp: string): void => {
    const end = isObject(resource.period) ? resource.period.end : undefined;
    if (typeof end === 'string' && end.slice(0, 10) < timestamp.slice(0, end.slice(0, 10).length))
      resource.status = status;
  };
}

/** What a Flag has no place for: it is observed of it. */
export const observedOfFlag = (label: string, homes: readonly Home[]): Home =>
  referring('', ['focus', 0], observation(label, homes));

/** A ClinicalImpression, which FHIR R4 has and UK Core does not profile. */
export const impression = (homes: readonly Home[]): ResourceMap => ({
  type: 'ClinicalImpression',
  fixed: { status: 'completed' },
  person: SUBJECT,
  homes,
});

/** A period of responsibility of an organisation for the person. */
export const episodeOfCare = (homes: readonly Home[], label?: string): ResourceMap => ({
  type: 'EpisodeOfCare',
  profile: 'UKCore-EpisodeOfCare',
  ...(label && { label: { at: ['type', 0, 'text'] as const, text: label } }),
  fixed: { status: 'active' },
  person: ['patient'],
  homes,
  finish: endedAs('finished'),
});

/** A coding in a list of CodeableConcepts, told from others by its system. */
export const ofSystem = (system: string): { readonly one: JsonObject } => ({ one: { coding: [{ system }] } });
