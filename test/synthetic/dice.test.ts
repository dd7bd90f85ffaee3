import { describe, expect, it } from 'vitest';
import { diceOf } from '../../src/synthetic/dice';

describe('dice', () => {
  it('of each part of an extract fall their own way', () => {
    const throwsOf = (stream: number) => {
      const dice = diceOf(1, stream);
      return Array.from({ length: 8 }, () => dice.between(1, 6)).join('');
    };
    expect(new Set([0, 1, 2, 3].map(throwsOf)).size).toBe(4);
  });
});
