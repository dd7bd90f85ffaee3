import { isObject } from '../json-object';

/**
 * Answers to the six statements, three on emotional loneliness (worded negatively) and three on social
 * loneliness (worded positively): `yes`, `more or less` or `no`; null, undefined or empty where missing.
 *
 * @example
 * ```ts
 * import { type DeJongGierveldAnswers, deJongGierveld6 } from 'social-prescribing/instruments';
 *
 * const answers: DeJongGierveldAnswers = { emotional: ['no', 'no', 'no'], social: ['yes', 'yes', 'yes'] };
 * deJongGierveld6(answers).total; //=> 0
 * ```
 */
export interface DeJongGierveldAnswers {
  readonly emotional: readonly unknown[];
  readonly social: readonly unknown[];
}

/**
 * Scores of the De Jong Gierveld scale: the total 0 to 6, its two parts 0 to 3; higher is lonelier.
 *
 * @example
 * ```ts
 * import { type DeJongGierveldScores, deJongGierveld6 } from 'social-prescribing/instruments';
 *
 * const none: DeJongGierveldScores = deJongGierveld6({ emotional: [], social: [] });
 * none; //=> { total: null, emotional: null, social: null }
 * ```
 */
export interface DeJongGierveldScores {
  readonly total: number | null;
  readonly emotional: number | null;
  readonly social: number | null;
}

/**
 * Scores the six-item De Jong Gierveld loneliness scale. A negative statement scores 1 for `yes` or `more or
 * less`, a positive one for `no` or `more or less`. The total is `null` when more than one answer is missing,
 * a part when any of its three is, and both when an answer is none of the three words.
 * Source: De Jong Gierveld and Van Tilburg, Manual of the Loneliness Scale, section 8.
 *
 * @example
 * ```ts
 * import { deJongGierveld6 } from 'social-prescribing/instruments';
 *
 * deJongGierveld6({ emotional: ['yes', 'more or less', 'no'], social: ['no', 'yes', null] });
 * //=> { total: 3, emotional: 2, social: null }
 * ```
 */
export function deJongGierveld6(answers: DeJongGierveldAnswers): DeJongGierveldScores {
  const given: Readonly<Record<string, unknown>> = isObject(answers) ? answers : {};
  const emotional = countLonely(given.emotional, 'yes');
  const social = countLonely(given.social, 'no');
  return {
    total: emotional.missing + social.missing <= 1 ? emotional.score + social.score : null,
    emotional: emotional.missing === 0 ? emotional.score : null,
    social: social.missing === 0 ? social.score : null,
  };
}

/** Lonely answers of three; what cannot be read counts as all three missing. */
function countLonely(answers: unknown, lonely: 'yes' | 'no'): { score: number; missing: number } {
  const unreadable = { score: 0, missing: 3 };
  if (!Array.isArray(answers) || answers.length > 3) return unreadable;
  let [score, missing] = [0, 3];
  for (const answer of answers as unknown[]) {
    if (answer === undefined || answer === null || answer === '') continue;
    if (answer !== 'yes' && answer !== 'more or less' && answer !== 'no') return unreadable;
    missing--;
    if (answer === lonely || answer === 'more or less') score++;
  }
  return { score, missing };
}
