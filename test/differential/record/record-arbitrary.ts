import fc from 'fast-check';
import { valuesOf } from './item-values';
import type { Element } from './published-model';

type Group = Readonly<Record<string, unknown>>;

/** Which optional elements are there: each with even odds, all, or none. */
export type Extent = 'some' | 'all' | 'least';

/** Records that the schema of the model accepts, without a blank anywhere. */
export const recordArbitrary = (model: Element, extent: Extent = 'some'): fc.Arbitrary<Group> =>
  groupOf(model, extent, 2);

/** The least record with one of its sections complete; lists have one entry. */
export const completeSection = (model: Element, section: Element): fc.Arbitrary<Group> =>
  fc
    .tuple(groupOf(model, 'least', 1), groupOf(section, 'all', 1))
    .map(([least, complete]) => ({ ...least, [section.key]: complete }));

function groupOf(element: Element, extent: Extent, entries: number): fc.Arbitrary<Group> {
  const fields = element.children.map((child) => ({
    key: child.key,
    wanted: child.mandatory || extent === 'all',
    present: elementArbitrary(child, extent, entries),
  }));
  return fc.oneof(...forcedKeys(element, extent).map((forced) => fieldsWith(fields, forced, extent)));
}

function elementArbitrary(element: Element, extent: Extent, entries: number): fc.Arbitrary<unknown> {
  const one = element.form === 'group' ? groupOf(element, extent, entries) : valuesOf(element);
  if (!element.repeats) return one;
  return fc.array(one, { minLength: 1, maxLength: entries });
}

/** A group is never empty, and a coded value and free text are never both left out: one child is forced. */
function forcedKeys({ children }: Element, extent: Extent): readonly string[] {
  const keys = children.map(({ key }) => key);
  const pair = keys.filter((key) => key === 'codedValue' || key === 'freeText');
  if (pair.length === 2) return pair;
  if (children.some(({ mandatory }) => mandatory)) return [''];
  return extent === 'least' ? keys.slice(0, 1) : keys;
}

interface Field {
  readonly key: string;
  readonly wanted: boolean;
  readonly present: fc.Arbitrary<unknown>;
}

function fieldsWith(fields: readonly Field[], forced: string, extent: Extent): fc.Arbitrary<Group> {
  const absent = fc.constant(undefined);
  const arbitraries = fields.map(({ key, wanted, present }) => {
    if (wanted || key === forced) return present;
    return extent === 'least' ? absent : fc.option(present, { nil: undefined, freq: 2 });
  });
  return fc.tuple(...arbitraries).map((values) => {
    const entries = fields.map(({ key }, at) => [key, values[at]] as const);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  });
}
