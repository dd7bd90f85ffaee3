import type { Change } from './fault';

type Members = Record<string, unknown>;

/** A copy of a JSON value with changes made; no part of the original is touched. */
export function changed(value: unknown, changes: readonly Change[]): unknown {
  return changes.reduce((whole, [at, part]) => (at === '' ? part : put(whole, at.split('.'), part)), value);
}

/** Arrays are copied as arrays: an index is a key like another. */
function put(value: unknown, [key, ...rest]: readonly string[], part: unknown): unknown {
  const copy = (Array.isArray(value) ? [...value] : { ...(value as Members) }) as Members;
  const changedPart = rest.length === 0 ? part : put(copy[key!], rest, part);
  if (changedPart === undefined) delete copy[key!];
  else copy[key!] = changedPart;
  return copy;
}
