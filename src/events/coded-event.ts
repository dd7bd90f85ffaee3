import * as z from 'zod';

const text = z.string().trim().min(1);

/**
 * One coded entry in a person's record: who, what, when, and optionally where, by whom and with what score.
 * The schema trims text and cuts an ISO timestamp to its own calendar date (no time-zone arithmetic).
 * Dates must be `YYYY-MM-DD…` here; the readers accept more forms.
 *
 * @example
 * ```ts
 * import { CodedEvent } from 'social-prescribing/events';
 *
 * const event: CodedEvent = CodedEvent.parse({
 *   personId: '9990000018',
 *   code: '871731000000106',
 *   date: '2024-05-01T09:30:00Z',
 * });
 * event.date; //=> '2024-05-01'
 * ```
 */
export const CodedEvent = z.strictObject({
  /** Unique across inputs, as text; an NHS number or any stable pseudonym. */
  personId: text,
  /** A SNOMED CT concept id as text, or a code of `system`. */
  code: text,
  /** Calendar date, `YYYY-MM-DD`. */
  date: z
    .string()
    .trim()
    .regex(/^\d{4}-\d{2}-\d{2}(T.*)?$/)
    .transform((date) => date.slice(0, 10)),
  /** The source system's id of this entry. Events with different ids are never duplicates. */
  id: text.optional(),
  /** URI of the coding system; absent means SNOMED CT. */
  system: text.optional(),
  /** ODS code of the organisation that recorded it. */
  organisation: text.optional(),
  /** Who recorded it: any stable id of a link worker. */
  practitioner: text.optional(),
  /** The source system's id of the episode (case, referral) it belongs to. */
  episode: text.optional(),
  /** SNOMED CT concept id of the referral source, on a referral. */
  source: text.optional(),
  /** A score, on an assessment. Text that is no number is kept as text. */
  value: z.union([z.number(), text]).optional(),
  /** The source states this without a code: an entry of a record that is a referral or a contact by its place. */
  derived: z.literal(true).optional(),
});
export type CodedEvent = z.infer<typeof CodedEvent>;
