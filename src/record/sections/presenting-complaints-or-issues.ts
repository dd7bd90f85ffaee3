import type * as z from 'zod';
import { group, many, R, snomedOrFreeText, text } from '../vocabulary';

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
