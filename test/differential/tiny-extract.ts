import fc from 'fast-check';
import { ATTENDANCE_SYSTEM, type CodeRow } from 'social-prescribing/codes';
import type { CodedEvent, Organisation, Person, Practice, Workforce } from 'social-prescribing/events';
import { type GroupBy, type MetricData, type MetricOptions, PERIODS } from 'social-prescribing/metrics';

/** A run of the measures over few people, places and days, so that everything collides. */
export interface TinyRun {
  readonly data: MetricData;
  readonly options: MetricOptions;
}

export const LOCAL = 'urn:example:local';

export const TINY_CODES: readonly CodeRow[] = [
  { id: 'CLOSED', term: 'Case closed', role: 'closure', category: 'completed', system: LOCAL },
  { id: 'LEFT', term: 'Case closed, moved', role: 'closure', category: 'moved', system: LOCAL },
  { id: 'CALL', term: 'Call', role: 'contact', attendance: 'unknown', system: LOCAL },
  { id: 'VISIT', term: 'Visit', role: 'contact', attendance: '6', system: LOCAL },
];

const SOURCE_CODES = ['185365002', '1991000124105'];
export const REFERRAL = { code: '871731000000106' };
const OFFER = { code: '871691000000100' };
const DECLINE = { code: '871711000000103' };
const NEED = { code: '267076002' };

/** Boundaries: of the financial year, of twelve months, of seven days, of inactivity, of a leap year. */
const DAYS = [
  '2023-02-28',
  '2023-03-01',
  '2023-03-31',
  '2023-04-01',
  '2024-02-28',
  '2024-02-29',
  '2024-03-01',
  '2024-03-31',
  '2024-04-01',
  '2024-04-02',
  '2024-04-08',
  '2024-04-09',
  '2024-06-14',
  '2024-06-15',
  '2024-06-30',
  '2025-02-28',
  '2025-03-01',
  '2025-03-31',
  '2025-04-01',
  '2025-04-02',
];

const NEAR = ['2024-03-31', '2024-04-01', '2024-04-07', '2024-04-08', '2024-04-09'];

export const orNone = <T>(...values: T[]) => fc.constantFrom(undefined, ...values);
export const present = <T extends object>(fields: { [Key in keyof T]: T[Key] | undefined }) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

const date = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...DAYS) },
  { weight: 8, arbitrary: fc.constantFrom(...NEAR) },
  { weight: 1, arbitrary: fc.constantFrom('2024-04-01T23:59:59Z', '01/04/24', '2024-02-30', '') },
);

const what = fc.oneof(
  { weight: 5, arbitrary: fc.constant(REFERRAL) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(OFFER, DECLINE, NEED, { code: '225649001' }, { code: '718466001', value: 20 }),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...['5', '6', '3', '0'].map((code) => ({ code, system: ATTENDANCE_SYSTEM })),
      ...TINY_CODES.map(({ id }) => ({ code: id, system: LOCAL })),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      { code: '73211009' },
      { code: '105529008' },
      { code: '8.71731E+14' },
      { code: ' 871731000000106 ', system: ' http://snomed.info/sct' },
      { code: '' },
    ),
  },
);

const event = fc
  .record({
    personId: fc.constantFrom('A', 'A', 'A', 'B', 'B', 'B', ' A', ''),
    date,
    what,
    id: orNone('1', '2'),
    organisation: orNone('O1', 'O2', 'O3', ' O1 '),
    practitioner: orNone('P', 'Q'),
    episode: orNone(undefined, undefined, 'E', 'F'),
    source: orNone(undefined, ...SOURCE_CODES, '73211009'),
  })
  .map(({ what: coded, ...fields }) => present<CodedEvent>({ ...fields, ...coded }));

// Of ties the lowest event id counts, then the lowest code: ids and codes order both ways here.
const sourceEvent = fc
  .record({
    personId: fc.constantFrom('A', 'A', 'B'),
    date: fc.constantFrom(...NEAR),
    code: fc.constantFrom(...SOURCE_CODES),
    id: orNone('2', '10'),
    organisation: orNone('O1', 'O2'),
  })
  .map((fields) => present<CodedEvent>(fields));

