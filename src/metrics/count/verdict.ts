/** What becomes of a candidate of a measure. */
export interface Verdict {
  /** Whether it counts above the line. */
  readonly above: boolean;
  /** Whether it counts below the line. */
  readonly below: boolean;
  /** Whether it would count if a field were not absent. */
  readonly missing?: true;
  /** In words, why it does not count, or not above the line. */
  readonly reason?: string;
}

export const COUNTS: Verdict = { above: true, below: true };

export const ABOVE: Verdict = { above: true, below: false };
export const BELOW: Verdict = { above: false, below: true };

/** Below the line only, and why. */
export const belowOnly = (reason: string): Verdict => ({ above: false, below: true, reason });

export const leftOut = (reason: string): Verdict => ({ above: false, below: false, reason });

export const lacking = (reason: string): Verdict => ({ above: false, below: false, missing: true, reason });
