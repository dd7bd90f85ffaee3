import { isObject } from '../../json-object';
import { hasContent, type Members } from './structure';
import { isBlank } from './text';

/** Whether a value has the form of a group: an object, and no list. */
export const isGroup: (value: unknown) => value is Members = isObject;

/** The members of what should be a group; none of anything else. */
export const membersOf = (value: unknown): Members => (isGroup(value) ? value : {});

/** Whether a value says anything, right or wrong: it is there and is no blank. */
export function isGiven(value: unknown): boolean {
  if (typeof value === 'string') return !isBlank(value);
  if (typeof value === 'object') return value !== null && hasContent(value);
  return value !== undefined;
}
