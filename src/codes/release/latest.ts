import type { ReleaseRule } from './rules';

/** What is known of something by the row with the latest effective time. */
export interface Dated {
  readonly time: number;
  readonly isActive: boolean;
}

/**
 * Takes the state of a component over where it is newer than what is known. Of two rows of one time the active
 * one stands, so that the order of files says nothing. More components than `most` are no release.
 */
export function keepLatest<Key, State extends Dated>(
  states: Map<Key, State>,
  key: Key,
  state: State,
  most: number,
): ReleaseRule | undefined {
  const known = states.get(key);
  if (known === undefined || isNewer(state, known)) states.set(key, state);
  return states.size > most ? 'release-too-many' : undefined;
}

export const isNewer = (one: Dated, other: Dated): boolean =>
  one.time > other.time || (one.time === other.time && one.isActive && !other.isActive);
