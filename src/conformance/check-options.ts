import type { ReadOptions } from '../events';
import type { RecordsOptions } from '../record';

/**
 * How files are checked: as `parseRecords` takes it for records, `readEvents` for extracts of coded events.
 *
 * @example
 * ```ts
 * import { type CheckOptions, openCheck } from 'social-prescribing/conformance';
 *
 * const options: CheckOptions = { strict: true, ignore: ['date-coarser'] };
 * openCheck(options).report().strict; //=> true
 * ```
 */
export interface CheckOptions extends RecordsOptions {
  /** How extracts of coded events are read. */
  readonly events?: Pick<ReadOptions, 'map' | 'dateFormat'> | undefined;
  /** Report only these rules. Whether a record is valid does not change by it. */
  readonly rules?: readonly string[] | undefined;
  /** Leave these rules out of the report. Whether a record is valid does not change by it. */
  readonly ignore?: readonly string[] | undefined;
}
