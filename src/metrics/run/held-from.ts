import { fromDay, toDay } from '../../calendar';
import { clean } from '../../clean';

/** An amount of an organisation that holds from a day until the next row's day. */
interface Step {
  readonly day: number;
  readonly amount: number;
}

/** List sizes or whole-time equivalents by organisation, each in date order. */
export interface HeldFrom {
  readonly byOrganisation: ReadonlyMap<string, readonly Step[]>;
  /** Organisation and date given more than once: none of those rows is used. */
  readonly conflicts: readonly { readonly organisation: string; readonly date: string }[];
}

export function heldFrom(
  rows: readonly { readonly organisation?: unknown; readonly date?: unknown; readonly amount?: unknown }[],
): HeldFrom {
  const amounts = new Map<string, Map<number, number[]>>();
  for (const row of rows) {
    const organisation = clean(row.organisation);
    const day = toDay(clean(row.date)?.slice(0, 10) ?? '');
    const { amount } = row;
    if (organisation === undefined || day === undefined) continue;
    if (typeof amount !== 'number' || !Number.isFinite(amount)) continue;
    const days = amounts.get(organisation) ?? new Map<number, number[]>();
    amounts.set(organisation, days);
    days.set(day, [...(days.get(day) ?? []), amount]);
  }
  const byOrganisation = new Map<string, Step[]>();
  const conflicts: { organisation: string; date: string }[] = [];
  for (const [organisation, days] of amounts) {
    const steps: Step[] = [];
    for (const [day, values] of [...days].sort(([a], [b]) => a - b)) {
      if (values.length > 1) conflicts.push({ organisation, date: fromDay(day) });
      else steps.push({ day, amount: values[0]! });
    }
    byOrganisation.set(organisation, steps);
  }
  return { byOrganisation, conflicts };
}

/** The amount in force on a day: the latest dated on or before it. */
export function amountOn(steps: readonly Step[], day: number): number | undefined {
  return steps.findLast((step) => step.day <= day)?.amount;
}

/** Mean over the days from start to end of the amount in force, 0 before the first row. */
export function meanAmount(steps: readonly Step[], start: number, end: number): number {
  let total = 0;
  steps.forEach(({ day, amount }, index) => {
    const from = Math.max(day, start);
    const to = Math.min((steps[index + 1]?.day ?? Number.POSITIVE_INFINITY) - 1, end);
    if (to >= from) total += amount * (to - from + 1);
  });
  return total / (end - start + 1);
}
