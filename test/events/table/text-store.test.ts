import { expect, it } from 'vitest';
import { textStore } from '../../../src/events/table/text-store';

it('holds texts of another store behind its own', () => {
  const [store, other] = [textStore(), textStore()];
  for (const text of ['a', '', 'é']) store.push(text);
  for (const text of ['€', 'b']) other.push(text);
  store.append(other.stored());
  expect([0, 1, 2, 3, 4].map(store.at)).toEqual(['a', '', 'é', '€', 'b']);
});

it('refuses more than its places count, instead of writing over the first', () => {
  const store = textStore();
  store.push('a');
  const huge = { bytes: new Uint8Array(1), ends: Uint32Array.of(0, 2 ** 32 - 1), count: 1 };
  expect(() => store.append(huge)).toThrow('more text than fits into memory');
});
