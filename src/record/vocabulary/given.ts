import { hasContent, type Members } from './structure';
import { isBlank } from './text';

/** The members of what should be a group; none of anything else. */
export const membersOf = (value: unknown): Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};

/** Whether a value says anything, right or wrong: it is there and is no blank. */
export function isGiven(value: unknown): boolean {
  if (typeof value === 'string') return !isBlank(value);
  if (typeof value === 'object') return value !== null && hasContent(value);
  return value !== undefined;
}
