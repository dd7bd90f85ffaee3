import { FIELDS, fileContent, type Tables } from '../events';

/** The tables that metrics can use beside events, told from events by the fields that only they have. */
const TELLING: readonly (readonly [keyof Tables, readonly string[]])[] = [
  ['codes', ['term', 'role']],
  ['people', ['birthdate', 'imddecile', 'ethnicity', 'gender']],
  ['practices', ['registered', 'listsize']],
  ['workforce', ['wte']],
  ['comparison', ['until']],
  ['organisations', ['parent']],
];

const squash = (heading: string) => heading.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Which table a file is by its headings, or undefined where it is to be checked itself. */
export async function tableKind(file: Blob): Promise<keyof Tables | undefined> {
  const head = new Uint8Array(await file.slice(0, 1 << 16).arrayBuffer());
  if ((await fileContent(head)).content !== 'events') return undefined;
  const line = new TextDecoder().decode(head).split(/[\r\n]/, 1)[0]!;
  const headings = new Set(line.split(/[,;\t]/).map(squash));
  const isEvents =
    headings.has('code') || FIELDS.events.filter((field) => headings.has(squash(field))).length > 4;
  const kind = TELLING.find(([, telling]) => telling.some((heading) => headings.has(heading)))?.[0];
  return kind === 'codes' || !isEvents ? kind : undefined;
}
