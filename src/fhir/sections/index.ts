import { elements, type SectionKey } from '../../record';
import type { Home } from '../mapping/home';
import { careAndSupportPlan } from './care-and-support-plan';
import { clinicalSummary, presentingComplaintsOrIssues, problemList } from './complaints-and-problems';
import { contactsWithProfessionals } from './contacts-with-professionals';
import { assessments, pregnancyStatus, risks } from './observations-and-risks';
import { aboutMe, consent, gpPractice, individualRequirements } from './people-and-requirements';
import { personDemographics } from './person-demographics';
import { planAndRequestedActions } from './plan-and-requested-actions';
import { referralDetails } from './referral-details';
import { safeguarding } from './safeguarding';
import { servicesAndCare, signpostDetails } from './services-and-signposting';
import { socialContext } from './social-context';

/** A section of the record, and of the Composition. */
export interface Section {
  readonly key: SectionKey;
  /** Its name in the standard, the title of the Composition's section. */
  readonly title: string;
  /** Its code in UKCore-RecordStandardHeadings, where that list has one of the same name. */
  readonly heading?: string;
  readonly homes: readonly Home[];
}

const HOMES: Readonly<Record<SectionKey, { readonly heading?: string; readonly homes: readonly Home[] }>> = {
  personDemographics: { heading: 'person-demographics', homes: personDemographics },
  gpPractice: { heading: 'gp-practice', homes: gpPractice },
  aboutMe: { homes: aboutMe },
  individualRequirements: { heading: 'individual-requirements', homes: individualRequirements },
  safeguarding: { heading: 'safeguarding', homes: safeguarding },
  consent: { heading: 'consent', homes: consent },
  referralDetails: { heading: 'referral-details', homes: referralDetails },
  contactsWithProfessionals: { homes: contactsWithProfessionals },
  presentingComplaintsOrIssues: {
    heading: 'presenting-complaints-or-issues',
    homes: presentingComplaintsOrIssues,
  },
  problemList: { homes: problemList },
  clinicalSummary: { heading: 'clinical-summary', homes: clinicalSummary },
  socialContext: { heading: 'social-context', homes: socialContext },
  servicesAndCare: { heading: 'services-and-care', homes: servicesAndCare },
  signpostDetails: { heading: 'signpost-details', homes: signpostDetails },
  pregnancyStatus: { heading: 'pregnancy-status', homes: pregnancyStatus },
  assessments: { heading: 'assessments', homes: assessments },
  risks: { homes: risks },
  planAndRequestedActions: { heading: 'plan-and-requested-actions', homes: planAndRequestedActions },
  careAndSupportPlan: { homes: careAndSupportPlan },
};

/** The sections in the order of the standard. */
export const SECTIONS: readonly Section[] = elements
  .filter(({ path }) => path in HOMES)
  .map(({ path, name }) => {
    const key = path as SectionKey;
    return { key, title: name, ...HOMES[key] };
  });
