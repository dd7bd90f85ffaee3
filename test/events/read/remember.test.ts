import { expect, it } from 'vitest';
import { remember } from '../../../src/events/read/remember';

it('computes each text once, and begins again when there are too many', () => {
  const asked: string[] = [];
  const lengthOf = remember((text) => {
    asked.push(text);
    return text.length;
  });
  expect([lengthOf('first'), lengthOf('first')]).toEqual([5, 5]);
  for (let i = 1; i < 200_000; i++) lengthOf(`${i}`);
  expect([lengthOf('first'), asked.length]).toEqual([5, 200_000]);
  lengthOf('one more');
  expect([lengthOf('first'), asked.slice(-2)]).toEqual([5, ['one more', 'first']]);
});
