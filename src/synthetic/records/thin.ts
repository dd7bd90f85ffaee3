import type { Dice } from '../dice';
import type { Share } from './completeness';

type Group = Readonly<Record<string, unknown>>;

/**
 * The record with gaps as often as the shares say, without keys that have no value, and without groups that
 * would be left empty. Schemas say what may be missing; a test holds the outcome to them.
 */
export function thinned<Whole extends object>(record: Whole, shares: Share, dice: Dice): Whole {
  const left = thinGroup(record as Group, shares, dice);
  // The one mandatory section that may hold nothing.
  return { ...left, referralDetails: left?.referralDetails ?? {} } as unknown as Whole;
}

function thin(value: unknown, share: Share, dice: Dice): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) return share.within.size > 0 ? thinGroup(value as Group, share, dice) : value;
  const entries: unknown[] = [];
  for (const entry of value) {
    const left = thin(entry, share, dice);
    if (left !== undefined) entries.push(left);
  }
  return entries.length > 0 ? entries : undefined;
}

function thinGroup(group: Group, { within }: Share, dice: Dice): Group | undefined {
  const kept: Record<string, unknown> = {};
  let isEmpty = true;
  for (const key in group) {
    const value = group[key];
    if (value === undefined) continue;
    const share = within.get(key)!;
    if (share.inThousand < ALWAYS && !dice.chance(share.inThousand)) continue;
    const left = thin(value, share, dice);
    if (left === undefined) continue;
    kept[key] = left;
    isEmpty = false;
  }
  return isEmpty ? undefined : kept;
}

const ALWAYS = 1000;
