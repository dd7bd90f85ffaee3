import type * as z from 'zod';
import {
  date,
  type Finding,
  finding,
  flag,
  group,
  isGiven,
  type Members,
  many,
  NOTHING,
  organisationOrFreeText,
  R,
  snomedOrFreeText,
  text,
} from '../vocabulary';

const SafeguardingConcerns = group('Safeguarding concerns', {
  safeguardingIndicator: R(flag('Safeguarding indicator', { valueSet: 'N or Y' })),
  safeguardingConcernsDate: R(date('Safeguarding concerns date', 'YMDHM')),
  safeguardingConcernsEndDate: R(date('Safeguarding concerns end date', 'YMDHM')),
  safeguardingConcerns: R(
    snomedOrFreeText('Safeguarding concerns', { valueSet: 'SNOMED CT: ^999002381000000108', max: 150 }),
  ),
  comment: R(text('Comment', { max: 150 })),
});

/** An unborn child's protection plan is in the record of an adult; this group is about the person. */
const isOfAChild = (members: Members): readonly Finding[] =>
  Object.values(members).some(isGiven) ? [finding('safeguarding-child')] : NOTHING;

const LookedAfterChild = group(
  'Looked after child',
  {
    lookedAfterChildStartDate: R(date('Looked after child start date', 'YMDHM')),
    lookedAfterChildEndDate: R(date('Looked after child end date', 'YMDHM')),
    localAuthority: R(organisationOrFreeText('Local authority')),
  },
  { look: isOfAChild },
);

const UnbornChildProtectionPlan = group('Unborn child protection plan', {
  unbornChildProtectionPlanStartDate: R(date('Unborn child protection plan start date', 'YMDHM')),
  unbornChildProtectionPlanEndDate: R(date('Unborn child protection plan end date', 'YMDHM')),
  localAuthority: R(organisationOrFreeText('Local authority')),
});

/**
 * Safeguarding concerns, and whether the person is a looked after child or has an unborn child with a
 * protection plan. Who may see it needs controlling, the person's own view included. Children are not
 * currently referred for social prescribing, so a looked after child is a warning. Y and N are read as true
 * and false.
 *
 * Source: PRSB social prescribing information model v1.1, Safeguarding.
 *
 * @example
 * ```ts
 * import { checkElement, Safeguarding } from 'social-prescribing/record';
 *
 * const safeguarding: Safeguarding = {
 *   safeguardingConcerns: [
 *     { safeguardingIndicator: true, safeguardingConcerns: { freeText: 'Concern raised by a neighbour' } },
 *   ],
 * };
 * Safeguarding.safeParse(safeguarding).success; //=> true
 *
 * const lookedAfterChild = { localAuthority: { freeText: 'Exampleshire' } };
 * checkElement('safeguarding', { lookedAfterChild }).issues.map(({ rule }) => rule);
 * //=> ['safeguarding-child']
 * ```
 */
export const Safeguarding = group(
  'Safeguarding',
  {
    safeguardingConcerns: R(many(SafeguardingConcerns)),
    lookedAfterChild: R(LookedAfterChild),
    unbornChildProtectionPlan: R(UnbornChildProtectionPlan),
  },
  { mustHave: true },
);
export type Safeguarding = z.infer<typeof Safeguarding>;
