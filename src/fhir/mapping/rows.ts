import { elements } from '../../record';
import { SECTIONS } from '../sections';
import { CARRIED_ELEMENT } from '../systems';
import type { Home, Link, ResourceHome } from './home';
import type { Path, Step } from './path';

/**
 * Where one element of the standard is at home in FHIR.
 *
 * @example
 * ```ts
 * import { type FhirHome, fhirMapping } from 'social-prescribing/fhir';
 *
 * const born: FhirHome | undefined = fhirMapping.find(({ element }) => element === 'personDemographics.dateOfBirth');
 * [born?.resource, born?.path, born?.form]; //=> ['Patient', 'birthDate', 'date']
 * ```
 */
export interface FhirHome {
  /** Path of the element in the record. */
  readonly element: string;
  /** Type of the resource. */
  readonly resource: string;
  /** The UK Core profile that it says it follows. */
  readonly profile?: string;
  /** How the resource is told from others of its type: what it says it is of, or what refers to it. */
  readonly found: string;
  /** Where in the resource the value stands. */
  readonly path: string;
  /** How it is written there. */
  readonly form: string;
  /** Whether it has no home in FHIR, so that an extension of this package carries it. */
  readonly carried: boolean;
}

interface Within {
  readonly resource: ResourceHome | undefined;
  readonly found: string;
  /** Path from the resource to a part of it. */
  readonly at: string;
}

const CARRIED: Path = ['extension', { one: { url: CARRIED_ELEMENT } }];

/**
 * The mapping, element by element in the order of the standard: this package's own, since none is published.
 * Writing and reading are made from the same tables as these rows.
 *
 * @example
 * ```ts
 * import { fhirMapping } from 'social-prescribing/fhir';
 *
 * fhirMapping.find(({ element }) => element.endsWith('referrerDetails.team'))?.carried; //=> true
 * ```
 */
export const fhirMapping: readonly FhirHome[] = inOrder(
  SECTIONS.flatMap(({ key, homes }) => rowsOf(homes, key, { resource: undefined, found: '', at: '' })),
);

function rowsOf(homes: readonly Home[], group: string, within: Within): FhirHome[] {
  return homes.flatMap((home) => {
    const element = [group, home.element].filter(Boolean).join('.');
    if (home.kind === 'part')
      return rowsOf(home.homes, element, { ...within, at: `${within.at}${written(home.at)}.` });
    if (home.kind === 'resource')
      return rowsOf(home.map.homes, element, { resource: home, found: foundBy(home, within), at: '' });
    const { type, profile } = within.resource!.map;
    const carried = home.kind === 'carried';
    return (home.form.parts ?? ['']).map((part) => ({
      element: [element, part].filter(Boolean).join('.'),
      resource: type,
      ...(profile && { profile }),
      found: within.found,
      path: `${within.at}${written(carried ? CARRIED : home.at)}`,
      form: home.form.says,
      carried,
    }));
  });
}

function foundBy({ map, link }: ResourceHome, { resource: above }: Within): string {
  const labelled = map.label ? `${written(map.label.at)} is “${map.label.text}”` : '';
  return [labelled, linkedBy(link, above?.map.type)].filter(Boolean).join(', ');
}

function linkedBy(link: Link, above: string | undefined): string {
  if (link.from === 'section') return '';
  const path = written(link.at);
  return link.from === 'above' ? `referred to by ${above}.${path}` : `its ${path} refers to the ${above}`;
}

/** A path as FHIRPath has it, near enough to be read. */
function written([first, ...steps]: Path): string {
  return steps.reduce<string>((path, step) => path + stepWritten(step), first);
}

function stepWritten(step: Step): string {
  if (typeof step === 'string') return `.${step}`;
  if (typeof step === 'number') return '';
  const conditions = Object.entries('each' in step ? step.each : step.one).map(
    ([key, value]) => `${key} = ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return conditions.length === 0 ? '[]' : `[${conditions.join(', ')}]`;
}

function inOrder(rows: readonly FhirHome[]): readonly FhirHome[] {
  const order = new Map(elements.map(({ path }, index) => [path, index]));
  return [...rows].sort((one, other) => order.get(one.element)! - order.get(other.element)!);
}
