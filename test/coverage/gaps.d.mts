/** A place in a file, as Istanbul writes it; an arm that is not written has none. */
interface Place {
  readonly start: { readonly line?: number };
}

/** One measured file in Istanbul's format, of which no more is read. */
export interface MeasuredFile {
  readonly f: Readonly<Record<string, number>>;
  readonly fnMap: Readonly<Record<string, { readonly decl: Place }>>;
  readonly s: Readonly<Record<string, number>>;
  readonly statementMap: Readonly<Record<string, Place>>;
  readonly b: Readonly<Record<string, readonly number[]>>;
  readonly branchMap: Readonly<Record<string, { readonly loc: Place; readonly locations: readonly Place[] }>>;
}

type Measurement = Readonly<Record<string, MeasuredFile>>;

export function gapsOf(files: Measurement, elsewhere: Measurement): string[];
