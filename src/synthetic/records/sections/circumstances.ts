import { fromDay } from '../../../calendar';
import { concept } from '../../../codes';
import { COUNCIL, GROUPS, INVENTED_ORGANISATION } from '../names';
import { at, given, happens, type Section, type Story, standIn } from '../story';
import * as texts from '../texts';

/** Concepts that the model's own value sets name. */
const STOPPED_SMOKING = { code: '160625004' };
const DRINKS_ALCOHOL = { code: '219006' };
/** No concept of a risk is held: a need stands in, in full records only. */
const AT_RISK = { code: concept.safeguardingConcern, display: 'Safeguarding concern' };

export function socialContext({ dice, isFull, referralDay }: Story): Section<'socialContext'> {
  return {
    householdComposition: {
      householdComposition: {
        codedValue: given(isFull, { code: concept.livesAlone, display: 'Lives alone' }),
        freeText: dice.pick(texts.HOUSEHOLDS),
      },
    },
    occupationalHistory: {
      occupationalHistory: {
        codedValue: given(isFull, { code: concept.unemployed, display: 'Unemployed' }),
        freeText: dice.pick(texts.OCCUPATIONS),
      },
    },
    educationalHistory: { educationalHistory: dice.pick(texts.EDUCATION) },
    lifestyleChoices: { lifestyleChoices: dice.pick(texts.LIFESTYLES) },
    smokingStatus: {
      smokingStatus: {
        codedValue: given(isFull, { code: concept.smoker, display: 'Smoker' }),
        freeText: dice.pick(texts.SMOKING),
      },
      smokingStatusDetails: 'As told by the person',
      dateStoppedSmoking: given(isFull || dice.chance(200), {
        codedValue: STOPPED_SMOKING,
        date: at(referralDay - dice.between(100, 6000), dice),
      }),
    },
    alcoholIntake: {
      alcoholIntake: { codedValue: given(isFull, DRINKS_ALCOHOL), freeText: dice.pick(texts.ALCOHOL) },
    },
    drugSubstanceUse: {
      drugSubstanceUse: {
        codedValue: given(isFull, { code: concept.misusesDrugs, display: 'Misuses drugs' }),
        freeText: dice.pick(texts.DRUGS),
      },
    },
    socialCircumstances: { socialCircumstances: dice.pick(texts.CIRCUMSTANCES) },
    access: { access: dice.pick(texts.ACCESS) },
    dependants: { dependants: dice.pick(texts.DEPENDANTS) },
    accommodationStatus: {
      accommodationStatus: {
        codedValue: given(isFull, 'MA05'),
        freeText: dice.pick(texts.ACCOMMODATION),
      },
    },
    householdEnvironment: { householdEnvironment: dice.pick(texts.HOUSEHOLD_ENVIRONMENTS) },
  };
}

export function servicesAndCare(story: Story): Section<'servicesAndCare'> {
  const { dice, isFull, referralDay } = story;
  const organisation = { freeText: COUNCIL, ...(isFull && { codedValue: INVENTED_ORGANISATION }) };
  return {
    servicesAndCareRecordEntry: [
      {
        socialCarePackageName: 'Help at home',
        socialCarePackageType: dice.pick(['Home care', 'Day care']),
        serviceStartDate: at(referralDay - dice.between(30, 700), dice),
        serviceEndDate: given(isFull || dice.chance(200), at(referralDay - dice.between(0, 29), dice)),
        localAuthority: organisation,
        careFundingSource: organisation,
      },
    ],
  };
}

export function signpostDetails(story: Story): Section<'signpostDetails'> {
  const { dice, isFull } = story;
  const group = dice.pick(GROUPS);
  return {
    signpostDetailsRecordEntry: [
      {
        date: fromDay(story.lastDay),
        signpostTo: {
          name: group,
          role: 'Volunteer coordinator',
          grade: given(isFull, 'Volunteer'),
          team: given(isFull, 'Welcome team'),
          specialty: given(isFull, 'Company'),
          service: { codedValue: given(isFull, standIn('1127531000000102')), freeText: 'Community group' },
          organisation: { freeText: group },
          contactDetails: 'hello@example.org',
        },
        reasonForSignpost: {
          codedValue: given(isFull, story.needs[0]!),
          freeText: dice.pick(texts.REASONS),
        },
      },
    ],
  };
}

export function risks(story: Story): Section<'risks'> {
  const { dice, isFull, referralDay } = story;
  const risk = dice.pick(texts.RISKS);
  const isRisk = isFull || risk !== texts.NO_RISKS;
  return {
    risksRecordEntry: [
      {
        startDateOfRisk: given(isRisk, at(referralDay - dice.between(1, 60), dice)),
        endDateOfRisk: given(isFull, at(referralDay, dice)),
        risk: {
          codedValue: given(isFull, AT_RISK),
          freeText: isFull ? texts.RISKS[0] : risk,
        },
        comment: given(happens(story, 300), 'Spoken about at the first appointment'),
      },
    ],
  };
}

export function planAndRequestedActions({ dice }: Story): Section<'planAndRequestedActions'> {
  return {
    planAndRequestedActionsRecordEntry: [
      {
        actionsForProfessionals: dice.pick(texts.FOR_PROFESSIONALS),
        actionsForPersonOrTheirCarer: dice.pick(texts.FOR_PERSON),
        agreedWithThePersonOrTheirLegitimateRepresentative: 'Agreed with the person',
      },
    ],
  };
}
