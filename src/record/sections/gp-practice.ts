import type * as z from 'zod';
import { parseGpPracticeCode } from '../../identifiers';
import {
  type Finding,
  findingAt,
  gpPracticeCode,
  group,
  M,
  type Members,
  many,
  NOTHING,
  O,
  R,
  snomed,
  text,
} from '../vocabulary';

const NO_PRACTICE = 'V81997';
const NO_PRACTICE_WORDS = /no\s*known\s*gp\s*practice/i;

/** The Core Information Standard wants these words where there is no practice. */
function saysThatThereIsNone(entry: Members): readonly Finding[] {
  const code = parseGpPracticeCode(entry.gpPracticeIdentifier);
  const details = entry.gpPracticeDetails;
  if (!code.ok || code.value !== NO_PRACTICE) return NOTHING;
  if (typeof details === 'string' && NO_PRACTICE_WORDS.test(details)) return NOTHING;
  return [findingAt('gpPracticeDetails', 'gp-practice-none-text')];
}

const GpPracticeRecordEntry = group(
  'GP practice record entry',
  {
    gpName: R(text('GP name', { max: 70 })),
    gpPracticeDetails: R(text('GP practice details', { max: 150 })),
    gpPracticeIdentifier: M(
      gpPracticeCode('GP practice identifier', {
        valueSet: 'NHS Data Dictionary: General medical practice code (patient registration)',
        maxLength: 6,
      }),
    ),
    gpOptOutIndicator: O(
      snomed('GP opt out indicator', { valueSet: 'SNOMED CT: 1092961000000104 OR 1092941000000100' }),
    ),
  },
  { look: saysThatThereIsNone },
);

/**
 * The GP practices of the person; there may be more than one. Mandatory, and so is the identifier of each:
 * six characters, or a default code: V81997 for none, V81998 where it does not apply, V81999 where it is not
 * known. With V81997 the details read "No known GP practice".
 *
 * Source: PRSB social prescribing information model v1.1, GP practice.
 *
 * @example
 * ```ts
 * import { checkElement, GpPractice } from 'social-prescribing/record';
 *
 * const gpPractice: GpPractice = {
 *   gpPracticeRecordEntry: [{ gpName: 'Dr Sam Sample', gpPracticeIdentifier: 'Y99001' }],
 * };
 * GpPractice.safeParse(gpPractice).success; //=> true
 *
 * const none = { gpPracticeDetails: 'No known GP practice', gpPracticeIdentifier: 'V81997' };
 * checkElement('gpPractice.gpPracticeRecordEntry.0', none).issues.map(({ rule }) => rule);
 * //=> ['gp-practice-none']
 * ```
 */
export const GpPractice = group('GP practice', {
  gpPracticeRecordEntry: M(many(GpPracticeRecordEntry)),
});
export type GpPractice = z.infer<typeof GpPractice>;
