import fc from 'fast-check';
import { ATTENDANCE_SYSTEM, type CodeRow } from 'social-prescribing/codes';
import type { CodedEvent, Comparison } from 'social-prescribing/events';
import { PERIODS } from 'social-prescribing/metrics';
import { fromDay, requireDay } from '../../src/calendar';
import {
  COLUMNS,
  LOCAL,
  orNone,
  present,
  REFERRAL,
  TINY_CODES,
  type TinyRun,
  table,
  tables,
} from './tiny-extract';

/** The codes of `TINY_CODES`, and those that journeys with scores and service use need. */
export const JOURNEY_CODES: readonly CodeRow[] = [
  ...TINY_CODES,
  { id: 'MISSED', term: 'Missed visit', role: 'contact', attendance: '3', system: LOCAL },
  { id: 'LATE', term: 'Came too late', role: 'contact', attendance: '7', system: LOCAL },
  { id: 'SCALE', term: 'Local scale', role: 'assessment', instrument: 'Local scale', system: LOCAL },
  { id: 'GP', term: 'GP appointment', role: 'service', category: 'gp_appointment', system: LOCAL },
  { id: 'GP2', term: 'Other GP appointment', role: 'service', category: 'gp_appointment', system: LOCAL },
  { id: 'AE', term: 'A&E attendance', role: 'service', category: 'a_and_e', system: LOCAL },
];

const local = (code: string) => ({ code, system: LOCAL });
const contact = (code: string) => ({ code, system: ATTENDANCE_SYSTEM });
const score = (code: string, ...values: (number | string)[]) =>
  orNone(...values, ...values).map((value) => (value === undefined ? { code } : { code, value }));

// Around the end of February and of the financial year, close enough to meet and to be apart for long.
const DAYS = [
  '02-20',
  '02-24',
  '02-28',
  '02-29',
  '03-01',
  '03-02',
  '03-05',
  '03-10',
  '03-12',
  '03-20',
  '03-31',
].map((day) => `2024-${day}`);
DAYS.push('2024-04-01', '2024-04-02', '2024-04-10');

const day = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom(...DAYS) },
  // Before the twelve months that annual measures look back on.
  { weight: 3, arbitrary: fc.constantFrom('2022-12-31', '2023-02-28') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('2024-03-01T23:30:00+01:00', ' 2024-03-05 ', '2024-02-30', '05/03/24'),
  },
);

const what: fc.Arbitrary<Pick<CodedEvent, 'code' | 'system' | 'value'>> = fc.oneof(
  { weight: 8, arbitrary: fc.constant(REFERRAL) },
  { weight: 5, arbitrary: fc.constantFrom(local('CLOSED'), local('LEFT')) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(contact('5'), contact('6'), contact('5'), local('VISIT'), local('CALL')),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      contact('3'),
      contact('7'),
      contact('2'),
      contact('0'),
      local('MISSED'),
      local('LATE'),
    ),
  },
  // A need, two supports of two categories, an outcome, an offer and a decline, a demographic, an unknown code.
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...[
        '267076002',
        '422650009',
        '225649001',
        '871691000000100',
        '871711000000103',
        '105529008',
        '73211009',
      ].map((code) => ({ code })),
    ),
  },
  {
    weight: 10,
    arbitrary: fc.oneof(
      // SWEMWBS, both versions: raw, metric, out of range, as text, no score.
      score('718466001', 12, 14, 15, 17, 15.84, 14.75, 22.36, 36, 7, 35, ' 20 ', '15.84', 'high'),
      score('960481000000107', 14, 15, 18, 13.33),
      score('720433000', 0, 6, 12, 11.5, 28, '9'),
      score('445455005', 3, 7, 21, 22),
      score('1091071000000100', 10, 20),
      score('SCALE', 1000, -3, 0.5).map((given) => ({ ...given, system: LOCAL })),
    ),
  },
  // Sources of referral, often seven or eight days away from one.
  { weight: 4, arbitrary: fc.constantFrom({ code: '185365002' }, { code: '1991000124105' }) },
  { weight: 8, arbitrary: fc.constantFrom(local('GP'), local('GP2'), local('GP'), local('AE')) },
  { weight: 1, arbitrary: fc.constantFrom({ code: '8.71731E+14' }, { code: ' 871731000000106 ' }) },
);

const NONE = [undefined, undefined, undefined] as const;

const event = fc
  .record({
    personId: fc.constantFrom('A', 'A', 'A', 'A', 'B', 'B', ' A '),
    date: day,
    what,
    id: orNone('1', '2', '10'),
    organisation: orNone('O1', 'O2'),
    practitioner: orNone('P', 'Q'),
    episode: orNone(...NONE, ...NONE, 'E', 'F'),
    source: orNone(...NONE, '185365002', '1991000124105', '73211009'),
  })
  .map(({ what: coded, ...fields }) => present<CodedEvent>({ ...fields, ...coded }));

