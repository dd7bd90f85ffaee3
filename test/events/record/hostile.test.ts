import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodedEvent, eventsFromRecord, RECORD_EVENT_RULES } from '../../../src/events';
import { EVENT_ELEMENTS } from '../../../src/events/record/event-elements';
import { SNOMED_RULES } from '../../../src/snomed';
import { coded, LONELY, type Part, referred } from './records';

const RULES = new Set([...Object.keys(RECORD_EVENT_RULES), ...Object.keys(SNOMED_RULES)]);
const KEYS = [
  ...new Set(
    EVENT_ELEMENTS.flatMap(({ element, dates }) => [element, ...dates]).flatMap((path) => path.split('.')),
  ),
  ...[
    'assessmentResult',
    'assessmentScore',
    'value',
    'referrerDetails',
    'role',
    'service',
    'outcomeOfContact',
  ],
  ...['code', 'personDemographics', 'gpPractice', 'gpPracticeRecordEntry', 'gpPracticeIdentifier'],
];

/** Anything at all, and groups and lists of anything that have the keys of the standard in any place. */
const anything = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 9 },
    fc.anything(),
    fc.constantFrom<unknown>('2024-05-01', '2024-05', LONELY, 21, Number.NaN, '1', 'R0260', null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 5 }),
  ),
})).value;

/** A value put at the place of an element or a date, with the groups and lists on the way. */
const placed = fc
  .tuple(
    fc.constantFrom(...EVENT_ELEMENTS.flatMap(({ element, dates }) => [element, ...dates])),
    anything,
    fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
  )
  .map(([path, value, inList]) =>
    path
      .split('.')
      .reduceRight<unknown>(
        (inner, key, depth) => ({ [key]: inList[depth] ? [inner, inner] : inner }),
        value,
      ),
  );

function expectSound(record: unknown): number {
  const { events, issues } = eventsFromRecord(record as Part, { personId: 'P1' });
  for (const event of events) expect(CodedEvent.parse(event)).toEqual(event);
  expect(new Set(events.map((event) => JSON.stringify(event))).size).toBe(events.length);
  expect(issues.filter(({ rule }) => !RULES.has(rule))).toEqual([]);
  return events.length;
}

const support = {
  what: [coded(LONELY)],
  stageGoal: [{ outcome: coded(LONELY) }],
  dateLastUpdated: '2024-06-02',
};
const goal = { actionsAndActivities: [support], outcomes: [coded(LONELY)] };
/** A record with every element of the table, each dated. */
const FULL = referred(['2024-05-01'], {
  contactsWithProfessionals: {
    contactsWithProfessionalsRecordEntry: [{ dateAndTimeOfContact: '2024-05-08', outcomeOfContact: '1' }],
  },
  presentingComplaintsOrIssues: { presentingComplaintOrIssue: [coded(LONELY)] },
  problemList: { problemListRecordEntry: [{ problem: coded(LONELY), onsetDate: '2024-01-01' }] },
  careAndSupportPlan: {
    needsConcernsOrProblems: [{ ...coded(LONELY), goalsAndHopes: [goal] }],
    dateThisPlanWasLastUpdated: '2024-06-30',
  },
  signpostDetails: {
    signpostDetailsRecordEntry: [
      { date: '2024-06-01', signpostTo: { service: coded(LONELY) }, reasonForSignpost: coded(LONELY) },
    ],
  },
  assessments: {
    assessmentsRecordEntry: [
      { structuredAssessment: { assessmentResult: { assessmentScore: coded(LONELY), value: 21 } } },
    ],
  },
});

/** The full record with some of its parts, at any depth, replaced by anything. */
const spoilt = fc
  .array(fc.tuple(fc.nat(), anything), { minLength: 1, maxLength: 4 })
  .map((changes) => changes.reduce<unknown>((whole, [at, value]) => replaced(whole, at, value), FULL));

/** Groups and lists anew; anything else, which may be uncloneable, as it is. */
function cloned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cloned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cloned(inner)]));
}

function replaced(whole: unknown, at: number, value: unknown): unknown {
  const copy = cloned(whole);
  const places: [object, string][] = [];
  const visit = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node, key]);
      visit(Reflect.get(node, key));
    }
  };
  visit(copy);
  const place = places[at % Math.max(places.length, 1)];
  if (place) Reflect.set(place[0], place[1], value);
  return copy;
}

describe('anything cast as a record', () => {
  it('never throws, and whatever it gives is sound', () => {
    const isSound = (value: unknown) => expectSound(value) >= 0;
    fc.assert(fc.property(anything, isSound), { numRuns: 500 });
    fc.assert(fc.property(placed, isSound), { numRuns: 1000 });
  });

  it('with parts replaced keeps what is left', () => {
    expect(expectSound(FULL)).toBe(EVENT_ELEMENTS.length);
    const counts = new Set<number>();
    fc.assert(
      fc.property(spoilt, (value) => {
        counts.add(expectSound(value));
      }),
      { numRuns: 1000 },
    );
    expect(counts.size).toBeGreaterThan(EVENT_ELEMENTS.length / 2);
  });

  it('without a person gives nothing', () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(eventsFromRecord(value as Part).events).toEqual([]);
      }),
    );
  });

  it('that goes round in circles comes to an end', () => {
    const need: Record<string, unknown> = { codedValue: { code: LONELY } };
    need.goalsAndHopes = [need, need];
    need.actionsAndActivities = need.goalsAndHopes;
    const circle = {
      careAndSupportPlan: { needsConcernsOrProblems: [need], dateThisPlanWasLastUpdated: '2024-05-01' },
    };
    expect(eventsFromRecord(circle as Part, { personId: 'P1' }).events).toHaveLength(1);
  });
});

describe('an issue', () => {
  it('holds nothing of the record but its keys', () => {
    const marked = referred(['MARK'], {
      presentingComplaintsOrIssues: { presentingComplaintOrIssue: [coded('MARK')] },
      assessments: {
        assessmentsRecordEntry: [
          { structuredAssessment: { assessmentResult: { assessmentScore: coded('MARK') } } },
        ],
      },
      problemList: { problemListRecordEntry: [{ problem: coded(LONELY), onsetDate: 'MARK' }] },
    });
    const { issues } = eventsFromRecord(marked);
    expect(issues.map(({ rule }) => rule)).toEqual([
      'record-date-partial',
      'sctid-not-digits',
      'record-date-partial',
      'record-score-missing',
    ]);
    expect(JSON.stringify(issues)).not.toContain('MARK');
  });
});
