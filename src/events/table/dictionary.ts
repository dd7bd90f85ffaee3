/**
 * Texts as whole numbers, in the order they were first met; -1 stands for an absent text.
 *
 * @example
 * ```ts
 * import { type Dictionary, eventTable } from 'social-prescribing/events';
 *
 * const event = { personId: 'A', code: '871731000000106', date: '2024-05-01' };
 * const persons: Dictionary = eventTable([event, { ...event, personId: 'B' }]).persons;
 * [persons.texts, persons.find('B')]; //=> [['A', 'B'], 1]
 * ```
 */
export interface Dictionary {
  readonly texts: readonly string[];
  readonly encode: (text: string | undefined) => number;
  readonly find: (text: string) => number | undefined;
}

/** A dictionary that can forget its last texts. */
export interface GrowingDictionary extends Dictionary {
  readonly truncate: (length: number) => void;
}

export function dictionary(known: readonly string[] = []): GrowingDictionary {
  const texts = [...known];
  const indices = new Map(texts.map((text, index) => [text, index]));
  return {
    texts,
    encode: (text) => {
      if (text === undefined || text === '') return -1;
      const known = indices.get(text);
      if (known !== undefined) return known;
      texts.push(text);
      indices.set(text, texts.length - 1);
      return texts.length - 1;
    },
    find: (text) => indices.get(text),
    truncate: (length) => {
      for (const text of texts.splice(length)) indices.delete(text);
    },
  };
}
