import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** Chance in whole numbers only: the last digit of a fraction may differ between machines. */
export interface Dice {
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  /** True this often in a thousand. */
  readonly chance: (inThousand: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Up to `count` different items, those near the start of the list more often. */
  readonly pickEarly: <Item>(items: readonly Item[], count: number) => Item[];
}

/**
 * The dice of one part of the extract. Each part has its own stream, so that a change to one part leaves
 * the others as they were. Every safe integer is a seed of its own.
 */
export function diceOf(seed: number, stream: number): Dice {
  const generator = xoroshiro128plusFromState([-1, ~seed, seed | 0, Math.floor(seed / 2 ** 32) | 0]);
  // The first numbers of neighbouring seeds resemble each other; far along they do not.
  for (let jumps = 0; jumps <= stream; jumps++) generator.jump();

  const between = (least: number, most: number) => uniformInt(generator, least, most);
  const indexIn = (items: readonly unknown[]) => between(0, items.length - 1);
  return {
    between,
    chance: (inThousand) => between(0, 999) < inThousand,
    pick: (items) => items[indexIn(items)]!,
    pickEarly: (items, count) => {
      const picked = Array.from({ length: count }, () => items[Math.min(indexIn(items), indexIn(items))]!);
      return [...new Set(picked)];
    },
  };
}

/** Every item as often as its weight, to pick from. */
export function weighted<Item>(weights: readonly (readonly [item: Item, weight: number])[]): Item[] {
  return weights.flatMap(([item, weight]) => Array.from({ length: weight }, () => item));
}
