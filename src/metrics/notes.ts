import type { MetricOptions } from './options';
import type { Row } from './row';
import { ETHNIC_SCHEME } from './run/people';
import type { GroupTexts } from './run/tabulation';

/** What a measure has to say of its rows. */
export interface Notes {
  /** What a value means. */
  readonly describe?: (value: number) => string;
  /** What to know of the number of a group. */
  readonly note?: (row: Noted, options: MetricOptions) => string | undefined;
}

/** What a note of a row depends on. */
export type Noted = Pick<Row, 'denominator' | 'instrument'>;

/** What to know when reading a number: of its group, of its value, and which schemes its group is of. */
export function noteOf({ note, describe }: Notes, row: Row, options: MetricOptions, schemes: string): string {
  const ofGroup = note?.(row, options);
  const ofValue = row.value === null ? undefined : describe?.(row.value);
  if (!ofGroup && !ofValue) return schemes;
  return [ofGroup, ofValue, schemes].filter(Boolean).join('; ');
}

/** What is to be noted of every row of a group. */
export const schemesOf = (imdScheme: string, texts: GroupTexts) =>
  ['ethnic_group' in texts ? ETHNIC_SCHEME : undefined, 'imd_quintile' in texts ? imdScheme : undefined]
    .filter(Boolean)
    .join('; ');
