/** Texts as whole numbers, in the order they were first met; -1 stands for an absent text. */
export interface Dictionary {
  readonly texts: readonly string[];
  readonly encode: (text: string | undefined) => number;
  readonly find: (text: string) => number | undefined;
}

export function dictionary(): Dictionary {
  const texts: string[] = [];
  const indices = new Map<string, number>();
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
  };
}
