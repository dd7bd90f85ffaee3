import { clean } from '../../clean';
import * as permitted from '../../codes/permitted-codes';
import { parseGpPracticeCode, parseNhsNumber } from '../../identifiers';
import type { Issue } from '../../issue';
import type { SocialPrescribingRecord } from '../../record';
import { occurrences } from './occurrence';
import { recordEventIssue } from './rules';

type Part = Partial<SocialPrescribingRecord>;

/** The person's id: as the caller says, else the NHS number, unless that is one that stands for no person. */
export function personOf(
  record: Part,
  personId: string | ((record: Part) => string | undefined) | undefined,
): string | undefined {
  if (personId !== undefined) return clean(typeof personId === 'function' ? personId(record) : personId);
  const [nhsNumber] = occurrences(record, 'personDemographics.nhsNumber');
  const parsed = parseNhsNumber(nhsNumber?.value);
  const isSentinel = parsed.issues.some(({ rule }) => rule === 'nhs-number-sentinel');
  return parsed.ok && !isSentinel ? parsed.value : undefined;
}

const PRACTICE = 'gpPractice.gpPracticeRecordEntry.gpPracticeIdentifier';
/** V81997, V81998 and V81999: codes that say that there is no practice or that it is unknown. */
const NO_PRACTICE: ReadonlySet<string> = new Set(permitted.gpPracticeDefaultCodes);

/** The GP practice as an event's organisation, where the record names exactly one. */
export function organisationOf(record: Part): {
  readonly event: { readonly organisation?: string };
  readonly issues: readonly Issue[];
} {
  const codes = occurrences(record, PRACTICE).flatMap(({ value }) => {
    const parsed = parseGpPracticeCode(value);
    return parsed.ok && !NO_PRACTICE.has(parsed.value) ? [parsed.value] : [];
  });
  const [organisation, ...others] = new Set<string>(codes);
  if (others.length > 0)
    return {
      event: {},
      issues: [recordEventIssue('record-practices-several', 'gpPractice.gpPracticeRecordEntry')],
    };
  return { event: organisation === undefined ? {} : { organisation }, issues: [] };
}
