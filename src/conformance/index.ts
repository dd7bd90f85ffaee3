/**
 * Conformance to the information standard: checks of files, reports, and a suite of cases.
 *
 * @module social-prescribing/conformance
 */
export type { CheckOptions } from './check-options';
export { type Check, openCheck } from './open-check';
export { type Checked, type ConformanceReport, type FileSummary, STANDARD_NAME } from './report';
export { reportJsonSchema } from './report-schema';
export { CHECK_RULES, EVENT_RULES } from './rules';
export { conformanceSuite } from './suite/conformance-suite';
export { type SuiteManifest, suiteManifest } from './suite/manifest';
export { readAnswers } from './suite/read-answers';
export { type SuiteAnswer, type SuiteScore, type SuiteTally, scoreSuite } from './suite/score-suite';
export type { SuiteCase, SuiteVerdict } from './suite/suite-case';
export type { CodeCoverage, CodeListCoverage } from './tally/code-coverage';
export type { ElementCoverage } from './tally/element-coverage';
export type { Place, RuleTally } from './tally/rule-tally';
export type { CheckIssue, Verdict } from './verdict';
