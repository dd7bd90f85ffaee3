declare const brand: unique symbol;

/** Text that a parser of this package has checked; plain text cannot stand in for it. A string at run time. */
export type Branded<Name extends string> = string & {
  readonly [brand]: { readonly [Key in Name]: true };
};
