import { HEAD_LENGTH } from './format';

/** Enough text to tell the format from, whatever the pieces it comes in. */
export async function firstText(texts: AsyncGenerator<string>): Promise<string> {
  let start = '';
  while (start.length < HEAD_LENGTH) {
    const next = await texts.next();
    if (next.done) break;
    start += next.value;
  }
  return start;
}

export async function* prepended(start: string, texts: AsyncIterable<string>): AsyncGenerator<string> {
  yield start;
  yield* texts;
}

export async function wholeText(texts: AsyncIterable<string>): Promise<string> {
  const pieces: string[] = [];
  for await (const text of texts) pieces.push(text);
  return pieces.join('');
}

/** The whole text, or `undefined` as soon as it is longer than this: no more of it is then kept. */
export async function textUpTo(longest: number, texts: AsyncIterable<string>): Promise<string | undefined> {
  const pieces: string[] = [];
  let length = 0;
  for await (const text of texts) {
    length += text.length;
    if (length > longest) return undefined;
    pieces.push(text);
  }
  return pieces.join('');
}
