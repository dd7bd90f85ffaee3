const LEFT_OUT = '\u0000';

/** JSON in one line; of what is undefined it says that it is left out. */
export const json = (value: unknown): string =>
  JSON.stringify(
    value === undefined ? LEFT_OUT : value,
    (_, inner) => (inner === undefined ? LEFT_OUT : inner),
    1,
  )
    .replace(/\n\s*/g, ' ')
    .replaceAll(JSON.stringify(LEFT_OUT), 'left out');

/** Values by their keys, such as `sex: "2", gender: left out`. */
export const keyed = (values: Readonly<Record<string, unknown>>): string =>
  Object.entries(values)
    .map(([key, value]) => `${key}: ${json(value)}`)
    .join(', ');

/** Text of a file in one line: ends of lines and tabs as arrows, other control characters by their numbers. */
export function inOneLine(text: string): string {
  if (text.trim() === '') return JSON.stringify(text);
  return (
    repeatsCounted(text)
      .replace(/\r?\n/g, '⏎')
      .replaceAll('\t', '⇥')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach the page
      .replace(/[\u0000-\u001f\u007f-\u009f\ufeff]/g, (one) => {
        const number = one.charCodeAt(0).toString(16).padStart(4, '0');
        return `\\u${number}`;
      })
  );
}

const MANY = /(.{1,12}?)\1{39,}/gs;

/** What stands there many times, once, with how often. */
const repeatsCounted = (text: string): string =>
  text.replace(
    MANY,
    (run, unit: string) => `${unit}… (${(run.length / unit.length).toLocaleString('en-GB')} times)`,
  );
