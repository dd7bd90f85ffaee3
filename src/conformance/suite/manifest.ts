import { version } from '../../../package.json';
import { textDigest } from '../digest';
import { STANDARD_NAME } from '../report';
import type { SuiteCase } from './suite-case';

/**
 * What a written suite says of itself: every case without its content, with the digest of its file.
 *
 * @example
 * ```ts
 * import { conformanceSuite, type SuiteManifest, suiteManifest } from 'social-prescribing/conformance';
 *
 * const manifest: SuiteManifest = suiteManifest(conformanceSuite(), 1);
 * manifest.suite; //=> 'social-prescribing conformance suite'
 * manifest.cases[0]?.sha256.length; //=> 64
 * ```
 */
export interface SuiteManifest {
  readonly suite: 'social-prescribing conformance suite';
  readonly standard: string;
  readonly package: string;
  readonly seed: number;
  /** Whose list of the 78 codes the cases are made of. */
  readonly codes: string;
  readonly cases: readonly (Omit<SuiteCase, 'content'> & { readonly sha256: string })[];
}

const SUITE_NAME = 'social-prescribing conformance suite';

/**
 * The manifest of a suite.
 *
 * @example
 * ```ts
 * import { conformanceSuite, suiteManifest } from 'social-prescribing/conformance';
 *
 * const [first] = suiteManifest(conformanceSuite(), 1).cases;
 * [first?.file, first?.expected]; //=> ['records/valid-mandatory-1.json', { valid: true }]
 * ```
 */
export const suiteManifest = (cases: readonly SuiteCase[], seed: number): SuiteManifest => ({
  suite: SUITE_NAME,
  standard: STANDARD_NAME,
  package: `social-prescribing ${version}`,
  seed,
  codes: 'compiled for this package from public sources; not the official list of the minimum dataset',
  cases: cases.map(({ content, ...one }) => ({ ...one, sha256: textDigest(content) })),
});
