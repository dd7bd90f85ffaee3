import { codeKey } from '../../codes';
import { type Dictionary, dictionary } from './dictionary';
import { type ScoreDictionary, scoreDictionary } from './score-dictionary';

/**
 * A code with its system.
 *
 * @example
 * ```ts
 * import { type Coding, eventTable } from 'social-prescribing/events';
 *
 * const event = { personId: 'A', code: '871731000000106', date: '2024-05-01' };
 * const [coding]: readonly Coding[] = eventTable([event]).codings;
 * coding; //=> { system: 'http://snomed.info/sct', code: '871731000000106' }
 * ```
 */
export interface Coding {
  readonly system: string;
  readonly code: string;
}

/** The texts that the numbers of the columns stand for. */
export interface EventDictionaries {
  readonly persons: Dictionary;
  /** Codes by their `codeKey`, and the same with the system apart. */
  readonly codeKeys: Dictionary;
  readonly codings: readonly Coding[];
  readonly organisations: Dictionary;
  readonly practitioners: Dictionary;
  readonly episodes: Dictionary;
  readonly sources: Dictionary;
  readonly scores: ScoreDictionary;
}

/** Dictionaries being filled. */
export interface GrowingDictionaries extends EventDictionaries {
  readonly encodeCode: (code: string, system: string) => number;
  /** Remembers the texts there are. What is called back forgets all that came since. */
  readonly mark: () => () => void;
}

export function growingDictionaries(): GrowingDictionaries {
  const [persons, codeKeys, organisations] = [dictionary(), dictionary(), dictionary()];
  const [practitioners, episodes, sources] = [dictionary(), dictionary(), dictionary()];
  const ofTexts = [persons, codeKeys, organisations, practitioners, episodes, sources];
  const scores = scoreDictionary();
  const codings: Coding[] = [];
  let encodeCode = codeEncoder(codeKeys, codings);
  return {
    ...{ persons, codeKeys, codings, organisations, practitioners, episodes, sources, scores },
    encodeCode: (code, system) => encodeCode(code, system),
    mark: () => {
      const lengths = ofTexts.map(({ texts }) => texts.length);
      const [codes, values] = [codings.length, scores.texts.length];
      return () => {
        for (const [index, { truncate }] of ofTexts.entries()) truncate(lengths[index]!);
        scores.truncate(values);
        codings.length = codes;
        encodeCode = codeEncoder(codeKeys, codings);
      };
    },
  };
}

/** Joins system and code once for each pair, not for each event. */
function codeEncoder(codeKeys: Dictionary, codings: Coding[]): (code: string, system: string) => number {
  const bySystem = new Map<string, Map<string, number>>();
  return (code, system) => {
    const codes = bySystem.get(system) ?? new Map<string, number>();
    const known = codes.get(code);
    if (known !== undefined) return known;
    const number = codeKeys.encode(codeKey(code, system));
    codings[number] ??= { system, code };
    bySystem.set(system, codes.set(code, number));
    return number;
  };
}
