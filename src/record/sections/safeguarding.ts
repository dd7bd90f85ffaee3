import type * as z from 'zod';
import { date, flag, group, many, organisationOrFreeText, R, snomedOrFreeText, text } from '../vocabulary';

export const Safeguarding = group(
  'Safeguarding',
  {
    safeguardingConcerns: R(
      many(
        group('Safeguarding concerns', {
          safeguardingIndicator: R(flag('Safeguarding indicator', { valueSet: 'N or Y' })),
          safeguardingConcernsDate: R(date('Safeguarding concerns date', 'YMDHM')),
          safeguardingConcernsEndDate: R(date('Safeguarding concerns end date', 'YMDHM')),
          safeguardingConcerns: R(
            snomedOrFreeText('Safeguarding concerns', {
              valueSet: 'SNOMED CT: ^999002381000000108',
              max: 150,
            }),
          ),
          comment: R(text('Comment', { max: 150 })),
        }),
      ),
    ),
    lookedAfterChild: R(
      group('Looked after child', {
        lookedAfterChildStartDate: R(date('Looked after child start date', 'YMDHM')),
        lookedAfterChildEndDate: R(date('Looked after child end date', 'YMDHM')),
        localAuthority: R(organisationOrFreeText('Local authority')),
      }),
    ),
    unbornChildProtectionPlan: R(
      group('Unborn child protection plan', {
        unbornChildProtectionPlanStartDate: R(date('Unborn child protection plan start date', 'YMDHM')),
        unbornChildProtectionPlanEndDate: R(date('Unborn child protection plan end date', 'YMDHM')),
        localAuthority: R(organisationOrFreeText('Local authority')),
      }),
    ),
  },
  { mustHave: true },
);
export type Safeguarding = z.infer<typeof Safeguarding>;
