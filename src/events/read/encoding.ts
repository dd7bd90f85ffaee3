import { decompressed } from './decompress';

/** The type definitions of Node.js hold `TextDecoder` only as a value. */
type Decoder = InstanceType<typeof TextDecoder>;

/** Bytes or text in pieces, so that a line longer than the limit always spans several. */
const PIECE = 1 << 16;
const HEAD_BYTES = 1024;

/**
 * What the readers read: text, bytes, or bytes as they arrive, such as a Node.js stream or a browser's
 * `file.stream()`. Bytes may be compressed with gzip or Zstandard.
 *
 * @example
 * ```ts
 * import { type EventInput, readEvents } from 'social-prescribing/events';
 *
 * const input: EventInput = new TextEncoder().encode('person,code,date\nA1,871731000000106,2024-05-01\n');
 * (await readEvents(input)).found; //=> 1
 * ```
 */
export type EventInput = string | Uint8Array | AsyncIterable<Uint8Array>;

export interface DecodedInput {
  /** The first bytes or characters of the file as Latin-1 text, to tell binary files by. */
  readonly signature: string;
  readonly texts: AsyncGenerator<string>;
  /** The encoding as understood so far; `undefined` for input that was text to begin with. */
  readonly encoding: () => string | undefined;
  /** Whether compressed input turned out to be cut off or damaged: the texts then end where that showed. */
  readonly isDamaged: () => boolean;
  /** Closes the input when the rest of it is not wanted. */
  readonly close: () => Promise<unknown>;
}

/** Opens input as text, decompressed where it is gzip or Zstandard. Text before the first byte sequence that is not UTF-8 is UTF-8, the rest Windows-1252. */
export async function decodeInput(input: EventInput): Promise<DecodedInput> {
  if (typeof input === 'string') {
    return {
      signature: input.slice(0, 4),
      texts: textPieces(input),
      encoding: () => undefined,
      isDamaged: () => false,
      close: async () => undefined,
    };
  }
  const given = bytePieces(input);
  const start = await firstBytes(given);
  const { pieces, isDamaged } = decompressed(start, prepended(start, given));
  const bytes = bytePieces(pieces);
  const head = await firstBytes(bytes);
  const label = encodingOf(head);
  let encoding: string = ENCODING_NAMES[label];
  const all = prepended(head, bytes);
  return {
    signature: String.fromCharCode(...head.subarray(0, 4)),
    texts:
      label === 'utf-8'
        ? utf8Texts(all, () => {
            encoding = ENCODING_NAMES['windows-1252'];
          })
        : decodedTexts(all, label),
    encoding: () => encoding,
    isDamaged,
    close: async () => {
      await bytes.return(undefined);
      await given.return(undefined);
    },
  };
}

const ENCODING_NAMES = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  'windows-1252': 'Windows-1252',
} as const;

type Label = keyof typeof ENCODING_NAMES;

function encodingOf(head: Uint8Array): Exclude<Label, 'windows-1252'> {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  // Mostly ASCII in UTF-16 has a NUL in every second byte: the second of each pair is little-endian.
  const nuls = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) nuls[i % 2]!++;
  const many = head.length * 0.3;
  const few = head.length * 0.05;
  if (nuls[1]! > many && nuls[0]! <= few) return 'utf-16le';
  if (nuls[0]! > many && nuls[1]! <= few) return 'utf-16be';
  return 'utf-8';
}

async function* utf8Texts(pieces: AsyncIterable<Uint8Array>, onFallback: () => void): AsyncGenerator<string> {
  // `ignoreBOM` keeps U+FEFF wherever it stands: otherwise it would be dropped at the start of every piece.
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let carried: Uint8Array = new Uint8Array(0);
  let fallback: Decoder | undefined;
  let first = true;
  for await (const piece of pieces) {
    if (fallback) {
      yield fallback.decode(piece, { stream: true });
      continue;
    }
    const bytes = joined(carried, piece);
    const whole = bytes.length - incompleteTail(bytes);
    let text = decodedOrUndefined(utf8, bytes.subarray(0, whole));
    carried = bytes.subarray(whole);
    if (text === undefined) {
      onFallback();
      fallback = new TextDecoder('windows-1252');
      const valid = validPrefix(utf8, bytes);
      text = utf8.decode(bytes.subarray(0, valid)) + fallback.decode(bytes.subarray(valid), { stream: true });
      carried = new Uint8Array(0);
    }
    if (text === '') continue;
    yield first ? withoutBom(text) : text;
    first = false;
  }
  if (carried.length > 0) {
    onFallback();
    yield new TextDecoder('windows-1252').decode(carried);
  }
}

async function* decodedTexts(pieces: AsyncIterable<Uint8Array>, label: Label): AsyncGenerator<string> {
  const decoder = new TextDecoder(label);
  for await (const piece of pieces) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

function decodedOrUndefined(decoder: Decoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Length of the longest prefix that is valid UTF-8, found by halving. */
function validPrefix(decoder: Decoder, bytes: Uint8Array): number {
  const cut = (length: number) => length - incompleteTail(bytes.subarray(0, length));
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decodedOrUndefined(decoder, bytes.subarray(0, cut(middle))) === undefined) invalid = middle;
    else valid = middle;
  }
  return cut(valid);
}

/** How many bytes at the end start a UTF-8 sequence that is not complete. */
function incompleteTail(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const needed = byte >= 0xf8 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needed > back ? back : 0;
  }
  return 0;
}

async function* textPieces(text: string): AsyncGenerator<string> {
  const whole = withoutBom(text);
  for (let at = 0; at < whole.length; at += PIECE) yield whole.slice(at, at + PIECE);
}

async function* bytePieces(input: Uint8Array | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const bytes of ArrayBuffer.isView(input) ? [input] : input) {
    for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
  }
}

async function firstBytes(pieces: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array(0);
  while (head.length < HEAD_BYTES) {
    const next = await pieces.next();
    if (next.done) break;
    head = joined(head, next.value);
  }
  return head;
}

async function* prepended(head: Uint8Array, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  yield* pieces;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

const withoutBom = (text: string) => (text.startsWith('\uFEFF') ? text.slice(1) : text);
