import { isObject, type Json, text } from './json';

/** The number that an Observation, or a component of one, has as its value. */
export interface Score {
  readonly value: number | undefined;
  /** The value is only known to be below or above a number: `<5` is not 5. */
  readonly isBound: boolean;
}

/** `valueQuantity` or `valueInteger`. R4 has no `valueDecimal`, and STU3 no number but a Quantity. */
export function scoreOf({ valueQuantity, valueInteger }: Json): Score {
  const quantity = isObject(valueQuantity) ? valueQuantity : undefined;
  const value = quantity ? quantity.value : valueInteger;
  if (typeof value !== 'number' || !Number.isFinite(value)) return { value: undefined, isBound: false };
  const isBound = text(quantity?.comparator) !== undefined;
  return { value: isBound ? undefined : value, isBound };
}
