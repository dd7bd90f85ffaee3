import { expect, test } from 'vitest';
import { studentT } from './limits-again';

// Published quantiles, e.g. NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2.
test.each([
  [1, 12.706],
  [2, 4.303],
  [10, 2.228],
  [100, 1.984],
])("Student's t of %i degrees of freedom is %d", (freedom, published) => {
  expect(studentT(freedom)).toBeCloseTo(published, 3);
});
