import type {
  CodedEvent,
  Comparison,
  EventTable,
  Organisation,
  Person,
  Practice,
  Workforce,
} from '../events';

/**
 * The tables a measure can draw on. Only `events` is always needed.
 *
 * @example
 * ```ts
 * import { type MetricData, metrics } from 'social-prescribing/metrics';
 *
 * const data: MetricData = {
 *   events: [{ personId: 'A', code: '871731000000106', date: '2024-05-01', organisation: 'Y00001' }],
 *   practices: [{ organisation: 'Y00001', date: '2024-04-01', registered: 8000 }],
 * };
 * metrics(data, { measures: ['referral_rate'], from: '2024-04-01', to: '2025-03-31' }).rows[0]?.value; //=> 0.125
 * ```
 */
export interface MetricData {
  /** As objects, or encoded once by `eventTable` or `openEventTable`. */
  readonly events: readonly CodedEvent[] | EventTable;
  readonly people?: readonly Person[] | undefined;
  readonly practices?: readonly Practice[] | undefined;
  readonly workforce?: readonly Workforce[] | undefined;
  readonly organisations?: readonly Organisation[] | undefined;
  /** People not referred, to compare the use of services with. */
  readonly comparison?: readonly Comparison[] | undefined;
}
