import type { Severity } from 'social-prescribing';

/** A small input that gives a rule, and the same put right. */
export interface Example<Input = unknown> {
  readonly wrong: Input;
  readonly right: Input;
  /** Rules that the wrong input cannot but give too. */
  readonly beside?: readonly string[];
}

/** A table of rules with an example of each, which `test/rules` runs and `docs/guide/rules.md` shows. */
export interface Family<Rule extends string = string, Given extends Example = Example> {
  readonly title: string;
  /** What an example of this family is, and what it is given to. */
  readonly intro: string;
  readonly rules: Readonly<
    Record<Rule, { readonly severity: Severity; readonly message: string; readonly strict?: Severity }>
  >;
  readonly examples: Readonly<Record<Rule, Given>>;
  /** Who says so, where that is known; Markdown. */
  source(rule: Rule): string | undefined;
  /** An input of an example in one line of text. */
  show(input: Given['wrong'], example: Given): string;
}
