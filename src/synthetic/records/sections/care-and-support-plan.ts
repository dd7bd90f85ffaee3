import { fromDay } from '../../../calendar';
import { bundledCodeSet, concept, listCodes } from '../../../codes';
import { COUNCIL, INVENTED_ORGANISATION } from '../names';
import { atEnd, type Concept, given, month, type Section, type Story, standIn } from '../story';
import * as texts from '../texts';
import { LINK_WORKER, LINK_WORKER_TEAM } from './referral';

type Plan = Section<'careAndSupportPlan'>;
type Need = NonNullable<Plan['needsConcernsOrProblems']>[number];
type Goal = NonNullable<Need['goalsAndHopes']>[number];
type Action = NonNullable<Goal['actionsAndActivities']>[number];

const OUTCOMES: readonly Concept[] = listCodes(bundledCodeSet, { role: 'outcome' }).map(({ id, term }) => ({
  code: id,
  display: term,
}));
/** The goal of the model's own example expression. */
const SPORT = { code: '300798006', display: 'Able to participate in sporting activities' };
const ACTION_STATUS = '999000081000000105';
const GOAL_STATUS = '999000091000000107';

export function careAndSupportPlan(story: Story): Plan {
  const { dice, isFull, linkWorker, lastDay } = story;
  return {
    strengths: [
      {
        codedValue: given(isFull, { code: concept.confident, display: 'Confident' }),
        freeText: dice.pick(texts.STRENGTHS),
      },
    ],
    needsConcernsOrProblems: story.needs.map((need) => needWithGoal(story, need)),
    agreedWithPersonOrLegitimateRepresentative: {
      personOrLegitimateRepresentative: true,
      personFullName: `${story.firstName} ${story.familyName}`,
      role: given(isFull, 'R0260'),
    },
    careFundingSource: {
      codedValue: given(isFull, INVENTED_ORGANISATION),
      freeText: dice.pick([COUNCIL, 'No funding needed']),
    },
    dateThisPlanWasLastUpdated: atEnd(lastDay),
    otherCarePlanningDocuments: ['Letter to the person, kept by the person'],
    plannedReviewDateInterval: fromDay(lastDay + dice.between(60, 180)),
    responsibilityForReview: {
      name: linkWorker,
      role: LINK_WORKER,
      contactDetails: 'link.workers@example.org',
    },
  };
}

function needWithGoal(story: Story, codedValue: Concept): Need {
  const { dice, isFull, isThorough } = story;
  const outcome = dice.pick(OUTCOMES);
  const isCoded = !isThorough && dice.chance(600);
  const goal: Goal = {
    codedValue: given(isFull, SPORT),
    freeText: dice.pick(texts.GOALS),
    goalImportanceScore: dice.between(5, 10),
    actionsAndActivities: [action(story)],
    outcomes: [
      isFull || isCoded
        ? { codedValue: outcome, freeText: given(isFull, dice.pick(texts.OUTCOMES)) }
        : { freeText: dice.pick(texts.OUTCOMES) },
    ],
    goalStatus: given(isFull, standIn(GOAL_STATUS)),
  };
  return { codedValue, freeText: given(isFull, 'In the words of the person'), goalsAndHopes: [goal] };
}

function action(story: Story): Action {
  const { dice, isFull, linkWorker, lastDay } = story;
  return {
    what: story.support.map((codedValue) => ({
      codedValue,
      freeText: given(isFull, 'Somebody will come along'),
    })),
    who: {
      name: linkWorker,
      role: LINK_WORKER,
      team: LINK_WORKER_TEAM,
      contactDetails: 'link.workers@example.org',
    },
    when: month(lastDay + dice.between(0, 40)),
    suggestedStrategies: dice.pick(texts.STRATEGIES),
    status: {
      codedValue: given(isFull, standIn(ACTION_STATUS)),
      freeText: dice.pick(['Planned', 'Begun', 'Done']),
    },
    confidence: dice.between(3, 10),
    dateLastUpdated: atEnd(lastDay),
    reviewDate: month(lastDay + dice.between(60, 180)),
    stageGoal: [
      {
        stageGoal: { codedValue: given(isFull, SPORT), freeText: dice.pick(texts.STAGE_GOALS) },
        outcome: { codedValue: given(isFull, OUTCOMES[0]!), freeText: dice.pick(texts.OUTCOMES) },
        goalStatus: given(isFull, standIn(GOAL_STATUS)),
      },
    ],
  };
}
