import type { SuiteManifest } from './manifest';

/**
 * Somebody's verdict on one case: whether their software takes the file for valid, and if they say it, the rule
 * or path they report.
 *
 * @example
 * ```ts
 * import type { SuiteAnswer } from 'social-prescribing/conformance';
 *
 * const answer: SuiteAnswer = { case: 'record-valid-full-1', valid: true };
 * answer.valid; //=> true
 * ```
 */
export interface SuiteAnswer {
  readonly case: string;
  readonly valid: boolean;
  readonly rules?: readonly string[] | undefined;
  readonly paths?: readonly string[] | undefined;
}

/**
 * Verdicts against expectations, for all cases or for some that have something in common.
 *
 * @example
 * ```ts
 * import { conformanceSuite, scoreSuite, type SuiteTally, suiteManifest } from 'social-prescribing/conformance';
 *
 * const { all }: { all: SuiteTally } = scoreSuite(suiteManifest(conformanceSuite(), 1), []);
 * [all.agreed, all.missing === all.cases]; //=> [0, true]
 * ```
 */
export interface SuiteTally {
  readonly cases: number;
  /** Valid taken for valid, and invalid for invalid. */
  readonly agreed: number;
  /** Invalid taken for valid. */
  readonly falseAccepts: number;
  /** Valid taken for invalid. */
  readonly falseRejects: number;
  /** Without a verdict. */
  readonly missing: number;
}

/**
 * How somebody's verdicts compare with the suite's.
 *
 * @example
 * ```ts
 * import { conformanceSuite, scoreSuite, type SuiteScore, suiteManifest } from 'social-prescribing/conformance';
 *
 * const manifest = suiteManifest(conformanceSuite(), 1);
 * const all = manifest.cases.map(({ id, expected }) => ({ case: id, valid: expected.valid }));
 * const score: SuiteScore = scoreSuite(manifest, all);
 * score.all.agreed === score.all.cases; //=> true
 * ```
 */
export interface SuiteScore {
  readonly all: SuiteTally;
  readonly byKind: Readonly<Record<string, SuiteTally>>;
  /** Of negative cases; `positive` for those without a rule. */
  readonly bySeverity: Readonly<Record<string, SuiteTally>>;
  readonly bySection: Readonly<Record<string, SuiteTally>>;
  readonly byConformance: Readonly<Record<string, SuiteTally>>;
  /** Of the negative cases whose verdict names rules, or paths: how many name the expected one. */
  readonly named: {
    readonly rules: { readonly of: number; readonly right: number };
    readonly paths: { readonly of: number; readonly right: number };
  };
  /** Cases whose verdict differs, or is missing. */
  readonly disagreements: readonly {
    readonly case: string;
    readonly expected: 'valid' | 'invalid';
    readonly given: 'valid' | 'invalid' | 'no verdict';
  }[];
  /** Verdicts on no case of this suite, and cases that were given twice and differently. */
  readonly unknown: number;
  readonly conflicting: readonly string[];
}

type ManifestCase = SuiteManifest['cases'][number];

/**
 * Scores verdicts against a suite. Their order makes no difference; of a case with two verdicts that differ
 * neither counts.
 *
 * @example
 * ```ts
 * import { conformanceSuite, scoreSuite, suiteManifest } from 'social-prescribing/conformance';
 *
 * const manifest = suiteManifest(conformanceSuite(), 1);
 * const lax = manifest.cases.map(({ id }) => ({ case: id, valid: true }));
 * const { all } = scoreSuite(manifest, lax);
 * [all.falseRejects, all.falseAccepts > 50]; //=> [0, true]
 * ```
 */
export function scoreSuite({ cases }: SuiteManifest, answers: readonly SuiteAnswer[]): SuiteScore {
  const known = new Set(cases.map(({ id }) => id));
  const given = new Map<string, SuiteAnswer>();
  const conflicting = new Set<string>();
  let unknown = 0;
  for (const answer of answers) {
    if (!known.has(answer.case)) unknown++;
    else if ((given.get(answer.case)?.valid ?? answer.valid) !== answer.valid) conflicting.add(answer.case);
    else given.set(answer.case, answer);
  }
  for (const id of conflicting) given.delete(id);
  const tallyBy = (keyOf: (one: ManifestCase) => string | undefined) =>
    Object.fromEntries(
      [...groupedBy(cases, keyOf)].map(([key, some]) => [key, tallyOf(some, given)] as const),
    );
  return {
    all: tallyOf(cases, given),
    byKind: tallyBy(({ kind }) => kind),
    bySeverity: tallyBy(({ expected }) => expected.severity ?? 'positive'),
    bySection: tallyBy(({ kind, expected }) =>
      kind === 'record' ? expected.path?.split('.')[0] : undefined,
    ),
    byConformance: tallyBy(({ expected }) => expected.conformance),
    named: {
      rules: namedRight(cases, given, ({ expected }, { rules }) => rules && [expected.rule, rules]),
      paths: namedRight(cases, given, ({ expected }, { paths }) => paths && [expected.path, paths]),
    },
    disagreements: cases.flatMap(({ id, expected }) => {
      const answer = given.get(id);
      if (answer?.valid === expected.valid) return [];
      return { case: id, expected: word(expected.valid), given: answer ? word(answer.valid) : 'no verdict' };
    }),
    unknown,
    conflicting: [...conflicting].sort(),
  };
}

const word = (valid: boolean) => (valid ? 'valid' : 'invalid');

function groupedBy(cases: readonly ManifestCase[], keyOf: (one: ManifestCase) => string | undefined) {
  const groups = new Map<string, ManifestCase[]>();
  for (const one of cases) {
    const key = keyOf(one);
    if (key) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

function tallyOf(cases: readonly ManifestCase[], given: ReadonlyMap<string, SuiteAnswer>): SuiteTally {
  const count = (test: (expected: boolean, answer: boolean | undefined) => boolean) =>
    cases.filter(({ id, expected }) => test(expected.valid, given.get(id)?.valid)).length;
  return {
    cases: cases.length,
    agreed: count((expected, answer) => answer === expected),
    falseAccepts: count((expected, answer) => !expected && answer === true),
    falseRejects: count((expected, answer) => expected && answer === false),
    missing: count((_, answer) => answer === undefined),
  };
}

function namedRight(
  cases: readonly ManifestCase[],
  given: ReadonlyMap<string, SuiteAnswer>,
  compared: (
    one: ManifestCase,
    answer: SuiteAnswer,
  ) => readonly [expected: string | undefined, told: readonly string[]] | undefined,
) {
  let [of, right] = [0, 0];
  for (const one of cases) {
    const answer = given.get(one.id);
    const pair = answer && compared(one, answer);
    if (pair?.[0] === undefined) continue;
    of++;
    if (pair[1].includes(pair[0])) right++;
  }
  return { of, right };
}
