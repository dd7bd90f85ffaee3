/**
 * Invented extracts and records, to try the package, test software and measure speed without anyone's data.
 *
 * @module social-prescribing/synthetic
 */
export { type ExtractOptions, generateExtract, type SyntheticExtract } from './generate-extract';
export { COMPLETENESS, type CompletenessGrade } from './records/completeness';
export type { Fault } from './records/faults/fault';
export {
  FAULTS,
  type FaultName,
  type FaultyRecord,
  recordWithFault,
} from './records/faults/record-with-fault';
export { type GenerateRecordsOptions, generateRecords } from './records/generate-records';
