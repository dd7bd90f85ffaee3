import type * as z from 'zod';
import { group, many, R, snomedOrFreeText, text } from '../vocabulary';

/**
 * Why the person comes, as the referrer sees it and as they say it themselves. Coded values are compared with
 * the list `needs` of the code set, or with reference set 1373501000000105 where a release is loaded: it
 * takes the place of the health issues that the model names first.
 *
 * Source: PRSB social prescribing information model v1.1, Presenting complaints or issues.
 *
 * @example
 * ```ts
 * import { checkElement, PresentingComplaintsOrIssues } from 'social-prescribing/record';
 *
 * const issues: PresentingComplaintsOrIssues = {
 *   presentingComplaintOrIssue: [{ codedValue: { code: '267076002', display: 'Feeling lonely' } }],
 *   personReportedComplaintsOrIssues: ['I see nobody from one week to the next'],
 * };
 * PresentingComplaintsOrIssues.safeParse(issues).success; //=> true
 *
 * const path = 'presentingComplaintsOrIssues.presentingComplaintOrIssue.0';
 * checkElement(path, { codedValue: { code: '105529008' } }).issues.map(({ rule }) => rule);
 * //=> ['snomed-outside-compiled-set']
 * ```
 */
export const PresentingComplaintsOrIssues = group('Presenting complaints or issues', {
  presentingComplaintOrIssue: R(
    many(
      snomedOrFreeText('Presenting complaint or issue', {
        valueSet: 'SNOMED CT: ^1373501000000105',
        list: 'needs',
        max: 150,
        mustHave: true,
      }),
    ),
  ),
  personReportedComplaintsOrIssues: R(many(text('Person reported complaints or issues', { max: 150 }))),
});
export type PresentingComplaintsOrIssues = z.infer<typeof PresentingComplaintsOrIssues>;
