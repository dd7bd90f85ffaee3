import { isObject, type JsonObject } from '../../json-object';
import { OFFICIAL_SETS, type OfficialSet } from './options';

/**
 * Which of the two reference sets a ValueSet is of, by its url or its definition; nothing where it names
 * neither, or both. Source of the forms: HL7 FHIR R4, "Using SNOMED CT with FHIR": implicit value sets
 * (`fhir_vs=refset/…`, `fhir_vs=ecl/…`) and filter properties (`concept` in, `constraint` =).
 */
export function setOfValueSet(valueSet: JsonObject): OfficialSet | undefined {
  const named = [valueSet.url, ...compositions(valueSet.compose)].flatMap((text) =>
    typeof text === 'string' ? OFFICIAL_SETS.filter(({ referenceSet }) => names(text, referenceSet)) : [],
  );
  const [first, ...others] = new Set(named);
  return others.length === 0 ? first : undefined;
}

/** The one thing that a definition includes. One that includes more, narrows it or excludes is another set. */
function compositions(compose: unknown): unknown[] {
  if (!isObject(compose) || !Array.isArray(compose.include)) return [];
  if (Array.isArray(compose.exclude) && compose.exclude.length > 0) return [];
  const parts = compose.include.filter(isObject).flatMap((include) => [
    ...arrayOf(include.valueSet),
    ...arrayOf(include.concept).map(() => undefined),
    ...arrayOf(include.filter).map((filter) => {
      const { property, op, value } = isObject(filter) ? filter : {};
      if (property === 'concept' && op === 'in') return typeof value === 'string' && `^${value}`;
      return op === '=' ? value : undefined;
    }),
  ]);
  return parts.length === 1 && compose.include.length === 1 ? parts : [];
}

const arrayOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const LONGEST_URL = 2000;

/** Whether a url or an expression is the whole membership of a reference set. */
function names(text: string, referenceSet: string): boolean {
  if (text.length > LONGEST_URL) return false;
  const decoded = decodedOf(text)
    .replace(/\|[^|]*\|/g, '')
    .replace(/\s+/g, '');
  return (
    decoded === `^${referenceSet}` ||
    (/^http:\/\/snomed\.info\/sct(\/\d+)?(\/version\/\d+)?\?/.test(decoded) &&
      (decoded.endsWith(`?fhir_vs=refset/${referenceSet}`) ||
        decoded.endsWith(`?fhir_vs=ecl/^${referenceSet}`)))
  );
}

function decodedOf(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** SNOMED CT URI Standard: edition module and version. */
const VERSION = /^http:\/\/snomed\.info\/x?sct\/(\d{6,18})\/version\/(\d{4})(\d{2})(\d{2})$/;

const NAMES_OF_VERSION: readonly unknown[] = ['version', 'used-codesystem'];

/** The release an expansion says it was made from. */
export function versionOf(
  expansion: JsonObject,
): { readonly date: string; readonly module?: string } | undefined {
  for (const parameter of arrayOf(expansion.parameter)) {
    if (!isObject(parameter) || !NAMES_OF_VERSION.includes(parameter.name)) continue;
    const uri = parameter.valueUri ?? parameter.valueString ?? parameter.valueCanonical;
    if (typeof uri !== 'string') continue;
    const [, module, ...date] = VERSION.exec(uri.slice(0, LONGEST_URL).split('|').pop()!) ?? [];
    if (module !== undefined) return { date: date.join('-'), module };
  }
  return undefined;
}
