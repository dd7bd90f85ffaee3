import { codeOrWords, concept, snomed } from '../forms/concepts';
import { dateTime } from '../forms/date';
import { flag, number, text } from '../forms/primitives';
import {
  carried,
  type Home,
  item,
  listed,
  part,
  type ResourceMap,
  referred,
  referring,
} from '../mapping/home';
import type { Path } from '../mapping/path';
import { append, placesIn } from '../mapping/path';
import { ODS_ORGANISATION } from '../systems';
import { giveStatus } from './activities';
import { professional, role } from './professional';
import { condition, observed } from './resources';

const input = (label: string, value: string): Path => ['input', { one: { type: { text: label } } }, value];
const inputs = (label: string, value: string): Path => ['input', { each: { type: { text: label } } }, value];

const GOAL = {
  type: 'Goal',
  fixed: { lifecycleStatus: 'active' },
  person: ['subject'],
  required: [['description']],
} as const;

const STAGE_GOAL: ResourceMap = {
  ...GOAL,
  homes: [
    item('stageGoal', ['description'], concept),
    item('outcome', ['outcomeCode', 0], concept),
    item('goalStatus', ['achievementStatus'], snomed),
  ],
};

/**
 * What is to be done towards a goal. The standard allows several, a Task has one code: all are inputs, and the
 * first is its code as well, for readers that look there.
 */
const ACTION: ResourceMap = {
  type: 'Task',
  profile: 'UKCore-Task',
  fixed: { status: 'requested', intent: 'plan' },
  person: ['for'],
  homes: [
    item('what', inputs('What', 'valueCodeableConcept'), concept),
    referred('who', ['owner'], professional('name', 'role', 'team', 'contactDetails')),
    item('when', ['restriction', 'period', 'start'], dateTime),
    item('suggestedStrategies', ['note', 0, 'text'], text),
    item('status', ['businessStatus'], concept),
    item('confidence', input('Confidence', 'valueDecimal'), number),
    item('dateLastUpdated', ['lastModified'], dateTime),
    item('reviewDate', input('Review date', 'valueDateTime'), dateTime),
    referred('stageGoal', inputs('Stage goal', 'valueReference'), STAGE_GOAL),
  ],
  finish: (task) => {
    const [first] = placesIn(task, inputs('What', 'valueCodeableConcept'));
    if (first) task.code = structuredClone(first.holder[first.key]);
  },
};

const GOAL_OR_HOPE: ResourceMap = {
  ...GOAL,
  homes: [
    item('', ['description'], concept),
    carried('goalImportanceScore', number),
    referring('actionsAndActivities', ['focus'], ACTION, (plan, reference) =>
      append(plan, 'activity', { reference }),
    ),
    item('outcomes', ['outcomeCode', { each: {} }], concept),
    item('goalStatus', ['achievementStatus'], snomed),
  ],
};

const NEED = condition('Needs, concerns or problems', [
  item('', ['code'], concept),
  referring('goalsAndHopes', ['addresses', 0], GOAL_OR_HOPE, (plan, reference) =>
    append(plan, 'goal', reference),
  ),
]);

/** When the plan was last changed, and who agreed with it. */
const PROVENANCE: ResourceMap = {
  type: 'Provenance',
  profile: 'UKCore-Provenance',
  fixed: { agent: [{}] },
  recorded: ['recorded'],
  homes: [
    item('dateThisPlanWasLastUpdated', ['occurredDateTime'], dateTime),
    part(
      'agreedWithPersonOrLegitimateRepresentative',
      ['agent', 0],
      [
        item('personFullName', ['who', 'display'], text),
        item('role', ['role', 0], role),
        carried('personOrLegitimateRepresentative', flag),
      ],
    ),
  ],
  required: [['agent', 0, 'who']],
};

const REVIEW = ['activity', { one: { detail: { code: { text: 'Review' } } } }, 'detail'] as const;

const PLAN: ResourceMap = {
  type: 'CarePlan',
  profile: 'UKCore-CarePlan',
  fixed: { status: 'unknown', intent: 'plan' },
  person: ['subject'],
  homes: [
    referred(
      'strengths',
      ['supportingInfo', { each: { type: 'Observation' } }],
      observed('Strengths', 'valueCodeableConcept', concept),
    ),
    referred('needsConcernsOrProblems', ['addresses', { each: {} }], NEED),
    item(
      'otherCarePlanningDocuments',
      ['supportingInfo', { each: { type: 'DocumentReference' } }, 'display'],
      text,
    ),
    item('plannedReviewDateInterval', [...REVIEW, 'scheduledPeriod', 'start'], dateTime),
    referred(
      'responsibilityForReview',
      [...REVIEW, 'performer', 0],
      professional('name', 'role', 'contactDetails'),
    ),
    carried('careFundingSource', codeOrWords(ODS_ORGANISATION)),
    referring('', ['target', 0], PROVENANCE),
  ],
  finish: giveStatus,
  always: true,
};

export const careAndSupportPlan: readonly Home[] = [listed('', PLAN)];
