/** Text as JSON. JSON has no `undefined`, so it can stand for text that is not JSON. */
export function parsedOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
