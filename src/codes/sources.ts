import type { Authority } from './code';
import { sourceRows } from './generated/sources';

/**
 * Where a table of this package comes from.
 *
 * @example
 * ```ts
 * import { type Source, SOURCES } from 'social-prescribing/codes';
 *
 * const source: Source | undefined = SOURCES.find(({ id }) => id === 'ethnic-category');
 * source?.file; //=> 'data-dictionary/ethnic-category.csv'
 * ```
 */
export interface Source {
  readonly id: string;
  /** The table, below the package's `codes/` folder. */
  readonly file: string;
  readonly title: string;
  readonly version: string;
  /** Date this package's table was made, `YYYY-MM-DD`. */
  readonly date: string;
  readonly authority: Authority;
  /** Whether the table holds every code of what its title names. */
  readonly complete: boolean;
  readonly licence: string;
  readonly url: string;
  readonly note: string;
}

/**
 * Every table this package holds: what it is, whose it is, which version, and under which licence.
 *
 * @example
 * ```ts
 * import { SOURCES } from 'social-prescribing/codes';
 *
 * const minimumDataset = SOURCES.find(({ id }) => id === 'minimum-dataset');
 * [minimumDataset?.authority, minimumDataset?.complete]; //=> ['compiled', false]
 * ```
 */
export const SOURCES: readonly Source[] = sourceRows;
