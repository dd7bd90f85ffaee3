import type { Forms } from './dialects';

/** A decimal number as people write it: no exponent, no blank. */
const DECIMAL = "'^[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)$'";

/** What a placeholder of the files of SQL stands for, by its name. */
const expressions = (forms: Forms): Readonly<Record<string, (...parts: readonly string[]) => string>> => ({
  text_type: () => forms.textType,
  date: (text) => forms.date(text!),
  number: (text) => forms.numberWhere(forms.matches(text!, DECIMAL), text!),
  matches: (text, pattern) => forms.matches(text!, pattern!),
  days_between: (later, earlier) => forms.daysBetween(later!, earlier!),
  add_days: (date, days) => forms.addDays(date!, days!),
});

const PLACEHOLDER = /\{\{(\w+)(?:\((.*?)\))?\}\}/gs;

/** The names in double braces that stand for tables and columns: all that take nothing. */
export const namesIn = (sql: string): string[] => [
  ...new Set(
    [...sql.matchAll(PLACEHOLDER)].flatMap(([, name, given]) => (given === undefined ? [name!] : [])),
  ),
];

/** SQL with its placeholders filled: tables and columns by their names, the rest as the dialect writes it. */
export function fill(sql: string, forms: Forms, names: (name: string) => string | undefined): string {
  const byName = expressions(forms);
  return sql.replace(PLACEHOLDER, (_, name: string, given: string | undefined) => {
    const filled = given === undefined ? (names(name) ?? byName[name]?.()) : byName[name]?.(...parted(given));
    if (filled === undefined) throw new RangeError(`there is no placeholder ${name}`);
    return filled;
  });
}

/** Parted at the commas that stand in no brackets and no quotes. */
function parted(text: string): string[] {
  const parts = [''];
  let depth = 0;
  let quoted = false;
  for (const character of text) {
    if (character === "'") quoted = !quoted;
    else if (!quoted && character === '(') depth++;
    else if (!quoted && character === ')') depth--;
    if (character === ',' && depth === 0 && !quoted) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}
