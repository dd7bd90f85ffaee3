/**
 * Text without white space around it, or `undefined` where there is none. Values may come from plain
 * JavaScript: what is no text is treated as absent, never thrown at.
 */
export function clean(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim() || undefined : undefined;
}
