import { objects, text } from './json';

/** The value of the first Identifier of this system. */
export const identifier = (identifiers: unknown, system: RegExp): string | undefined =>
  first(objects(identifiers), (candidate) =>
    system.test(text(candidate.system) ?? '') ? text(candidate.value) : undefined,
  );

export function first<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
