import type { CodeList, CodeSet } from './code';
import { codeSetOf } from './code-set';
import { compiledLists, contacts } from './compiled-lists';
import { assessmentScoreColumns, assessmentScoreReadings } from './generated/assessment-scores';
import { type concept, minimumDatasetColumns, minimumDatasetReadings } from './generated/minimum-dataset';
import { referralSourceColumns, referralSourceReadings } from './generated/referral-sources';

// Made in functions, so that a bundler can leave out what is not used.
const readMinimumDataset = () =>
  codeSetOf(compiledLists('minimum-dataset', { ...minimumDatasetColumns, ...minimumDatasetReadings }));
const readReferralSources = () =>
  compiledLists('referral-sources', { ...referralSourceColumns, ...referralSourceReadings })[0]!;
const readBundled = () =>
  codeSetOf([
    ...minimumDataset.lists,
    referralSources,
    ...compiledLists('assessment-scores', { ...assessmentScoreColumns, ...assessmentScoreReadings }),
    contacts(),
  ]);

/**
 * The social prescribing minimum dataset as compiled for this package: 78 SNOMED CT concepts in five lists.
 * Not the official list, which is licensed: 3 are named in public social prescribing sources, 74 are this
 * package's placement of real concepts, 1 could not be confirmed. Each says which, and where it was read.
 *
 * @example
 * ```ts
 * import { minimumDataset } from 'social-prescribing/codes';
 *
 * minimumDataset.index.size; //=> 78
 * minimumDataset.lists.map((list) => [list.name, list.codes.length]);
 * //=> [['pathway', 3], ['demographics', 9], ['needs', 30], ['support', 26], ['outcomes', 10]]
 * ```
 */
export const minimumDataset: CodeSet = /* @__PURE__ */ readMinimumDataset();

/**
 * One of the 78 concept ids of the compiled minimum dataset, as a literal type.
 *
 * @example
 * ```ts
 * import { concept, type MinimumDatasetCode } from 'social-prescribing/codes';
 *
 * const code: MinimumDatasetCode = concept.feelingLonely;
 * code; //=> '267076002'
 * ```
 */
export type MinimumDatasetCode = (typeof concept)[keyof typeof concept];

/**
 * Sources of referral: the concepts of UK Core's SourceOfServiceRequest value set and their parent, in this
 * package's own groups (`category`). The information standard names no list of referral sources.
 *
 * @example
 * ```ts
 * import { referralSources } from 'social-prescribing/codes';
 *
 * referralSources.codes.find((code) => code.id === '1991000124105')?.category; //=> 'self'
 * ```
 */
export const referralSources: CodeList = /* @__PURE__ */ readReferralSources();

/**
 * Every code the package bundles with a role: the compiled minimum dataset, sources of referral, assessment
 * scores and contacts by attendance. The measures use it unless given another. It holds no closure code:
 * the national "case closed" reference set is not public, so a local code set supplies them.
 *
 * @example
 * ```ts
 * import { bundledCodeSet, listCodes } from 'social-prescribing/codes';
 *
 * listCodes(bundledCodeSet, { role: 'contact' }).map((code) => code.attendance);
 * //=> ['5', '6', '7', '2', '3', '4', 'unknown']
 * listCodes(bundledCodeSet, { role: 'closure' }); //=> []
 * ```
 */
export const bundledCodeSet: CodeSet = /* @__PURE__ */ readBundled();
