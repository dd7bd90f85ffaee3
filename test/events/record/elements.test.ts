import { describe, expect, it } from 'vitest';
import { CodedEvent, eventsFromRecord } from '../../../src/events';
import { EVENT_ELEMENTS } from '../../../src/events/record/event-elements';
import { elements } from '../../../src/record';
import {
  coded,
  inWords,
  LONELY,
  MONEY,
  NOT_LONELY,
  type Part,
  record,
  referralEntry,
  referred,
  SUPPORT_GROUP,
  SWEMWBS,
  said,
  saidOf,
} from './records';

const plan = (need: object, dateThisPlanWasLastUpdated?: string): Part => ({
  careAndSupportPlan: {
    needsConcernsOrProblems: [need],
    ...(dateThisPlanWasLastUpdated && { dateThisPlanWasLastUpdated }),
  },
});
const goal = (parts: object, updated?: string) => plan({ goalsAndHopes: [parts] }, updated);
const action = (parts: object, updated?: string) => goal({ actionsAndActivities: [parts] }, updated);
const complaint = (...codes: string[]): Part => ({
  presentingComplaintsOrIssues: { presentingComplaintOrIssue: codes.map(coded) },
});
const problem = (parts: object): Part => ({
  problemList: { problemListRecordEntry: [{ problem: coded(LONELY), ...parts }] },
});
const signpost = (parts: object): Part => ({ signpostDetails: { signpostDetailsRecordEntry: [parts] } });
const contact = (parts: object): Part => ({
  contactsWithProfessionals: { contactsWithProfessionalsRecordEntry: [parts] },
});
const assessment = (structuredAssessment: object): Part => ({
  assessments: { assessmentsRecordEntry: [{ structuredAssessment }] },
});
const score = (value?: number) => ({
  assessmentResult: { assessmentScore: coded(SWEMWBS), ...(value !== undefined && { value }) },
});

const COMPLAINT = 'presentingComplaintsOrIssues.presentingComplaintOrIssue.0.codedValue';
const PROBLEM = 'problemList.problemListRecordEntry.0.problem.codedValue';
const NEED = 'careAndSupportPlan.needsConcernsOrProblems.0';
const ACTION = `${NEED}.goalsAndHopes.0.actionsAndActivities.0`;
const SIGNPOST = 'signpostDetails.signpostDetailsRecordEntry.0';
const CONTACT = 'contactsWithProfessionals.contactsWithProfessionalsRecordEntry.0';
const SCORE = 'assessments.assessmentsRecordEntry.0.structuredAssessment';

const DAY = '2024-05-01';
const PLAN_DAY = '2024-06-30T10:00';
const ATTENDED = 'nhs-dd:attended-or-did-not-attend';
const UNKNOWN = 'social-prescribing:contact';

