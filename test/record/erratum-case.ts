import { bundledCodeSet, type CodeSet } from 'social-prescribing/codes';

/** One value that shows what an erratum changes. */
export interface ErratumCase {
  /** Where, when not at each element of the erratum. */
  readonly at?: string;
  /** Absent when undefined. */
  readonly value: unknown;
  /** What it comes out as, where that is not itself. */
  readonly becomes?: unknown;
  /** Whether a release is loaded. */
  readonly release?: true;
  /** What the letter of the model makes of it; it may contradict itself or not say. */
  readonly letter: 'accepted' | 'refused' | 'unsaid';
  /** What is found by default and under `strict`: `severity rule`, or `accepted`. */
  readonly enforced: string;
  readonly strict: string;
}

/** Feeling lonely, which the reference sets below are pretended to have, and a concept that none of them has. */
export const MEMBER = { code: '267076002' };
export const OTHER = { code: '105529008' };
const HEALTH_ISSUES = '1127581000000103';
const SETS = [
  ...['999000531000000100', '999003081000000103', '1127531000000102', '1127601000000107'],
  ...['1373501000000105', '1373511000000107'],
];

export const PRETENDED_RELEASE: CodeSet = {
  ...bundledCodeSet,
  referenceSets: new Map([
    ...SETS.map((id) => [id, new Set([MEMBER.code])] as const),
    [HEALTH_ISSUES, new Set([OTHER.code])],
  ]),
};

/** The same whether strict or not. */
export const both = (
  value: unknown,
  letter: ErratumCase['letter'],
  enforced: string,
  at?: string,
): ErratumCase => ({
  ...{ value, letter, enforced, strict: enforced },
  ...(at !== undefined && { at }),
});

export const split = (
  value: unknown,
  letter: ErratumCase['letter'],
  enforced: string,
  strict: string,
  more: Pick<ErratumCase, 'at' | 'becomes' | 'release'> = {},
): ErratumCase => ({ value, letter, enforced, strict, ...more });
