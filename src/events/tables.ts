/**
 * A person's attributes, for grouping. Everything but the id may be absent: absent is `Unknown`.
 *
 * @example
 * ```ts
 * import type { Person } from 'social-prescribing/events';
 *
 * const person: Person = { personId: '9990000018', birthDate: '1958', gender: '2', imdDecile: 3 };
 * person.gender; //=> '2'
 * ```
 */
export interface Person {
  readonly personId: string;
  /** `YYYY-MM-DD`, `YYYY-MM` (taken as the 15th) or `YYYY` (taken as 1 July). */
  readonly birthDate?: string;
  /** NHS Data Dictionary PERSON STATED GENDER CODE: 1 Male, 2 Female, 9 Indeterminate, X Not known. */
  readonly gender?: string;
  /** NHS Data Dictionary ETHNIC CATEGORY, the 16+1 codes: A to S, Z and 99. */
  readonly ethnicity?: string;
  /** Decile of the Index of Multiple Deprivation, 1 most deprived to 10 least. */
  readonly imdDecile?: number;
  /** Which index the decile is of, e.g. 2019 or 2025: they are not comparable. */
  readonly imdYear?: number;
  /** ODS code of the practice the person is registered with. */
  readonly organisation?: string;
}

/**
 * A practice's list size from a date on.
 *
 * @example
 * ```ts
 * import type { Practice } from 'social-prescribing/events';
 *
 * const practice: Practice = { organisation: 'Y00001', date: '2024-04-01', registered: 9120 };
 * practice.registered; //=> 9120
 * ```
 */
export interface Practice {
  readonly organisation: string;
  /** Date from which the list size holds, `YYYY-MM-DD`. */
  readonly date: string;
  /** Number of registered patients. */
  readonly registered: number;
}

/**
 * An organisation's link worker whole-time equivalents (WTE) from a date on.
 *
 * @example
 * ```ts
 * import type { Workforce } from 'social-prescribing/events';
 *
 * const workforce: Workforce = { organisation: 'Y00001', date: '2024-04-01', wte: 0.8 };
 * workforce.wte; //=> 0.8
 * ```
 */
export interface Workforce {
  readonly organisation: string;
  /** Date from which the WTE holds, `YYYY-MM-DD`. */
  readonly date: string;
  /** Whole-time equivalent: contracted hours divided by 37.5. */
  readonly wte: number;
}

/**
 * An organisation's parent: practice to primary care network, network to integrated care board.
 *
 * @example
 * ```ts
 * import type { Organisation } from 'social-prescribing/events';
 *
 * const organisation: Organisation = { organisation: 'Y00001', parent: 'U99901' };
 * organisation.parent; //=> 'U99901'
 * ```
 */
export interface Organisation {
  readonly organisation: string;
  readonly parent: string;
}

/**
 * Somebody of a comparison group, for the use of services before and after: a person who was not referred,
 * and the days that stand in for a referral and a closing.
 *
 * @example
 * ```ts
 * import type { Comparison } from 'social-prescribing/events';
 *
 * const comparison: Comparison = { personId: '9990000018', date: '2024-05-01', until: '2024-09-30' };
 * comparison.until; //=> '2024-09-30'
 * ```
 */
export interface Comparison {
  readonly personId: string;
  /** The day before which the period before lies, `YYYY-MM-DD`, as a matched person's referral. */
  readonly date: string;
  /** The day after which the period after begins, `YYYY-MM-DD`; `date` unless given. */
  readonly until?: string;
  /** ODS code of the practice the person is registered with. */
  readonly organisation?: string;
}
