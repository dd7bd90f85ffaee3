/** More distinct texts than this in one column, and remembering costs more than it saves. */
const MOST_REMEMBERED = 200_000;

/** A function of text that computes each distinct text once. Extracts repeat themselves. */
export function remember<Value>(compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text);
    if (value !== undefined) return value;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const computed = compute(text);
    known.set(text, computed);
    return computed;
  };
}
