import { expect, it } from 'vitest';
import { textUpTo } from '../../../src/events/read/texts';

it('keeps a text up to the longest, and takes no more of one that is longer', async () => {
  let taken = 0;
  async function* pieces(count: number) {
    for (let piece = 0; piece < count; piece++) {
      taken++;
      yield 'ab';
    }
  }
  expect(await textUpTo(6, pieces(3))).toBe('ababab');
  taken = 0;
  expect(await textUpTo(6, pieces(1_000_000))).toBeUndefined();
  expect(taken).toBe(4);
});
