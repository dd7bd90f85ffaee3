import { isObject, type JsonObject } from '../../json-object';
import { AS_RECORDED } from '../systems';

/** What stands beside a primitive that FHIR wants written differently than it was recorded. */
export const asRecorded = (recorded: string): JsonObject => ({
  extension: [{ url: AS_RECORDED, valueString: recorded }],
});

/** What was recorded, where it stands beside a primitive. */
export function recordedIn(beside: unknown): string | undefined {
  const extensions: unknown = isObject(beside) ? beside.extension : undefined;
  if (!Array.isArray(extensions)) return undefined;
  const found: unknown = extensions.find((extension) => isObject(extension) && extension.url === AS_RECORDED);
  return isObject(found) && typeof found.valueString === 'string' ? found.valueString : undefined;
}
