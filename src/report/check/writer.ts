import type { ConformanceReport, Verdict } from '../../conformance';
import type { Severity } from '../../issue';

/** The ways a conformance report can be written. */
export const CHECK_FORMATS = ['text', 'json', 'ndjson', 'csv', 'sarif', 'junit', 'html'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

/**
 * How fine the report is: counts; rules with their first places; every issue of every record; or the conformance
 * statement, element by element.
 */
export const GRAINS = ['summary', 'rule', 'record', 'element'] as const;
export type Grain = (typeof GRAINS)[number];

/** How a report is written, whatever its format. */
export interface WriterOptions {
  readonly grain?: Grain | undefined;
  /** The least severity that fails the check. */
  readonly failOn: Exclude<Severity, 'information'>;
  readonly paint: Paint;
}

/** How parts of text are marked on a terminal; plain text elsewhere. */
export type Paint = Readonly<Record<Severity | 'strong' | 'faint' | 'good', (text: string) => string>>;

export const PLAIN: Paint = {
  error: (text) => text,
  warning: (text) => text,
  information: (text) => text,
  strong: (text) => text,
  faint: (text) => text,
  good: (text) => text,
};

/** What a listing left out because it had reached its limit. */
export interface Unlisted {
  readonly issues: number;
}

/** Writes a report piece by piece: each function gives the next text of it. */
export interface CheckWriter {
  readonly verdict: (verdict: Verdict) => string;
  readonly end: (report: ConformanceReport, unlisted: Unlisted) => string;
  /** What makes an unfinished report on a pipe still readable, where that is possible. */
  readonly unfinished?: (why: string) => string;
}

export const NO_VERDICT = (): string => '';

/** Verdicts with no more issues between them than a limit; what is above it is counted. */
export function limited(most: number | undefined) {
  let [listed, issues] = [0, 0];
  return {
    take(verdict: Verdict): Verdict {
      if (most === undefined) return verdict;
      const room = most - listed;
      if (verdict.issues.length <= room) {
        listed += verdict.issues.length;
        return verdict;
      }
      listed = most;
      issues += verdict.issues.length - room;
      return { ...verdict, issues: verdict.issues.slice(0, room) };
    },
    unlisted: (): Unlisted => ({ issues }),
  };
}

/** Where a verdict is, for a person. */
export function placeOf({ file, kind, number }: Pick<Verdict, 'file' | 'kind' | 'number'>): string {
  const within = kind === 'record' ? 'record' : 'line';
  return number === 0 ? file : `${file}, ${within} ${number}`;
}

export const counted = (number: number, unit: string) => `${number} ${unit}${number === 1 ? '' : 's'}`;
