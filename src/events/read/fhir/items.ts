import { codingsOf, type SnomedCoding, snomedIn } from './coding';
import { type Json, objects, type Resource } from './json';
import type { FhirRule } from './rules';
import { scoreOf } from './score';

/** A coding that may become an event, with the score that belongs to it. */
export interface Item {
  readonly coding: SnomedCoding;
  readonly value?: number;
}

/** What a resource holds: codings to read, and what is only counted. */
export interface Items {
  readonly items: readonly Item[];
  readonly noticed: readonly FhirRule[];
}

/**
 * The codings of a resource. The number of an Observation goes with its `code`. A component with a number is a
 * score of its own (a part of an assessment); one without is a detail of the Observation.
 */
export function itemsOf(resource: Resource): Items {
  const codings = codingsOf(resource);
  if (resource.resourceType !== 'Observation') {
    const components = objects(resource.component).flatMap(codingsOf);
    return { items: codings.map((coding) => ({ coding })), noticed: components.map(() => 'fhir-component') };
  }
  const { value, isBound } = scoreOf(resource);
  const own = codings.map((coding) => ({
    coding,
    ...(value !== undefined && coding.element === 'code' && { value }),
  }));
  const components = objects(resource.component).map(itemsOfComponent);
  return {
    items: [...own, ...components.flatMap(({ items }) => items)],
    noticed: [
      ...(isBound && own.length > 0 ? (['fhir-value-bound'] as const) : []),
      ...components.flatMap(({ noticed }) => noticed),
    ],
  };
}

function itemsOfComponent(component: Json): Items {
  const { value, isBound } = scoreOf(component);
  const codings = codingsOf(component);
  if (value === undefined) {
    const noticed: FhirRule[] = codings.map(() => 'fhir-component');
    return { items: [], noticed: isBound && codings.length > 0 ? [...noticed, 'fhir-value-bound'] : noticed };
  }
  const items = objects(component.code)
    .flatMap((concept) => snomedIn(concept, 'code'))
    .map((coding) => ({ coding, value }));
  const details = codings.filter(({ element }) => element !== 'code');
  return { items, noticed: details.map(() => 'fhir-component') };
}
