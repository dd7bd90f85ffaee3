import type { Code, CodeList, CodeSet } from '../code';
import { type HierarchyJson, hierarchyToJson } from '../ecl/hierarchy-json';
import { SNOMED_CT } from '../system';
import { inOrder } from './order';

/** What `codes.json` says it is, so that it can be told from other JSON. */
export const FORMAT = 'social-prescribing code set';

/** The version of the format. A change that an older package cannot read is a new one. */
export const FORMAT_VERSION = 1;

const NOTICE =
  'Contains SNOMED CT content, (c) SNOMED International, distributed in the United Kingdom by NHS England under the SNOMED CT UK Edition licence. Share it only with those who hold that licence.';

/**
 * A code set as JSON, the form of `codes.json`. It says whose content it holds: of a release, it needs that
 * release's licence wherever it goes.
 *
 * @example
 * ```ts
 * import { minimumDataset } from 'social-prescribing/codes';
 * import { type CodeSetJson, codeSetToJson } from 'social-prescribing/codes/official';
 *
 * const json: CodeSetJson = codeSetToJson(minimumDataset);
 * [json.format, json.version]; //=> ['social-prescribing code set', 1]
 * ```
 */
export interface CodeSetJson {
  readonly format: typeof FORMAT;
  readonly version: typeof FORMAT_VERSION;
  /** Whose content it is, and what that asks of whoever holds it. */
  readonly notice: string;
  readonly lists: readonly CodeListJson[];
  /** Concept ids by reference set. */
  readonly referenceSets?: Readonly<Record<string, readonly string[]>>;
  /** By inactive concept: association and id of each concept that stands for it. */
  readonly inactive?: Readonly<Record<string, readonly (readonly [association: string, id: string])[]>>;
  /** What is below certain concepts, of a loaded release. */
  readonly hierarchy?: HierarchyJson;
}

/**
 * A list of `codes.json`: a `CodeList` whose codes leave out the system where it is SNOMED CT, and the set where
 * it is the list's name.
 *
 * @example
 * ```ts
 * import { minimumDataset } from 'social-prescribing/codes';
 * import { codeSetToJson, type CodeListJson } from 'social-prescribing/codes/official';
 *
 * const list: CodeListJson | undefined = codeSetToJson(minimumDataset).lists[0];
 * list?.codes[0]?.id; //=> '871731000000106'
 * ```
 */
export interface CodeListJson extends Omit<CodeList, 'codes'> {
  readonly codes: readonly (Omit<Code, 'system' | 'set'> & Partial<Pick<Code, 'system' | 'set'>>)[];
}

/**
 * A code set as JSON, which `codeSetFromJson` reads back the same. The same code set gives the same bytes.
 * Of the hierarchy of a release it holds what is below `roots`, such as `rootsOf` gives; a hierarchy that was
 * itself read from JSON keeps its own.
 *
 * @example
 * ```ts
 * import { minimumDataset } from 'social-prescribing/codes';
 * import { codeSetFromJson, codeSetToJson } from 'social-prescribing/codes/official';
 *
 * const text = JSON.stringify(codeSetToJson(minimumDataset));
 * const again = codeSetFromJson(JSON.parse(text));
 * again.ok && again.value.index.size; //=> 78
 * ```
 */
export function codeSetToJson(
  { lists, referenceSets, inactive, hierarchy }: CodeSet,
  roots?: readonly string[],
): CodeSetJson {
  const below = hierarchy && hierarchyToJson(hierarchy, roots);
  const holdsAny = below !== undefined && below.roots.length > 0;
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    notice: NOTICE,
    lists: lists.map(listToJson),
    ...(referenceSets && { referenceSets: byId(referenceSets, inOrder) }),
    ...(inactive && {
      inactive: byId(inactive, (others) => others.map(({ association, id }) => [association, id] as const)),
    }),
    ...(holdsAny && { hierarchy: below }),
  };
}

function byId<Value, Json>(
  map: ReadonlyMap<string, Value>,
  toJson: (value: Value) => Json,
): Readonly<Record<string, Json>> {
  return Object.fromEntries(inOrder(map.keys()).map((id) => [id, toJson(map.get(id)!)]));
}

// Every key is named, so that their order never depends on how a code set was made.
function listToJson({
  name,
  title,
  authority,
  version,
  date,
  module,
  source,
  codes,
}: CodeList): CodeListJson {
  return {
    ...{ name, title, authority, version, date },
    ...(module !== undefined && { module }),
    source,
    codes: codes.map((code) => codeToJson(code, name)),
  };
}

function codeToJson(code: Code, list: string): CodeListJson['codes'][number] {
  const { id, system, term, set, role, category } = code;
  const { attendance, instrument, evidence, termAsRead, source } = code;
  return {
    id,
    ...(system !== SNOMED_CT && { system }),
    term,
    ...(set !== list && { set }),
    ...{ role, category },
    ...(attendance !== undefined && { attendance }),
    ...(instrument !== undefined && { instrument }),
    ...(evidence !== undefined && { evidence }),
    ...(termAsRead !== undefined && { termAsRead }),
    ...(source !== undefined && { source }),
  };
}
