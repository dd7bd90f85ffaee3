import fc from 'fast-check';
import { bundledCodeSet, type CodeRow, extendCodeSet } from 'social-prescribing/codes';
import { type GroupBy, MEASURES, type MetricOptions } from 'social-prescribing/metrics';
import { SQL_TABLES } from 'social-prescribing/sql';
import { generateExtract } from 'social-prescribing/synthetic';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from './engines/engine';
import { DIRTY_CODES, withMoreDirt } from './extract-dirt';
import { sqlDifferences } from './sql-differences';
import { TINY_CODES, tinyRun } from './tiny-extract';
import { JOURNEY_CODES, tinyJourneys } from './tiny-journeys';

type Case = readonly [people: number, seed: number, by: readonly GroupBy[], options: MetricOptions];

const years = { from: '2024-04-01', to: '2025-03-31' };
/** Extracts in which, taken together, every measure has rows with a value; the first few do by themselves. */
const CASES: readonly Case[] = [
  [150, 1, [], { from: '2022-04-01', to: '2025-06-30', every: 'quarter' }],
  [300, 2, ['organisation'], { from: '2022-04-01', to: '2025-06-30', every: 'financial-year' }],
  [200, 3, ['parent'], { from: '2023-01-15', to: '2024-12-31', every: 'quarter', ageAt: 'start' }],
  [150, 4, ['gender'], { from: '2024-01-01', to: '2024-12-31', every: 'month', linked: false }],
  [100, 5, ['organisation', 'age_band'], { ...years, ageAt: 'start', serviceUse: { days: 30 } }],
  [150, 6, ['practitioner'], { from: '2022-04-01', to: '2025-03-31', every: 'year', inactiveDays: 90 }],
  [200, 7, ['source_group'], { from: '2024-01-01', to: '2024-12-31', every: 'quarter' }],
  [150, 8, ['ethnic_group', 'imd_quintile'], { ...years, serviceUse: { after: 'referral' } }],
  [100, 9, ['parent', 'organisation', 'practitioner', 'gender'], { ...years, followUpDays: 30 }],
  [100, 10, ['source_group', 'practitioner'], { ...years, workersOver: { atLeast: 3 } }],
  [100, 11, ['age_band'], { serviceUse: { days: 60, after: 'referral' }, personScope: 'organisation' }],
  [400, 12, [], { from: '2022-04-01', to: '2025-06-30', serviceUse: { days: 60 } }],
  [100, 13, ['organisation', 'source_group', 'imd_quintile'], { from: '2024-02-29', to: '2024-02-29' }],
];

const TINY = [
  ['where everything collides', tinyRun, TINY_CODES],
  ['of journeys with scores and service use', tinyJourneys, JOURNEY_CODES],
] as const;

/** How much of it an engine is asked: a slow one gets less. */
export interface Extent {
  /** The seeds of the extracts; all unless given. */
  readonly seeds?: readonly number[];
  readonly tinyRuns: number;
  readonly seed?: number;
  /** Milliseconds for an extract. */
  readonly timeout?: number;
}

