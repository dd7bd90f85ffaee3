import type { JsonObject } from '../../json-object';
import type { Form } from './form';
import type { Draft, Path } from './path';

/**
 * Where elements of a group of the record are at home in a resource. The whole mapping is written in these:
 * writing, reading and the guide's table are all made from it.
 */
export type Home = ItemHome | PartHome | ResourceHome | CarriedHome;

/** One element, or a pair that FHIR writes as one value. */
export interface ItemHome {
  readonly kind: 'item';
  /** Keys from the group, joined by dots; empty for the group itself. */
  readonly element: string;
  readonly at: Path;
  readonly form: Form;
}

/** A group, perhaps repeated, that is a part of the same resource. */
export interface PartHome {
  readonly kind: 'part';
  readonly element: string;
  readonly at: Path;
  readonly homes: readonly Home[];
}

/** How a resource hangs on the one that it comes from. */
export type Link =
  /** Listed in its section of the Composition, and found there by type and label. */
  | { readonly from: 'section' }
  /** Referred to from a path of the resource above. */
  | { readonly from: 'above'; readonly at: Path }
  /** Refers to the resource above by a path of its own; `also` puts it into the outermost resource as well. */
  | { readonly from: 'below'; readonly at: Path; readonly also?: AlsoListed };

type AlsoListed = (outermost: Draft, reference: JsonObject) => void;

/** A group, perhaps repeated, as a resource of its own. */
export interface ResourceHome {
  readonly kind: 'resource';
  readonly element: string;
  readonly map: ResourceMap;
  readonly link: Link;
}

/** An element without a home in FHIR: carried in this package's extension. */
export interface CarriedHome {
  readonly kind: 'carried';
  readonly element: string;
  readonly form: Form;
}

/** What a group becomes. */
export interface ResourceMap {
  readonly type: string;
  /** Name of the UK Core profile, where there is one. */
  readonly profile?: string;
  /** Where the resource says which element it is of, for types that several elements become. */
  readonly label?: { readonly at: Path; readonly text: string };
  /** What FHIR wants and the record does not say. */
  readonly fixed: JsonObject;
  /** Where the person is referred to. */
  readonly person?: Path;
  readonly homes: readonly Home[];
  /** Elements that FHIR wants; where the record has none, that is said in their place. */
  readonly required?: readonly Path[];
  /** What depends on what was written, such as a status that an end date demands. */
  readonly finish?: (resource: Draft, timestamp: string) => void;
  /** Where the time of the document belongs. */
  readonly recorded?: Path;
  /** Made although nothing but what is fixed is in it. */
  readonly always?: true;
}

export const item = (element: string, at: Path, form: Form): ItemHome => ({
  kind: 'item',
  element,
  at,
  form,
});

export const part = (element: string, at: Path, homes: readonly Home[]): PartHome => ({
  kind: 'part',
  element,
  at,
  homes,
});

export const listed = (element: string, map: ResourceMap): ResourceHome => ({
  kind: 'resource',
  element,
  map,
  link: { from: 'section' },
});

export const referred = (element: string, at: Path, map: ResourceMap): ResourceHome => ({
  kind: 'resource',
  element,
  map,
  link: { from: 'above', at },
});

export const referring = (element: string, at: Path, map: ResourceMap, also?: AlsoListed): ResourceHome => ({
  kind: 'resource',
  element,
  map,
  link: { from: 'below', at, ...(also && { also }) },
});

export const carried = (element: string, form: Form): CarriedHome => ({ kind: 'carried', element, form });
