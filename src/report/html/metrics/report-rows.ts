import { addMonths, fromDay, toDay } from '../../../calendar';
import { asEventTable, type EventTable } from '../../../events/table';
import {
  applyDisclosure,
  type DataQuality,
  type DisclosurePolicy,
  type MetricData,
  type MetricOptions,
  metrics,
  type Row,
  type Window,
} from '../../../metrics';

/** The rows a report is made of, disclosed, and what is known of them. */
export interface ReportRows {
  readonly window: Window;
  readonly rows: readonly Row[];
  /** By month, up to two years that end with the window. */
  readonly months: readonly Row[];
  readonly notes: readonly string[];
  readonly quality: DataQuality;
}

/** The measures shown month by month. */
const MONTHLY = ['referrals_received', 'wait_to_first_contact_median', 'did_not_attend_rate', 'open_people'];

/**
 * Calculates a report. Disclosure control is applied before anything is drawn or derived, over both runs
 * together, so that limits and charts are made of what is released. Nothing where there are no events in a window.
 */
export function reportRows(
  given: MetricData,
  { every: _, by: __, ...options }: MetricOptions,
  policy: DisclosurePolicy,
): ReportRows | undefined {
  const events = asEventTable(given.events, options.personScope);
  const data = { ...given, events };
  const whole = metrics(data, options);
  const window = whole.windows[0];
  if (window === undefined) return undefined;
  const monthly = metrics(data, {
    ...options,
    from: firstMonth(events, window),
    to: window.end,
    every: 'month',
    measures: MONTHLY,
  });
  const disclosed = applyDisclosure([...whole.rows, ...monthly.rows], policy);
  return {
    window,
    rows: disclosed.slice(0, whole.rows.length),
    months: disclosed.slice(whole.rows.length),
    notes: whole.notes,
    quality: whole.quality,
  };
}

/** A year of months is short to tell chance from change: two years, where there are events. */
function firstMonth({ day }: EventTable, { start, end }: Window): string {
  const twoYears = addMonths(toDay(end)! + 1, -24);
  let first = toDay(start)!;
  for (const on of day) if (on < first && on >= twoYears) first = on;
  return fromDay(first);
}
