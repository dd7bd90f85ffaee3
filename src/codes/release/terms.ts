import { type Dated, isNewer, keepLatest } from './latest';
import { flat } from './members';
import type { TakeRow } from './read-rows';
import type { Release } from './types';

const SYNONYM = '900000000000013009';
const FULLY_SPECIFIED_NAME = '900000000000003001';
const PREFERRED = '900000000000548007';

/**
 * Language reference sets for England, best first: the NHS realm's for clinical and for pharmacy use, then
 * British English. Source: the information model's browser links (standard/facts.md, 2e); SNOMED CT core metadata.
 */
const LANGUAGES = ['999001261000000100', '999000691000001104', '900000000000508004'] as const;

interface Description extends Dated {
  readonly concept: string;
  readonly isFullName: boolean;
  readonly term: string;
}

interface Acceptability extends Dated {
  readonly isPreferred: boolean;
}

export interface Terms {
  readonly takeDescription: TakeRow;
  readonly takeLanguage: TakeRow;
  /** The preferred term of each concept; where there is none, its fully specified name. */
  readonly terms: () => Map<string, string>;
}

/** Only descriptions of these concepts are kept, and only what is said of those descriptions. */
export function openTerms(concepts: ReadonlySet<string>, type: Release['type']): Terms {
  // What a Delta does not change it does not hold: there a full name says nothing of the preferred term.
  const worstRank = type === 'Delta' ? LANGUAGES.length - 1 : LANGUAGES.length;
  const descriptions = new Map<string, Description>();
  const languages = new Map<string, Map<string, Acceptability>>(LANGUAGES.map((id) => [id, new Map()]));
  return {
    takeDescription([id, , active, , concept, , type, term], time) {
      const isFullName = type === FULLY_SPECIFIED_NAME;
      if (!concepts.has(concept!) || (!isFullName && type !== SYNONYM)) return undefined;
      const description = {
        time,
        isActive: active === '1',
        concept: flat(concept!),
        isFullName,
        term: flat(term!),
      };
      return keepLatest(descriptions, flat(id!), description, MOST_DESCRIPTIONS);
    },
    takeLanguage([, , active, , refset, description, acceptability], time) {
      const language = languages.get(refset!);
      if (language === undefined || !descriptions.has(description!)) return undefined;
      const row = { time, isActive: active === '1', isPreferred: acceptability === PREFERRED };
      const known = language.get(description!);
      if (known === undefined || isNewer(row, known)) language.set(flat(description!), row);
      return undefined;
    },
    terms() {
      const best = new Map<string, { readonly term: string; readonly rank: number; readonly id: string }>();
      for (const [id, { isActive, isFullName, concept, term }] of descriptions) {
        if (!isActive) continue;
        const rank = isFullName ? LANGUAGES.length : preferenceOf(id, languages);
        const known = best.get(concept);
        const isBetter = !known || rank < known.rank || (rank === known.rank && id < known.id);
        if (rank <= worstRank && isBetter) best.set(concept, { term, rank, id });
      }
      return new Map(
        [...best].map(([concept, { term, rank }]) => [
          concept,
          rank === LANGUAGES.length ? untagged(term) : term,
        ]),
      );
    },
  };
}

const MOST_DESCRIPTIONS = 5_000_000;

function preferenceOf(
  id: string,
  languages: ReadonlyMap<string, ReadonlyMap<string, Acceptability>>,
): number {
  const rank = LANGUAGES.findIndex((language) => {
    const said = languages.get(language)!.get(id);
    return said?.isActive && said.isPreferred;
  });
  return rank === -1 ? Number.POSITIVE_INFINITY : rank;
}

/** A fully specified name ends with its semantic tag, as `(finding)`. */
const untagged = (term: string): string => term.replace(/\s*\([^()]+\)\s*$/, '') || term;