/** What is in the record beside one referral on each of the days, and the events and issues it gives. */
const CASES: readonly (readonly [string, Part, referrals: readonly (string | undefined)[], string])[] = [
  ['a complaint takes the date of the referral', complaint(LONELY), [DAY], `${DAY} ${LONELY}`],
  ['each complaint is an event', complaint(LONELY, MONEY), [DAY], `${DAY} ${LONELY}; ${DAY} ${MONEY}`],
  [
    'a complaint between two referrals',
    complaint(LONELY),
    [DAY, '2024-06-01'],
    `record-date-missing at ${COMPLAINT}`,
  ],
  ['a complaint without a referral', complaint(LONELY), [], `record-date-missing at ${COMPLAINT}`],
  [
    'a complaint in free text',
    { presentingComplaintsOrIssues: { presentingComplaintOrIssue: [{ freeText: 'Lonely' }] } },
    [DAY],
    '',
  ],

  [
    'a problem takes the referral, whenever it began',
    problem({ onsetDate: '2023-01-31' }),
    [DAY],
    `${DAY} ${LONELY}`,
  ],
  [
    'a problem without a referral has its onset',
    problem({ onsetDate: '2023-01-31' }),
    [],
    `2023-01-31 ${LONELY}`,
  ],
  ['a problem without onset takes the referral', problem({}), [DAY], `${DAY} ${LONELY}`],
  [
    'an onset without a day is not passed over',
    problem({ onsetDate: '2023-01' }),
    [],
    `record-date-partial at ${PROBLEM}`,
  ],
  [
    'the end of a problem dates nothing',
    problem({ endDate: '2023-01-31' }),
    [],
    `record-date-missing at ${PROBLEM}`,
  ],

  [
    'a need of the plan has the date of the plan',
    plan(coded(LONELY), PLAN_DAY),
    [DAY],
    `2024-06-30 ${LONELY}`,
  ],
  ['a need of a plan without date takes the referral', plan(coded(LONELY)), [DAY], `${DAY} ${LONELY}`],

  [
    'support has the date of its action',
    action({ what: [coded(SUPPORT_GROUP)], dateLastUpdated: '2024-06-02' }, PLAN_DAY),
    [DAY],
    `2024-06-02 ${SUPPORT_GROUP}`,
  ],
  [
    'support of an action without date has that of the plan',
    action({ what: [coded(SUPPORT_GROUP)] }, PLAN_DAY),
    [DAY],
    `2024-06-30 ${SUPPORT_GROUP}`,
  ],
  [
    'support never takes the referral',
    action({ what: [coded(SUPPORT_GROUP)] }),
    [DAY],
    `record-date-missing at ${ACTION}.what.0.codedValue`,
  ],
  [
    'when support is planned dates nothing',
    action({ what: [coded(SUPPORT_GROUP)], when: '2024-07-01', reviewDate: '2024-08-01' }),
    [DAY],
    `record-date-missing at ${ACTION}.what.0.codedValue`,
  ],

  [
    'the outcome of a stage goal has the date of its action',
    action({ stageGoal: [{ outcome: coded(NOT_LONELY) }], dateLastUpdated: '2024-06-02' }, PLAN_DAY),
    [],
    `2024-06-02 ${NOT_LONELY}`,
  ],
  [
    'the outcomes of a goal have the date of the plan',
    goal({ outcomes: [coded(NOT_LONELY)] }, PLAN_DAY),
    [],
    `2024-06-30 ${NOT_LONELY}`,
  ],
  [
    'outcomes never take the referral',
    goal({ outcomes: [coded(NOT_LONELY)] }),
    [DAY],
    `record-date-missing at ${NEED}.goalsAndHopes.0.outcomes.0.codedValue`,
  ],
  [
    'a goal, a strength and a status are no event',
    {
      careAndSupportPlan: {
        strengths: [coded(NOT_LONELY)],
        needsConcernsOrProblems: [
          { goalsAndHopes: [{ ...coded(NOT_LONELY), goalStatus: { code: LONELY } }] },
        ],
        dateThisPlanWasLastUpdated: PLAN_DAY,
      },
    },
    [DAY],
    '',
  ],

  [
    'a signpost has its date, twice',
    signpost({ date: DAY, signpostTo: { service: coded(SUPPORT_GROUP) }, reasonForSignpost: coded(LONELY) }),
    [],
    `${DAY} ${SUPPORT_GROUP}; ${DAY} ${LONELY}`,
  ],
  [
    'a signpost never takes the referral',
    signpost({ reasonForSignpost: coded(LONELY) }),
    [DAY],
    `record-date-missing at ${SIGNPOST}.reasonForSignpost.codedValue`,
  ],

  [
    'a contact with outcome 1',
    contact({ dateAndTimeOfContact: '2024-05-08T09:30Z', outcomeOfContact: '1' }),
    [],
    `2024-05-08 5 of ${ATTENDED} derived`,
  ],
  [
    'a contact with outcome 2',
    contact({ dateAndTimeOfContact: '2024-05-08', outcomeOfContact: '2' }),
    [],
    `2024-05-08 5 of ${ATTENDED} derived`,
  ],
  [
    'a contact with outcome 3',
    contact({ dateAndTimeOfContact: '2024-05-08', outcomeOfContact: '3' }),
    [],
    `2024-05-08 5 of ${ATTENDED} derived`,
  ],
  [
    'a contact without outcome',
    contact({ dateAndTimeOfContact: '2024-05-08' }),
    [],
    `2024-05-08 unknown of ${UNKNOWN} derived`,
  ],
  [
    'a contact without a day',
    contact({ dateAndTimeOfContact: '2024-05' }),
    [],
    `record-date-partial at ${CONTACT}`,
  ],
  [
    'a contact without date never takes the referral',
    contact({ outcomeOfContact: '1' }),
    [DAY],
    `record-date-missing at ${CONTACT}`,
  ],

  ['a score takes the date of the referral', assessment(score(21)), [DAY], `${DAY} ${SWEMWBS} = 21`],
  ['a score of nothing', assessment(score(0)), [DAY], `${DAY} ${SWEMWBS} = 0`],
  [
    'a score by the name of its assessment',
    assessment({ structuredAssessmentName: coded(SWEMWBS), assessmentResult: { value: 21 } }),
    [DAY],
    `${DAY} ${SWEMWBS} = 21`,
  ],
  [
    'the score is coded closer than the name',
    assessment({ structuredAssessmentName: coded(LONELY), ...score(21) }),
    [DAY],
    `${DAY} ${SWEMWBS} = 21`,
  ],
  ['a coded score without value', assessment(score()), [DAY], `record-score-missing at ${SCORE}`],
  [
    'the name of an assessment without score',
    assessment({ structuredAssessmentName: coded(SWEMWBS) }),
    [DAY],
    '',
  ],
  [
    'a subscale is set aside',
    assessment({ subscaleResult: [{ subscaleScore: coded(SWEMWBS), value: 3 }] }),
    [DAY],
    '',
  ],
  ['a score without a referral', assessment(score(21)), [], `record-date-missing at ${SCORE}`],
];

