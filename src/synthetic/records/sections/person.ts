import { fromDay } from '../../../calendar';
import { concept } from '../../../codes';
import { COUNCIL, INVENTED_ORGANISATION } from '../names';
import { at, fullName, given, happens, type Section, type Story, standIn } from '../story';
import * as texts from '../texts';

export function gpPractice({ dice, isFull, practice }: Story): Section<'gpPractice'> {
  return {
    gpPracticeRecordEntry: [
      {
        gpName: `Dr ${fullName(dice)}`,
        gpPracticeDetails: `${practice.name}, nowhere in particular`,
        gpPracticeIdentifier: practice.code,
        gpOptOutIndicator: given(isFull, { code: '1092961000000104' }),
      },
    ],
  };
}

export function aboutMe({ dice, linkWorker, isFull }: Story): Section<'aboutMe'> {
  return {
    whatIsMostImportantToMe: { whatIsMostImportantToMe: dice.pick(texts.IMPORTANT) },
    peopleWhoAreImportantToMe: { peopleWhoAreImportantToMe: dice.pick(texts.IMPORTANT_PEOPLE) },
    howICommunicateAndHowToCommunicateWithMe: {
      howICommunicateAndHowToCommunicateWithMe: dice.pick(texts.COMMUNICATION),
    },
    myWellness: { myWellness: dice.pick(texts.WELLNESS) },
    pleaseDoAndPleaseDont: { pleaseDoAndPleaseDont: dice.pick(texts.PLEASE) },
    howAndWhenToSupportMe: { howAndWhenToSupportMe: dice.pick(texts.SUPPORT_ME) },
    alsoWorthKnowingAboutMe: { alsoWorthKnowingAboutMe: dice.pick(texts.WORTH_KNOWING) },
    supportedToWriteThisBy: linkWorker,
    locationToMultimediaFile: given(isFull, 'https://example.org/about-me/synthetic.mp4'),
  };
}

export function individualRequirements({ dice, isFull }: Story): Section<'individualRequirements'> {
  return {
    reasonableAdjustment: {
      reasonableAdjustmentRecordEntry: [
        {
          reasonableAdjustmentFlag: true,
          reasonableAdjustment: {
            codedValue: given(isFull, { code: concept.interpreterNeeded, display: 'Interpreter needed' }),
            freeText: dice.pick(texts.ADJUSTMENTS),
          },
          reasonableAdjustmentAdditionalDetail: 'Agreed with the practice',
        },
      ],
    },
    impairment: {
      impairmentRecordEntry: [
        {
          impairmentCategory: {
            codedValue: given(isFull, { code: concept.memoryImpairment, display: 'Memory impairment' }),
            freeText: dice.pick(texts.IMPAIRMENTS),
          },
          impairmentAdditionalDetail: 'Known for some years',
        },
      ],
    },
    mobility: [
      {
        mobilityNeeds: {
          codedValue: given(isFull, standIn('999002551000000108')),
          freeText: dice.pick(texts.MOBILITY),
        },
      },
    ],
    otherIndividualRequirements: [{ otherIndividualRequirement: dice.pick(texts.REQUIREMENTS) }],
  };
}

/** Nobody here is a child, so only a full record says anything of the two plans for children. */
export function safeguarding(story: Story): Section<'safeguarding'> {
  const { dice, isFull, referralDay } = story;
  const hasConcern = happens(story, 150);
  const localAuthority = { codedValue: INVENTED_ORGANISATION, freeText: COUNCIL };
  return {
    safeguardingConcerns: [
      {
        safeguardingIndicator: hasConcern,
        safeguardingConcernsDate: given(hasConcern, at(referralDay - dice.between(1, 90), dice)),
        safeguardingConcernsEndDate: given(isFull, at(referralDay, dice)),
        safeguardingConcerns: given(hasConcern, {
          codedValue: given(isFull, { code: concept.safeguardingConcern, display: 'Safeguarding concern' }),
          freeText: 'Letters opened by somebody else',
        }),
        comment: hasConcern ? 'Known to the safeguarding lead' : 'No concern',
      },
    ],
    lookedAfterChild: given(isFull, {
      lookedAfterChildStartDate: at(story.birthDay + 3000, dice),
      lookedAfterChildEndDate: at(story.birthDay + 5000, dice),
      localAuthority,
    }),
    unbornChildProtectionPlan: given(isFull, {
      unbornChildProtectionPlanStartDate: at(referralDay - 14, dice),
      unbornChildProtectionPlanEndDate: at(referralDay, dice),
      localAuthority,
    }),
  };
}

export function consent({ dice }: Story): Section<'consent'> {
  return { consentForInformationSharing: dice.pick(texts.CONSENTS) };
}

/** Said only of somebody who is pregnant, as the guidance asks. */
export function pregnancyStatus({
  dice,
  isPregnant,
  lastDay,
}: Story): Section<'pregnancyStatus'> | undefined {
  const expectedDeliveryDate = fromDay(lastDay + dice.between(20, 200));
  return given(isPregnant, { pregnancyState: true, expectedDeliveryDate });
}
