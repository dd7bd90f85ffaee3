import type { Example, Family } from '../../../docs/rules/example';
import type { Found } from './found';

/** A family with what its examples are given to. */
export interface Run {
  readonly family: Family;
  readonly read: (input: unknown, example: Example) => Found | Promise<Found>;
}

/** The input and the example are those of the family, which one list of all families cannot say. */
export const run = <Rule extends string, Given extends Example>(
  family: Family<Rule, Given>,
  read: (input: Given['wrong'], example: Given) => Found | Promise<Found>,
): Run => ({ family, read: read as Run['read'] });
