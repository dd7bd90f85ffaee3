/**
 * Measures over coded events: windows, groups, rows, limits and disclosure control.
 *
 * @module social-prescribing/metrics
 */
export {
  type BeforeAfter,
  capacity,
  caseloadBand,
  caseloadPerWte,
  type DifferenceInDifferences,
  differenceInDifferences,
  percentChange,
  type ReturnOnInvestment,
  returnOnInvestment,
  workersNeeded,
} from './arithmetic';
export { type ControlChart, type ControlPoint, controlChart, type SpecialCause } from './control-chart';
export { applyDisclosure, discloseCount } from './disclosure/apply-disclosure';
export { DISCLOSURE_POLICIES, type DisclosurePolicy } from './disclosure/policies';
export { explain, type RowsToExplain } from './explain/explain';
export { EXPLANATION_COLUMNS, type Explanation } from './explain/explanation';
export { countLimits, type Limits, meanLimits, wilsonLimits } from './limits';
export type { InputTable, Measure } from './measure';
export type { MetricData } from './metric-data';
export { type MetricsResult, metrics } from './metrics';
export type { MetricOptions, ServiceUseOptions } from './options';
export type { DataQuality, UnmappedCode } from './quality';
export { findMeasure, MEASURES } from './registry';
export { GROUP_BY, GROUP_COLUMNS, type GroupBy, type GroupColumn, type Row } from './row';
export { type Counts, rowsOfCounts } from './rows-of-counts';
export type { Scale } from './scale';
export {
  type CutWindows,
  cutWindows,
  lastFinancialYear,
  PERIODS,
  type Period,
  twelveMonthsTo,
  type Window,
} from './window';
