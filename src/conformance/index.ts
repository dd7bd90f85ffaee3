/**
 * Conformance to the information standard: checks of files, reports, and a suite of cases.
 *
 * @module conformance
 */
export type { CheckOptions } from './check-options';
export { type Check, openCheck } from './open-check';
export { type Checked, type ConformanceReport, type FileSummary, STANDARD_NAME } from './report';
export { reportJsonSchema } from './report-schema';
export { CHECK_RULES, EVENT_RULES } from './rules';
export type { CodeCoverage, CodeListCoverage } from './tally/code-coverage';
export type { ElementCoverage } from './tally/element-coverage';
export type { Place, RuleTally } from './tally/rule-tally';
export type { CheckIssue, Verdict } from './verdict';