// A case that ends and begins again on one day, or does not: what is left decides whether the rest is linked.
const turn: fc.Arbitrary<CodedEvent[]> = fc.subarray([
  { personId: 'C', date: '2024-03-31', ...REFERRAL },
  { personId: 'C', date: '2024-04-07', ...REFERRAL },
  { personId: 'C', date: '2024-04-07', ...NEED, practitioner: 'P' },
  { personId: 'C', date: '2024-04-07', code: 'CLOSED', system: LOCAL },
  { personId: 'C', date: '2024-04-08', ...NEED, practitioner: 'Q' },
]);

const person: fc.Arbitrary<Person> = fc
  .record({
    personId: fc.constantFrom('A', 'B'),
    birthDate: orNone(
      '1959',
      '1959-06',
      '2000-02-29',
      '1934-04-01',
      '1935-03-31',
      '2030-01-01',
      '1958-02-30',
    ),
    gender: orNone('1', '2', 'X', '3'),
    ethnicity: orNone('A', 'B', 'R', 'Z', '99', 'Q'),
    imdDecile: orNone(1, 2, 3, 10),
    organisation: orNone('O1', 'O2'),
  })
  .map((fields) => present<Person>(fields));

const practice: fc.Arbitrary<Practice> = fc.record({
  organisation: fc.constantFrom('O1', 'O2', 'O4'),
  date: fc.constantFrom('2024-03-31', '2024-04-01', '2025-03-31', '2025-04-01'),
  registered: fc.constantFrom(0, 1, 7, 1000),
});

const workforce: fc.Arbitrary<Workforce> = fc.record({
  organisation: fc.constantFrom('O1', 'O2', 'O4'),
  date: fc.constantFrom('2023-03-01', '2024-03-31', '2024-04-01', '2025-03-31', '2025-04-01'),
  wte: fc.constantFrom(0, 0.3, 1, 2.5),
});

const organisation: fc.Arbitrary<Organisation> = fc.record({
  organisation: fc.constantFrom('O1', 'O2', 'O4'),
  parent: fc.constantFrom('N1', 'N2'),
});

export const table = <T>(row: fc.Arbitrary<T>, maxLength: number) =>
  fc.option(fc.array(row, { maxLength }), { nil: undefined, freq: 8 });

/** Every table but the events. */
export const tables = fc.record({
  people: table(person, 4),
  practices: table(practice, 5),
  workforce: table(workforce, 5),
  organisations: fc.option(fc.uniqueArray(organisation, { selector: (row) => row.organisation }), {
    nil: undefined,
  }),
});

const data = fc
  .record({
    events: fc
      .tuple(fc.array(event, { maxLength: 14 }), fc.array(sourceEvent, { maxLength: 3 }), turn)
      .map(([some, sources, turned]) => [...some, ...sources, ...turned, ...some.slice(0, 1)]),
    tables,
  })
  .map(({ events, tables: rest }) => ({ events, ...rest }));

const window = fc.oneof(
  { weight: 1, arbitrary: fc.constant({}) },
  {
    weight: 6,
    arbitrary: fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS)).map((days) => {
      const [from, to] = days.sort();
      return { from, to };
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      from: fc.constantFrom('2022-12-31', '2023-04-01', '2024-02-01'),
      to: fc.constantFrom('2024-03-30', '2024-12-31', '2025-04-02'),
      every: fc.constantFrom(...PERIODS),
    }),
  },
);

export const COLUMNS: readonly GroupBy[] = [
  'organisation',
  'parent',
  'practitioner',
  'source_group',
  'gender',
  'age_band',
  'ethnic_group',
  'imd_quintile',
];

export const tinyRun: fc.Arbitrary<TinyRun> = fc.record({
  data,
  options: fc
    .record({
      window,
      by: fc.oneof(fc.constant([]), fc.shuffledSubarray([...COLUMNS], { maxLength: 3 })),
      inactiveDays: orNone(1, 7, 30),
      workersOver: orNone({ over: 0 }, { over: 1 }, { atLeast: 1 }, { atLeast: 2 }),
      personScope: orNone(undefined, undefined, undefined, 'organisation' as const),
    })
    .map(({ window: days, ...options }) => ({ ...days, ...options })),
});
