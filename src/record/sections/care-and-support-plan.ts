import type * as z from 'zod';
import {
  careFundingSource,
  date,
  flag,
  group,
  many,
  practitionerRole,
  R,
  scale,
  sdsJobRole,
  snomed,
  snomedOrFreeText,
  snomedPair,
  text,
} from '../vocabulary';

export const CareAndSupportPlan = group('Care and support plan', {
  strengths: R(many(snomedOrFreeText('Strengths', { valueSet: 'SNOMED CT: ^1127601000000107' }))),
  needsConcernsOrProblems: R(
    many(
      group('Needs, concerns or problems', {
        ...snomedPair({ valueSet: 'SNOMED CT: ^1373501000000105', list: 'needs' }),
        goalsAndHopes: R(
          many(
            group('Goals and hopes', {
              ...snomedPair({
                valueSet: 'SNOMED CT: 413350009:246090004=300798006,408729009=410518001',
                example: true,
              }),
              goalImportanceScore: R(scale('Goal importance score')),
              actionsAndActivities: R(
                many(
                  group('Actions and activities', {
                    what: R(
                      many(
                        snomedOrFreeText('What', {
                          valueSet: 'SNOMED CT: ^1373511000000107',
                          list: 'support',
                        }),
                      ),
                    ),
                    who: R(
                      group('Who', {
                        name: R(text('Name', { max: 70 })),
                        role: R(practitionerRole('Role')),
                        team: R(text('Team', { max: 35 })),
                        contactDetails: R(text('Contact details', { max: 35 })),
                      }),
                    ),
                    when: R(date('When', 'YM')),
                    suggestedStrategies: R(text('Suggested strategies')),
                    status: R(snomedOrFreeText('Status', { valueSet: 'SNOMED CT: ^999000081000000105' })),
                    confidence: R(scale('Confidence')),
                    dateLastUpdated: R(date('Date last updated', 'YMDHM')),
                    reviewDate: R(date('Review date', 'YM')),
                    stageGoal: R(
                      many(
                        group('Stage goal', {
                          stageGoal: R(
                            snomedOrFreeText('Stage goal', {
                              valueSet: 'SNOMED CT: 413350009:246090004=300798006,408729009=410518001',
                              example: true,
                            }),
                          ),
                          outcome: R(
                            snomedOrFreeText('Outcome', { valueSet: 'SNOMED CT: ^1127601000000107' }),
                          ),
                          goalStatus: R(
                            snomed('Goal status', { valueSet: 'SNOMED CT: ^999000091000000107' }),
                          ),
                        }),
                      ),
                    ),
                  }),
                ),
              ),
              outcomes: R(many(snomedOrFreeText('Outcomes', { valueSet: 'SNOMED CT: ^1127601000000107' }))),
              goalStatus: R(snomed('Goal status', { valueSet: 'SNOMED CT: ^999000091000000107' })),
            }),
          ),
        ),
      }),
    ),
  ),
  agreedWithPersonOrLegitimateRepresentative: R(
    group('Agreed with person or legitimate representative', {
      personOrLegitimateRepresentative: R(flag('Person or legitimate representative')),
      personFullName: R(
        text('Person full name', { max: 70, valueSet: 'NHS Data Dictionary: Person full name' }),
      ),
      role: R(sdsJobRole('Role')),
    }),
  ),
  careFundingSource: R(careFundingSource('Care funding source')),
  dateThisPlanWasLastUpdated: R(date('Date this plan was last updated', 'YMDHM')),
  otherCarePlanningDocuments: R(many(text('Other care planning documents'))),
  plannedReviewDateInterval: R(date('Planned review date/interval')),
  responsibilityForReview: R(
    group('Responsibility for review', {
      name: R(text('Name', { max: 70 })),
      role: R(practitionerRole('Role')),
      contactDetails: R(text('Contact details', { max: 35 })),
    }),
  ),
});
export type CareAndSupportPlan = z.infer<typeof CareAndSupportPlan>;