describe('the events of', () => {
  it.each(CASES)('%s', (_, part, referrals, expected) => {
    expect(saidOf(referred(referrals, part))).toBe(
      [expected, ...undated(referrals)].filter(Boolean).join('; '),
    );
  });

  it.each(CASES)('%s, and all are coded events', (_, part, referrals) => {
    for (const event of eventsFromRecord(referred(referrals, part)).events)
      expect(CodedEvent.parse(event)).toEqual(event);
  });
});

const undated = (referrals: readonly (string | undefined)[]) =>
  referrals.flatMap((date, index) =>
    date ? [] : [`record-date-missing at referralDetails.referralDetailsRecordEntry.${index}`],
  );

describe('a referral entry', () => {
  const events = (...dates: (string | undefined)[]) =>
    eventsFromRecord(referred(dates)).events.map(inWords).join('; ');

  it('is a derived referral on its date', () =>
    expect(events('2024-05-01T09:30+01:00')).toBe('2024-05-01 871731000000106 derived'));

  it('without a day is none, and says so', () => {
    expect(events(undefined, '2024-05', '2024')).toBe('');
    expect(said(eventsFromRecord(referred([undefined, '2024-05'])))).toBe(
      'record-date-missing at referralDetails.referralDetailsRecordEntry.0; ' +
        'record-date-partial at referralDetails.referralDetailsRecordEntry.1',
    );
  });

  it.each(['2024-05-012', '2024-05-01 09:30', '2024-02-30', '01/05/2024', ' 2024-05-01'])(
    'of a date that is none, such as %s, is none',
    (date) => expect(events(date)).toBe(''),
  );

  it('dates the rest only where there is one', () => {
    const { events: given } = eventsFromRecord(referred([DAY, undefined, '2023'], complaint(LONELY)));
    expect(given.map(inWords)).toEqual([`${DAY} 871731000000106 derived`]);
    const { events: one } = eventsFromRecord(referred([DAY], complaint(LONELY)));
    expect(one.map(inWords)).toEqual([`${DAY} 871731000000106 derived`, `${DAY} ${LONELY}`]);
  });

  it('stands in an entry of its own: an undated one never takes the date of another', () => {
    expect(events(DAY, undefined)).toBe(`${DAY} 871731000000106 derived`);
  });
});

describe('what every event has', () => {
  it('is the person, the practice and the element', () => {
    expect(eventsFromRecord(referred([DAY])).events).toEqual([
      {
        personId: '9990000018',
        code: '871731000000106',
        date: DAY,
        id: 'referralDetails.referralDetailsRecordEntry',
        organisation: 'Y99001',
        derived: true,
      },
    ]);
  });

  it('comes in order: what is derived, then sections', () => {
    const whole = record({
      ...complaint(LONELY),
      ...contact({ dateAndTimeOfContact: DAY }),
      referralDetails: { referralDetailsRecordEntry: [referralEntry(DAY)] },
    });
    expect(eventsFromRecord(whole).events.map(({ id }) => id?.split('.')[0])).toEqual([
      'referralDetails',
      'contactsWithProfessionals',
      'presentingComplaintsOrIssues',
    ]);
  });
});

describe('the table of elements', () => {
  const byPath = new Map(elements.map((element) => [element.path, element]));
  const form = { concept: 'snomed', score: 'group', referral: 'group', contact: 'group' } as const;

  it.each(EVENT_ELEMENTS)(
    '$element is an element of the standard, and so are its dates',
    ({ element, gives, dates }) => {
      expect(byPath.get(element)?.json).toBe(form[gives]);
      expect(dates.map((path) => byPath.get(path)?.json)).toEqual(dates.map(() => 'date'));
    },
  );
});
