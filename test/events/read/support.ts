import type { EventReading } from '../../../src/events/read/reading';

/** Bytes in pieces of the given lengths, the last piece taking what is left. */
export async function* inPieces(bytes: Uint8Array, lengths: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (const length of lengths) {
    yield bytes.subarray(at, at + length);
    at += length;
  }
  yield bytes.subarray(at);
}

export const utf8 = (text: string) => new TextEncoder().encode(text);

/** UTF-16 written by hand, so that nothing of the reader is used to test it. */
export function utf16(text: string, order: 'le' | 'be', bom = true): Uint8Array {
  const units = [
    ...(bom ? [0xfeff] : []),
    ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)),
  ];
  const bytes = units.flatMap((unit) => [unit & 0xff, unit >> 8]);
  return Uint8Array.from(order === 'le' ? bytes : bytes.map((_, i) => bytes[i ^ 1]!));
}

/** Windows-1252 of the characters these tests use. */
export function windows1252(text: string): Uint8Array {
  const special: Readonly<Record<string, number>> = { '€': 0x80, '’': 0x92, '–': 0x96 };
  return Uint8Array.from([...text].map((character) => special[character] ?? character.charCodeAt(0)));
}

/** What is wrong with a reading, a line each: `line rule field`. */
export const rejectsOf = (reading: Pick<EventReading, 'rejects'>) =>
  reading.rejects.map(({ line, rule, field }) => [line, rule, ...(field ? [field] : [])].join(' '));

export const HEADINGS = 'person,code,date';
export const CODE = '871731000000106';
export const ROW = `A1,${CODE},2024-05-01`;
export const EVENT = { personId: 'A1', code: CODE, date: '2024-05-01' };