const daysAfter = (date: string, days: number) => fromDay(requireDay('date', date) + days);

// A person whose journey has a beginning, two scores and an end, in this order or another.
const journey: fc.Arbitrary<CodedEvent[]> = fc
  .record({
    days: fc.array(fc.constantFrom(...DAYS), { minLength: 5, maxLength: 5 }),
    code: fc.constantFrom('718466001', '720433000'),
    first: fc.constantFrom(12, 15, 15.84),
    last: fc.constantFrom(9, 12, 15, 18),
    organisation: orNone('O1', 'O2'),
    episode: orNone('E'),
    inOrder: fc.constantFrom(true, true, false),
    declined: fc.boolean(),
    // A source of referral at most seven days away counts.
    sourceAfter: orNone(-8, -7, 7, 8),
  })
  .map(({ days, code, first, last, organisation, episode, inOrder, declined, sourceAfter }) => {
    const [opened, one, contacted, two, closed] = inOrder ? days.sort() : days;
    const common = present({ personId: 'C', organisation, episode });
    return [
      { ...common, date: opened!, ...REFERRAL },
      ...(declined ? [{ ...common, date: opened!, code: '871711000000103' }] : []),
      ...(sourceAfter ? [{ ...common, date: daysAfter(opened!, sourceAfter), code: '185365002' }] : []),
      { ...common, date: one!, code, value: first },
      { ...common, date: contacted!, ...contact('5') },
      { ...common, date: two!, code, value: last },
      { ...common, date: closed!, ...local('CLOSED') },
    ];
  });

// Use before and after, so that both periods are often observed.
const use: fc.Arbitrary<CodedEvent[]> = fc.array(
  fc
    .record({
      personId: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
      date: fc.constantFrom('2024-02-01', ...DAYS, '2024-04-30'),
      code: fc.constantFrom('GP', 'GP', 'GP', 'AE'),
      id: orNone('1'),
    })
    .map((fields) => present<CodedEvent>({ ...fields, system: LOCAL })),
  { maxLength: 12 },
);

// Most days are observed days.
const OBSERVED: readonly CodedEvent[] = ['2024-02-01', '2024-04-30'].map((date) => ({
  personId: 'E',
  date,
  ...local('GP'),
}));

const comparison: fc.Arbitrary<Comparison> = fc
  .record({
    personId: fc.constantFrom('A', 'C', 'C', 'D', 'D', 'E'),
    date: fc.constantFrom(...DAYS.slice(0, 9)),
    until: orNone('2024-03-05', '2024-03-12', '2024-03-20'),
    organisation: orNone('O1', 'O2'),
  })
  .map((fields) => present<Comparison>(fields));

// Somebody to compare with who is referred in the period after, or on a day around its end.
const referredLater = orNone(0, 1, 3, 4, 5, 6);

const data = fc
  .tuple(fc.array(event, { maxLength: 16 }), journey, use, tables, table(comparison, 4), referredLater)
  .map(([some, whole, used, rest, compared, later]) => ({
    ...rest,
    events: [...some, ...whole, ...used, ...OBSERVED, ...some.slice(0, 1)],
    comparison:
      compared === undefined || later === undefined
        ? compared
        : [...compared, { personId: 'C', date: daysAfter(whole[0]!.date, -later) }],
  }));

const window = fc.oneof(
  fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS)).map((days) => {
    const [from, to] = days.sort();
    return { from, to };
  }),
  fc.constantFrom({ from: '2024-02-01', to: '2024-04-30' }, { from: '2023-04-01', to: '2025-03-31' }),
  fc.record({
    from: fc.constantFrom('2024-01-01', '2024-02-15'),
    to: fc.constantFrom('2024-04-30', '2025-04-01'),
    every: fc.constantFrom(...PERIODS),
  }),
);

/** A run of the measures of episodes, scores and service use over few people and days. */
export const tinyJourneys: fc.Arbitrary<TinyRun> = fc.record({
  data,
  options: fc
    .record({
      window,
      by: fc.oneof(fc.constant([]), fc.shuffledSubarray([...COLUMNS], { maxLength: 2 })),
      inactiveDays: orNone(1, 4, 10),
      followUpDays: orNone(0, 1, 9, 10),
      linked: orNone(undefined, false),
      ageAt: orNone('start' as const),
      serviceUse: orNone(
        { days: 1 },
        { days: 4 },
        { days: 5 },
        { days: 10, after: 'closure' as const },
        { days: 4, after: 'referral' as const },
      ),
      personScope: orNone(...NONE, 'organisation' as const),
    })
    .map(({ window: days, ...options }) => ({ ...days, ...options })),
});
