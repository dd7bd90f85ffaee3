import type * as z from 'zod';
import {
  date,
  type Finding,
  finding,
  group,
  isGiven,
  M,
  type Members,
  many,
  NOTHING,
  R,
  snomedOrFreeText,
  text,
} from '../vocabulary';

const RisksRecordEntry = group('Risks record entry', {
  startDateOfRisk: R(date('Start date of risk', 'YMDHM')),
  endDateOfRisk: R(date('End date of risk', 'YMDHM')),
  risk: M(snomedOrFreeText('Risk', { valueSet: 'SNOMED CT: <281694009', max: 150 })),
  comment: R(text('Comment', { max: 150 })),
});

const hasEntry = ({ risksRecordEntry: entries }: Members): readonly Finding[] =>
  isGiven(entries) ? NOTHING : [finding('risks-no-entry')];

/**
 * Risks to the person or from them. Mandatory in every record, with at least one entry: where none are known,
 * the entry says so. The model gives no code for that, so it is free text. A risk has a coded value, free
 * text or both.
 *
 * Source: PRSB social prescribing information model v1.1, Risks.
 *
 * @example
 * ```ts
 * import { checkElement, Risks } from 'social-prescribing/record';
 *
 * const risks: Risks = { risksRecordEntry: [{ risk: { freeText: 'No known risks' } }] };
 * Risks.safeParse(risks).success; //=> true
 * checkElement('risks', { risksRecordEntry: [] }).issues.map(({ rule }) => rule);
 * //=> ['blank-list', 'risks-no-entry']
 * ```
 */
export const Risks = group('Risks', { risksRecordEntry: M(many(RisksRecordEntry)) }, { look: hasEntry });
export type Risks = z.infer<typeof Risks>;
