import { isObject } from '../../json-object';
import type { SuiteAnswer } from './score-suite';

const TRUE = ['true', 'yes', 'y', '1', 'valid', 'pass'];
const FALSE = ['false', 'no', 'n', '0', 'invalid', 'fail'];

/**
 * Verdicts from rows of a table or from JSON objects with `case`, `valid` and, if wanted, `rule` and `path`
 * (several parted by spaces). What cannot be read as a verdict is counted by its place, from 1.
 *
 * @example
 * ```ts
 * import { readAnswers } from 'social-prescribing/conformance';
 *
 * const { answers, unreadable } = readAnswers([{ case: 'record-valid-full-1', valid: 'yes' }, { case: 7 }]);
 * answers; //=> [{ case: 'record-valid-full-1', valid: true }]
 * unreadable; //=> [2]
 * ```
 */
export function readAnswers(rows: readonly unknown[]): {
  readonly answers: readonly SuiteAnswer[];
  readonly unreadable: readonly number[];
} {
  const answers: SuiteAnswer[] = [];
  const unreadable: number[] = [];
  rows.forEach((row, index) => {
    const answer = isObject(row) ? answerOf(row) : undefined;
    if (answer) answers.push(answer);
    else unreadable.push(index + 1);
  });
  return { answers, unreadable };
}

function answerOf(row: Readonly<Record<string, unknown>>): SuiteAnswer | undefined {
  // An object may be one that cannot be made text.
  const valid = typeof row.valid === 'object' ? '' : String(row.valid).trim().toLowerCase();
  if (typeof row.case !== 'string' || !(TRUE.includes(valid) || FALSE.includes(valid))) return undefined;
  const [rules, paths] = [words(row.rule), words(row.path)];
  return {
    ...{ case: row.case.trim(), valid: TRUE.includes(valid) },
    ...(rules && { rules }),
    ...(paths && { paths }),
  };
}

function words(value: unknown): readonly string[] | undefined {
  const texts = (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
  const found = texts.join(' ').split(/\s+/).filter(Boolean);
  return found.length > 0 ? found : undefined;
}
