import * as z from 'zod';
import { elementMeta, NOTHING } from './element';
import { finding } from './rules';

/** A finite number. */
export function number(name: string): z.ZodNumber {
  const schema = z.number();
  elementMeta.set(schema, {
    name,
    json: 'number',
    saysOnlyErrors: true,
    look: (value) => (Number.isFinite(value) ? NOTHING : [finding('not-number')]),
  });
  return schema;
}

const LEAST = 1;
const MOST = 10;

/** A number on the model's scale of 1 to 10, whole or not. */
export function scale(name: string): z.ZodNumber {
  const schema = z.number().min(LEAST).max(MOST);
  elementMeta.set(schema, {
    name,
    json: 'number',
    valueSet: '1 to 10',
    saysOnlyErrors: true,
    look: (value) => {
      if (typeof value !== 'number' || !Number.isFinite(value)) return [finding('not-number')];
      return value >= LEAST && value <= MOST ? NOTHING : [finding('out-of-range')];
    },
  });
  return schema;
}
