import type { AboutMe } from '../sections/about-me';
import type { Consent } from '../sections/consent';
import type { GpPractice } from '../sections/gp-practice';
import type { IndividualRequirements } from '../sections/individual-requirements';
import type { PersonDemographics } from '../sections/person-demographics';
import type { PregnancyStatus } from '../sections/pregnancy-status';
import type { Safeguarding } from '../sections/safeguarding';
import type { SocialContext } from '../sections/social-context';
import { factory, type SectionFactory } from './factory';

/**
 * Checks a section of person demographics: who the person is. Mandatory in a record.
 *
 * @example
 * ```ts
 * import { personDemographics } from 'social-prescribing/record';
 *
 * const { issues } = personDemographics({
 *   personName: { personFirstName: ['Ada'], personFamilyName: ['Example'] },
 *   dateOfBirth: '1970-02-30',
 * });
 * issues.map(({ path, rule }) => [path, rule]); //=> [['personDemographics.dateOfBirth', 'date-impossible']]
 * ```
 */
export const personDemographics: SectionFactory<PersonDemographics> = factory('personDemographics');

/**
 * Checks a section of the GP practices that the person is registered with. Mandatory in a record.
 *
 * @example
 * ```ts
 * import { gpPractice } from 'social-prescribing/record';
 *
 * gpPractice({ gpPracticeRecordEntry: [{ gpPracticeIdentifier: 'Y99001' }] }).ok; //=> true
 * gpPractice({ gpPracticeRecordEntry: [] }).issues.map(({ path, rule }) => [path, rule]);
 * //=> [['gpPractice.gpPracticeRecordEntry', 'blank-list']]
 * ```
 */
export const gpPractice: SectionFactory<GpPractice> = factory('gpPractice');

/**
 * Checks a section of what the person says about themselves.
 *
 * @example
 * ```ts
 * import { aboutMe } from 'social-prescribing/record';
 *
 * aboutMe({ myWellness: { myWellness: 'I sleep well when I walk' } }).ok; //=> true
 * aboutMe({ myWellness: { myWellness: ' ' } }).issues[0]?.path; //=> 'aboutMe.myWellness.myWellness'
 * ```
 */
export const aboutMe: SectionFactory<AboutMe> = factory('aboutMe');

/**
 * Checks a section of individual requirements: reasonable adjustments, impairments, mobility and others.
 *
 * @example
 * ```ts
 * import { individualRequirements } from 'social-prescribing/record';
 *
 * individualRequirements({ mobility: [{ mobilityNeeds: { freeText: 'Uses a stick' } }] }).ok; //=> true
 * individualRequirements({ mobility: [] }).issues[0]?.path; //=> 'individualRequirements.mobility'
 * ```
 */
export const individualRequirements: SectionFactory<IndividualRequirements> =
  factory('individualRequirements');

/**
 * Checks a section of safeguarding concerns.
 *
 * @example
 * ```ts
 * import { safeguarding } from 'social-prescribing/record';
 *
 * safeguarding({ safeguardingConcerns: [{ safeguardingIndicator: false }] }).ok; //=> true
 * safeguarding({ safeguardingConcerns: [{}] }).issues[0]?.path; //=> 'safeguarding.safeguardingConcerns.0'
 * ```
 */
export const safeguarding: SectionFactory<Safeguarding> = factory('safeguarding');

/**
 * Checks a section of consent to the sharing of information.
 *
 * @example
 * ```ts
 * import { consent } from 'social-prescribing/record';
 *
 * consent({ consentForInformationSharing: 'Given for the referral' }).ok; //=> true
 * consent({}).issues[0]?.rule; //=> 'blank-group'
 * ```
 */
export const consent: SectionFactory<Consent> = factory('consent');

/**
 * Checks a section of social context: household, occupation, lifestyle, accommodation and the like.
 *
 * @example
 * ```ts
 * import { socialContext } from 'social-prescribing/record';
 *
 * socialContext({ access: { access: 'Steps to the front door' } }).ok; //=> true
 * socialContext({ access: { access: '' } }).issues[0]?.path; //=> 'socialContext.access.access'
 * ```
 */
export const socialContext: SectionFactory<SocialContext> = factory('socialContext');

/**
 * Checks a section of pregnancy status, which is for people who are pregnant now.
 *
 * @example
 * ```ts
 * import { pregnancyStatus } from 'social-prescribing/record';
 *
 * const { ok, issues } = pregnancyStatus({ pregnancyState: false });
 * [ok, issues[0]?.rule]; //=> [true, 'pregnancy-not-current']
 * ```
 */
export const pregnancyStatus: SectionFactory<PregnancyStatus> = factory('pregnancyStatus');
