import * as z from 'zod';
import { type ElementMeta, elementMeta, NOTHING } from './element';
import { finding } from './rules';

const LETTERS: ReadonlyMap<unknown, boolean> = new Map([
  ['Y', true],
  ['N', false],
]);

/** True or false. Y and N, which the model's own text has, are read as these. */
export function flag(name: string, meta: Pick<ElementMeta, 'valueSet'> = {}): z.ZodType<boolean> {
  const schema = z.preprocess(
    (value) => LETTERS.get(value) ?? value,
    z.boolean(),
  ) as unknown as z.ZodType<boolean>;
  elementMeta.set(schema, {
    name,
    json: 'boolean',
    ...meta,
    look: (value, { strict }) => {
      if (typeof value === 'boolean') return NOTHING;
      return [finding(LETTERS.has(value) && !strict ? 'flag-as-letter' : 'not-boolean')];
    },
  });
  return schema;
}
