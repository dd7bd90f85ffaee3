import type { EventColumn } from '../run/columns';
import type { RunWindow } from '../run/run-windows';
import type { GroupTexts } from '../run/tabulation';
import type { Verdict } from './verdict';

/** What a measure counts distinct. */
export type Unit = 'event' | 'person' | 'practitioner' | 'episode';

/** What there is to say of a candidate that is more than an event. */
export interface Particulars {
  /** Number of the episode that it is. */
  readonly episode?: number;
  /** What it is worth, for a statistic. */
  readonly value?: number;
  /** Row of the event that decided, where it is not the row whose groups count. */
  readonly evidence?: number;
  /** Group and person of a candidate that need not have an event. */
  readonly group?: number;
  readonly personId?: string;
}

/** Takes a candidate: the row of the event table whose groups are its own, and what becomes of it. */
export type Visit = (row: number, verdict: Verdict, particulars?: Particulars) => void;

/**
 * Takes a candidate that may count in several windows: from the one numbered `first` up to and including `last`.
 * Its value and its group come with it where they are not the row's.
 */
export type Show = (
  row: number,
  verdict: Verdict,
  first: number,
  last: number,
  value?: number,
  group?: number,
) => void;

/**
 * One table of a measure: how it parts its candidates into groups, what becomes of each candidate, and what
 * is counted. Rows and explanations are both made from it, so that they cannot disagree.
 */
export interface Counting {
  readonly columns: readonly EventColumn[];
  /** Of a table of shares: the columns that part the whole, below the line. */
  readonly whole?: readonly EventColumn[];
  /** Columns with one text on every row of this table. */
  readonly constant?: GroupTexts;
  readonly above: Unit;
  readonly below?: Unit;
  /** The days whose events count, where they are not the window's. */
  readonly days?: (window: RunWindow) => RunWindow;
  /** The groups that have a row in every window. */
  readonly seen: Seen;
  /** Groups that have a row although no event need carry them. */
  readonly also?: readonly GroupTexts[];
  /** Shows the candidates of all windows that count above or below the line, or lack a field for it. */
  readonly candidates: (show: Show) => void;
  /** Shows every candidate of one window, to explain it: also those that cannot count, of other days too. */
  readonly everything: (window: RunWindow, visit: Visit) => void;
  /** Whether a candidate may lack a field. */
  readonly lacks?: true;
  /** Makes the value out of those below the line, where it is no quotient. */
  readonly statistic?: (values: readonly number[]) => Statistic;
  /** What else there is to say of a group's number. */
  readonly about?: (window: RunWindow) => (groups: GroupTexts) => About;
}

/**
 * Groups that have a row: those of some rows of the run, those with a candidate above or below the line, and
 * those that the candidates of a window bring.
 */
interface Seen {
  readonly on?: () => Iterable<number>;
  readonly counted?: 'above' | 'below';
  readonly in?: (window: RunWindow) => Iterable<number>;
}

/** A value over several others. */
export interface Statistic {
  readonly value: number | null;
  readonly lower?: number;
  readonly upper?: number;
}

/** What a measure says of a group besides its counts. */
export interface About {
  /** Null where the numerator does not carry the group. */
  readonly numerator?: null;
  /** A denominator that is not counted: list sizes, WTE. Null where it does not carry the group. */
  readonly denominator?: number | null;
  /** A value that is no quotient of the two. */
  readonly value?: number | null;
}
