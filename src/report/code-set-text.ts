import type { CodeSetJson } from '../codes/official';

/** How deep each part is laid out over lines; what is deeper stands on one. A code or a concept is a line. */
const LEVELS: Readonly<Partial<Record<string, number>>> = {
  lists: 3,
  referenceSets: 1,
  inactive: 1,
  hierarchy: 2,
};

/** The text of `codes.json`: the same code set gives the same bytes, and two releases compare line by line. */
export function codeSetText(json: CodeSetJson): string {
  const parts = Object.entries(json).map(
    ([key, value]) => `${JSON.stringify(key)}: ${laidOut(value, LEVELS[key] ?? 0, '  ')}`,
  );
  return `{\n  ${parts.join(',\n  ')}\n}\n`;
}

function laidOut(value: unknown, levels: number, indent: string): string {
  if (levels === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const deeper = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((each) => laidOut(each, levels - 1, deeper))
    : Object.entries(value).map(
        ([key, each]) => `${JSON.stringify(key)}: ${laidOut(each, levels - 1, deeper)}`,
      );
  const [open, close] = isList ? '[]' : '{}';
  if (parts.length === 0) return `${open}${close}`;
  return `${open}\n${deeper}${parts.join(`,\n${deeper}`)}\n${indent}${close}`;
}
