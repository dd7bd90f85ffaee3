import { isObject } from '../../json-object';
import { decodeInput, type EventInput } from './encoding';
import { formatOf, HEAD_LENGTH, isXml } from './format';
import { EVENT_HEADINGS, fieldFinder } from './headings';
import { parsedOrUndefined } from './json';
import { firstText } from './texts';

/**
 * What a file holds, by how it begins.
 *
 * @example
 * ```ts
 * import { type FileContent, fileContent } from 'social-prescribing/events';
 *
 * const { content }: FileContent = await fileContent('person,code,date\n');
 * content; //=> 'events'
 * ```
 */
export interface FileContent {
  /** Records of the information standard, FHIR, or rows of coded events. */
  readonly content: 'records' | 'fhir' | 'events';
  /** The file whole: what was read of it to tell is put back. */
  readonly input: EventInput;
}

/**
 * Tells records of the information standard, FHIR and extracts of coded events apart by how a file begins. CSV
 * is events, and so is XML, which is read only for the coded events of FHIR; JSON is FHIR where it names a resource type, events where keys of its first object stand for at
 * least two of person, code and date, and records otherwise, so that JSON of which nothing can be said is
 * checked as a record.
 *
 * @example
 * ```ts
 * import { fileContent } from 'social-prescribing/events';
 *
 * (await fileContent('{"risks": {}}\n')).content; //=> 'records'
 * (await fileContent('{"nhsNumber": "9990000018", "code": "871731000000106"}\n')).content; //=> 'events'
 * (await fileContent('{"resourceType": "Bundle"}')).content; //=> 'fhir'
 * ```
 */
export async function fileContent(input: EventInput): Promise<FileContent> {
  if (typeof input === 'string') return { content: contentOf(input.slice(0, HEAD_LENGTH)), input };
  if (ArrayBuffer.isView(input)) return { content: contentOf(await headText(input)), input };
  const rest = input[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  return { content: contentOf(await headText(recorded(rest, held))), input: putBack(held, rest) };
}

async function headText(bytes: EventInput): Promise<string> {
  const { texts, close } = await decodeInput(bytes);
  const start = (await firstText(texts)).slice(0, HEAD_LENGTH);
  await close();
  return start;
}

/** Keeps what is read, and does not close what it reads from. */
async function* recorded(pieces: AsyncIterator<Uint8Array>, held: Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    held.push(next.value);
    yield next.value;
  }
}

async function* putBack(
  held: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* held;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

const TELLING: readonly (string | undefined)[] = ['personId', 'code', 'date'];
const fieldOf = fieldFinder(EVENT_HEADINGS, {});

function contentOf(head: string): FileContent['content'] {
  if (isXml(head)) return 'events';
  const { format } = formatOf(head);
  const first = firstValue(head.trimStart());
  if (format === 'fhir' || format === 'record') return format === 'fhir' ? 'fhir' : 'records';
  // A heading row is never JSON.
  if (format === 'csv') return first === undefined ? 'events' : 'records';
  const fields = isObject(first) ? Object.keys(first).map(fieldOf) : [];
  return new Set(fields.filter((field) => TELLING.includes(field))).size > 1 ? 'events' : 'records';
}

/** The JSON of the first line, or the first object of a list that it begins. */
function firstValue(text: string): unknown {
  const line = text.split('\n', 1)[0]!;
  const whole = parsedOrUndefined(line);
  if (whole !== undefined) return Array.isArray(whole) ? whole[0] : whole;
  const [object] = /\{[^{}]*\}/.exec(text.startsWith('[') ? text : '') ?? [];
  return object === undefined ? undefined : parsedOrUndefined(object);
}
