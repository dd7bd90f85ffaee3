import fc from 'fast-check';
import { bundledCodeSet, concept, minimumDataset } from 'social-prescribing/codes';
import type { Release, ReleaseConcept } from 'social-prescribing/codes/official';

export const NEEDS = '1373501000000105';
export const SUPPORT = '1373511000000107';
/** SNOMED CT United Kingdom clinical extension module. */
export const MODULE = '999000011000000103';

/** What of a made release is not as usual. */
export interface ReleaseParts extends Partial<Omit<Release, 'concepts' | 'referenceSets' | 'terms'>> {
  readonly needs?: readonly string[];
  readonly support?: readonly string[];
  readonly others?: Readonly<Record<string, readonly string[]>>;
  readonly terms?: Readonly<Record<string, string | undefined>>;
  /** Concepts that the release does not hold. */
  readonly without?: readonly string[];
}

/** A small release of bundled concepts only, with their bundled terms unless told otherwise. */
export function madeRelease(parts: ReleaseParts = {}): Release {
  const {
    needs = [concept.feelingLonely, concept.socialIsolation],
    support = [concept.signposting],
    others = {},
    terms = {},
    without = [],
    ...rest
  } = parts;
  const inactive = rest.inactive ?? new Map();
  const concepts = new Map<string, ReleaseConcept>();
  for (const { id, term } of bundledCodeSet.index.values()) {
    const shown = Object.hasOwn(terms, id) ? terms[id] : term;
    concepts.set(id, {
      ...{ id, active: !inactive.has(id), effectiveTime: '2026-04-01', module: MODULE },
      ...(shown !== undefined && { term: shown }),
    });
  }
  for (const id of without) concepts.delete(id);
  const sets = Object.entries({ [NEEDS]: needs, [SUPPORT]: support, ...others });
  return {
    type: 'Snapshot',
    date: '2026-04-01',
    module: MODULE,
    removed: new Map(),
    ...rest,
    inactive,
    concepts,
    terms: new Map(
      Object.entries(terms).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
    referenceSets: new Map(sets.map(([id, members]) => [id, new Set(members)])),
  };
}

/** Issues as a line each: severity, path, rule. */
export const lines = (issues: readonly { severity: string; path: string; rule: string }[]) =>
  issues.map(({ severity, path, rule }) => `${severity} ${path} ${rule}`);

const id = fc.constantFrom(...minimumDataset.index.keys());
const ids = fc.subarray([...minimumDataset.index.keys()], { minLength: 1 });

/** Made releases of any of the 78, some inactive, with these terms and associations. */
export const madeReleases = (
  term: fc.Arbitrary<string>,
  associations: readonly string[],
  others: fc.Arbitrary<Record<string, string[]>> = fc.constant({}),
): fc.Arbitrary<Release> =>
  fc
    .record({
      ...{ needs: ids, support: ids, others, terms: fc.dictionary(id, term) },
      inactive: fc.dictionary(id, fc.array(fc.record({ association: fc.constantFrom(...associations), id }))),
    })
    .map(({ inactive, ...parts }) => madeRelease({ ...parts, inactive: new Map(Object.entries(inactive)) }));
