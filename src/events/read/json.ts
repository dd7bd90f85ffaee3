import { isObject } from '../../json-object';

/** Text as JSON. JSON has no `undefined`, so it can stand for text that is not JSON. */
export function parsedOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON of a value that was parsed from JSON; empty where it is nested too deep to be written again. */
export function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '';
  }
}

/** The lines of a text that is no JSON document after all, if one of them is a JSON object. */
export function ndjsonLines(text: string): readonly string[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.some(isObjectLine) ? lines : undefined;
}

function isObjectLine(line: string): boolean {
  const value = line.trimStart().startsWith('{') ? parsedOrUndefined(line) : undefined;
  return isObject(value) && Object.keys(value).length > 0;
}