/** The SQL of all measures, run by an engine, gives the rows that the package gives. */
export function testEngine(name: string, open: () => Promise<Engine>, extent: Extent): void {
  const { seeds, tinyRuns: numRuns, seed = 20240401, timeout = 60_000 } = extent;
  describe(name, { timeout }, () => {
    const compared = new Map<string, number>();
    let engine: Engine;
    beforeAll(async () => {
      engine = await open();
    }, 120_000);
    afterAll(() => engine?.close());

    const cases = CASES.filter(([, caseSeed]) => seeds?.includes(caseSeed) ?? true);
    test.each(cases)('extract of %i people, seed %i, by %j', async (people, caseSeed, by, options) => {
      const extract = generateExtract({ people, seed: caseSeed });
      const codeSet = withLocal([...extract.codes, ...DIRTY_CODES]);
      const data = withMoreDirt(extract);
      expect(await sqlDifferences(engine, data, { ...options, by, codeSet }, compared)).toEqual([]);
    });

    test.each(TINY)(
      'tiny extracts %s',
      { timeout: timeout + (numRuns * timeout) / 6 },
      async (_, runs, codes) => {
        const codeSet = withLocal(codes);
        await fc.assert(
          fc.asyncProperty(runs, async ({ data, options }) => {
            expect(await sqlDifferences(engine, data, { ...options, codeSet }, compared)).toEqual([]);
          }),
          { numRuns, seed },
        );
      },
    );

    test('takes dates and numbers as well as text, columns of other names or none, and codes given twice', async () => {
      const number = engine.dialect === 'spark' ? 'double' : 'double precision';
      const loaded = () =>
        remake(engine, {
          own_events: `select person_id as nhs_number, cast(date as date) as day, code, system, id, organisation,
            practitioner, cast(value as ${number}) as value from events`,
          own_people: `select person_id, birth_date, gender, ethnicity, cast(imd_decile as integer) as imd_decile,
            organisation from people`,
          own_codes: 'select * from codes union all select * from codes',
          own_workforce: `select organisation, cast(date as date) as date, cast(wte as ${number}) as wte from workforce`,
        });
      const naming = {
        tables: { ...PLAIN, ...named('own_', 'events', 'people', 'workforce', 'codes') },
        columns: { events: { person_id: 'nhs_number', date: 'day', episode: null, source: null } },
      };
      const { codes, events, ...tables } = generateExtract({ people: 40, seed: 14 });
      const data = { events: events.map(({ episode: _, source: __, ...event }) => event), ...tables };
      const options = { ...years, by: ['age_band' as const], codeSet: withLocal(codes) };
      expect(await sqlDifferences(engine, data, options, undefined, { loaded, naming })).toEqual([]);
    });

    test('settles ties by the bytes of texts, whatever the collation', async () => {
      const referral = { personId: 'A', code: '871731000000106', date: '2024-05-01' };
      const events = ['b', 'B', 'a', 'A'].map((organisation) => ({ ...referral, organisation }));
      const options = { ...years, by: ['organisation' as const], codeSet: withLocal([]) };
      expect(await sqlDifferences(engine, { events }, options)).toEqual([]);
    });

    test('reads tables and columns whatever their names hold', async () => {
      const name = `"x"; drop table codes; --'\`\\`;
      const quote = engine.dialect === 'spark' ? '`' : '"';
      const quoted = `${quote}${name.replaceAll(quote, quote + quote)}${quote}`;
      const loaded = () => remake(engine, { [quoted]: `select *, code as ${quoted} from events` });
      const naming = { tables: { ...PLAIN, events: name }, columns: { events: { code: name } } };
      const { codes, ...data } = generateExtract({ people: 20, seed: 15 });
      const options = { ...years, codeSet: withLocal(codes) };
      expect(await sqlDifferences(engine, data, options, undefined, { loaded, naming })).toEqual([]);
      expect((await engine.run('select code from codes')).length).toBe(options.codeSet.index.size);
    });

    test('every measure was compared in rows with a value', () => {
      expect(MEASURES.map(({ id }) => id).filter((id) => !compared.has(id))).toEqual([]);
    });
  });
}

const named = (prefix: string, ...tables: string[]) =>
  Object.fromEntries(tables.map((table) => [table, prefix + table]));

/** Every table under its own name. */
const PLAIN = named('', ...Object.keys(SQL_TABLES));

async function remake(engine: Engine, tables: Readonly<Record<string, string>>): Promise<void> {
  // In Spark the name of a table is plain, that of a view is not.
  const kind = engine.dialect === 'spark' ? 'temporary view' : 'table';
  for (const [name, query] of Object.entries(tables)) {
    await engine.run(`drop ${kind.replace('temporary ', '')} if exists ${name}`);
    await engine.run(`create ${kind} ${name} as ${query}`);
  }
}

function withLocal(codes: readonly CodeRow[]) {
  const codeSet = extendCodeSet(bundledCodeSet, codes);
  if (!codeSet.ok) throw new Error('these local codes are sound');
  return codeSet.value;
}
