import { test } from 'vitest';

/** Tests of what a machine may lack are skipped with what to do about it, unless they are demanded, as by `.ci/run`. */
export function wherePresent(tests: {
  readonly name: string;
  /** What to do where it is missing, or false. */
  readonly missing: string | false;
  readonly demanded: string | undefined;
  readonly body: (name: string) => void;
}): void {
  if (tests.missing === false || tests.demanded) tests.body(tests.name);
  else {
    console.warn(`Skipped: ${tests.name}. ${tests.missing}`);
    test.skip(tests.name);
  }
}
