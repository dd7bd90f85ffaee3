/**
 * Scores as whole numbers, in the order they were first met; -1 stands for what is neither a number nor text.
 *
 * @example
 * ```ts
 * import { eventTable, type ScoreDictionary } from 'social-prescribing/events';
 *
 * const event = { personId: 'A', code: '871731000000106', date: '2024-05-01', value: 21 };
 * const scores: ScoreDictionary = eventTable([event]).scores;
 * scores.values; //=> [21]
 * ```
 */
export interface ScoreDictionary {
  readonly values: readonly (number | string)[];
  /** As trimmed text: what tells two events apart. */
  readonly texts: readonly string[];
  readonly encode: (value: unknown) => number;
}

export function scoreDictionary(): ScoreDictionary & { readonly truncate: (length: number) => void } {
  const values: (number | string)[] = [];
  const texts: string[] = [];
  // Apart by type: text that looks like a number need not be read as one.
  const numbers = new Map<number | string, number>();
  return {
    values,
    texts,
    truncate: (length) => {
      for (const value of values.splice(length)) numbers.delete(value);
      texts.length = length;
    },
    encode: (value) => {
      if (typeof value !== 'string' && typeof value !== 'number') return -1;
      const known = numbers.get(value);
      if (known !== undefined) return known;
      numbers.set(value, values.length);
      texts.push(String(value).trim());
      return values.push(value) - 1;
    },
  };
}
