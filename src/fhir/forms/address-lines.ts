import type { Form } from '../mapping/form';
import { asRecorded, recordedIn } from './as-recorded';
import { isText } from './primitives';

const LINES = ['addressLine1', 'addressLine2', 'addressLine3', 'addressLine4', 'addressLine5'] as const;

/** Lines of an address in order. Where one is left out before another, its number stands beside that one. */
export const addressLines: Form = {
  says: 'lines in order',
  parts: LINES,
  write: (value) => {
    const given = LINES.flatMap((key, place) => {
      const line = (value as Record<string, unknown>)[key];
      return line === undefined ? [] : [{ line, place }];
    });
    const isGapless = given.every(({ place }, index) => place === index);
    return {
      value: given.map(({ line }) => line),
      ...(!isGapless && { beside: given.map(({ place }) => asRecorded(String(place + 1))) }),
    };
  },
  read: (value, beside) => {
    if (!Array.isArray(value)) return undefined;
    const numbers = Array.isArray(beside) ? beside.map((each) => Number(recordedIn(each))) : [];
    const lines = value.flatMap((line, index) => {
      const key = LINES[(numbers[index] || index + 1) - 1];
      return key !== undefined && isText(line) ? [[key, line] as const] : [];
    });
    return lines.length === 0 ? undefined : Object.fromEntries(lines);
  },
};
