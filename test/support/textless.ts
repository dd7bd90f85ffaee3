/** What JSON may hold and nothing can make text of: `String(…)` of it throws. */
export const TEXTLESS: object = JSON.parse('{"toString":1,"valueOf":1}');

/** A JSON value once for each key that it holds, with every value of that key in turn one that is no text. */
export function withoutTexts(json: unknown): { readonly key: string; readonly json: unknown }[] {
  const keys = new Set<string>();
  JSON.stringify(json, (key, value) => {
    if (key !== '' && !/^\d+$/.test(key)) keys.add(key);
    return value;
  });
  return [...keys].map((key) => ({
    key,
    json: JSON.parse(JSON.stringify(json), (each, value) => (each === key ? TEXTLESS : value)),
  }));
}
