import { isObject, type JsonObject } from '../../json-object';
import { parseSctid } from '../../snomed';
import { SNOMED_CT } from '../system';
import type { IssueLog } from './issue-log';
import type { Member } from './members';

/** A page of an expansion: its place among the others, and its members. */
export interface Page {
  readonly index: number;
  readonly offset: number | undefined;
  readonly total: number | undefined;
  /** How many entries it holds, for the sake of paging: with a code, and all. */
  readonly codes: number;
  readonly entries: number;
  readonly members: readonly Member[];
}

/** Reads a page. Nested entries are members like the others; a cycle of them, in memory, is gone round once. */
export function readPage(expansion: JsonObject, index: number, log: IssueLog): Page {
  const members: Member[] = [];
  const seen = new Set<unknown>();
  const open: unknown[] = [expansion.contains];
  let [entries, codes, abstract, other] = [0, 0, 0, 0];
  const inOrder: JsonObject[] = [];
  while (open.length > 0) {
    const next = open.pop();
    if (Array.isArray(next)) {
      if (!seen.has(next)) for (let at = next.length - 1; at >= 0; at--) open.push(next[at] ?? null);
      seen.add(next);
    } else if (isObject(next)) {
      if (seen.has(next)) continue;
      seen.add(next);
      inOrder.push(next);
      if (next.contains !== undefined) open.push(next.contains);
    } else if (next !== undefined) log.report('value-set-entry', `${index}.expansion.contains`);
  }
  for (const entry of inOrder) {
    const path = `${index}.expansion.contains.${entries++}`;
    if (entry.code !== undefined) codes++;
    if (entry.abstract === true || entry.code === undefined) abstract++;
    else if (entry.system !== SNOMED_CT) other++;
    else {
      const member = readEntry(entry, path, log);
      if (member) members.push(member);
    }
  }
  const at = `${index}.expansion`;
  if (abstract > 0) log.report('value-set-abstract', at, { count: abstract });
  if (other > 0) log.report('value-set-other-system', at, { count: other });
  if (isPartial(expansion)) log.report('value-set-partial', at);
  const total = countOf(expansion.total);
  const offset = countOf(expansion.offset) ?? countOf(parameterOf(expansion, 'offset'));
  if (total === undefined && entries > 0 && countOf(parameterOf(expansion, 'count')) === entries)
    log.report('value-set-maybe-page', at);
  return { index, offset, total, codes, entries, members };
}

const PARTIAL = /^http:\/\/hl7\.org\/fhir\/StructureDefinition\/valueset-(toocostly|unclosed)$/;

/** Whether the server says that the set has more members than it could name, or was asked for some of them. */
function isPartial(expansion: JsonObject): boolean {
  const extensions = (Array.isArray(expansion.extension) ? expansion.extension : []).filter(isObject);
  const saysSo = extensions.some(
    ({ url, valueBoolean }) => typeof url === 'string' && PARTIAL.test(url) && valueBoolean === true,
  );
  const filter = parameterOf(expansion, 'filter');
  return saysSo || (filter !== undefined && filter !== '');
}

/** The value of a parameter that the server was given. */
function parameterOf({ parameter }: JsonObject, name: string): unknown {
  const found = (Array.isArray(parameter) ? parameter : [])
    .filter(isObject)
    .find((each) => each.name === name);
  return found?.valueInteger ?? found?.valueString;
}

const countOf = (value: unknown) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined;

function readEntry(entry: JsonObject, path: string, log: IssueLog): Member | undefined {
  const parsed = parseSctid(entry.code, { kind: 'concept' });
  if (parsed.issues.length > 0) log.add(parsed.issues, `${path}.code`);
  if (!parsed.ok) return undefined;
  const term = termOf(entry);
  return {
    id: parsed.value.id,
    isActive: entry.inactive !== true,
    path,
    ...(term !== undefined && { term }),
  };
}

/** Fully specified name: a type of description (SNOMED CT Release File Specification). */
const FSN = '900000000000003001';

/**
 * The preferred term. A server asked for en-GB gives it as `display`; one that was not may give it as the one
 * designation in that language. Of several, which is preferred is not said.
 */
function termOf({ display, designation }: JsonObject): string | undefined {
  const shown = typeof display === 'string' ? display : undefined;
  const british = (Array.isArray(designation) ? designation : [])
    .filter(isObject)
    .filter(
      ({ language, use }) =>
        typeof language === 'string' &&
        language.toLowerCase() === 'en-gb' &&
        !(isObject(use) && use.code === FSN),
    )
    .flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  return british.length === 1 ? british[0] : (shown ?? british[0]);
}
