import type { CodeSet, Role } from '../codes';
import type { OfficialListName, Release } from '../codes/official';
import type { Result } from '../issue';

/** What the command line asks of an import. */
export interface ImportRequest {
  readonly sources: readonly string[];
  readonly output: string;
  /** Further reference sets of a release, each with its role or none. */
  readonly refset?: Readonly<Record<string, Role | ''>>;
  readonly set?: OfficialListName;
  readonly date?: string;
  readonly categories?: string;
  readonly map?: Readonly<Record<string, string>>;
  readonly base?: string;
  /** False with `--no-hierarchy`. */
  readonly hierarchy: boolean;
}

/** A code set made of the sources, and the release where they are one. */
export interface Imported {
  readonly made: Result<CodeSet>;
  readonly release?: Release;
}
