import fc from 'fast-check';
import { bundledCodeSet, extendCodeSet } from 'social-prescribing/codes';
import type { CodedEvent } from 'social-prescribing/events';
import {
  type Explanation,
  explain,
  GROUP_COLUMNS,
  type GroupColumn,
  MEASURES,
  type MetricOptions,
  metrics,
  type Row,
} from 'social-prescribing/metrics';
import { describe, expect, it } from 'vitest';
import { TINY_CODES, tinyRun } from '../differential/tiny-extract';
import { codeSet, events } from '../support/journey';
import { spec } from '../support/spec-table';

const tinyCodeSet = (() => {
  const extended = extendCodeSet(bundledCodeSet, TINY_CODES);
  if (!extended.ok) throw new Error('these local codes are sound');
  return extended.value;
})();

type Unit = (one: Explanation) => string;
const person: Unit = (one) => one.person_id;
const worker: Unit = (one) => one.event_practitioner!;
let next = 0;
/** Each line stands for one event or episode. */
const line: Unit = () => String(next++);

/** What the numerator and the denominator count distinct, where it is not a line each. */
const UNITS: Readonly<Record<string, readonly [above: Unit, below?: Unit]>> = {
  people_referred: [person],
  referrals_per_person: [line, person],
  referral_rate: [person],
  decline_rate: [person, person],
  annual_caseload: [person],
  annual_caseload_per_wte: [person],
  caseload_per_worker: [person],
  workers_over: [worker, worker],
  open_people: [person],
  need_share: [person, person],
  support_share: [person, person],
  outcome_share: [person, person],
  equity_share: [person, person],
};

const distinct = (lines: readonly Explanation[], unit: Unit) => new Set(lines.map(unit)).size;

const sameRow = (row: Row) => (one: Explanation) =>
  one.interval_start === row.interval_start &&
  one.interval_end === row.interval_end &&
  GROUP_COLUMNS.every((column: GroupColumn) => one[column] === row[column]);

/** What the explanations of a row come to, as the row says it. */
function countOf(row: Row, lines: readonly Explanation[]) {
  const { scale } = MEASURES.find(({ id }) => id === row.measure)!;
  const [above, below = above] = UNITS[row.measure] ?? [line, line];
  const numerator = distinct(
    lines.filter((one) => one.in_numerator),
    above,
  );
  const denominator = distinct(
    lines.filter((one) => one.in_denominator),
    below,
  );
  return {
    numerator: scale.statistic ? null : numerator,
    denominator: scale.denominator === 'count' ? denominator : row.denominator,
  };
}

describe('whatever the data', () => {
  it('the candidates that count are the numbers of the row', () => {
    let rowsSeen = 0;
    fc.assert(
      fc.property(tinyRun, ({ data, options }) => {
        const run = { ...options, codeSet: tinyCodeSet };
        const { rows } = metrics(data, run);
        // What compares two groups counts people of both, and shows those of the smaller.
        for (const { id } of MEASURES.filter(({ scale }) => scale.contrast === undefined)) {
          const explanations = explain(data, { measure: id }, run);
          for (const row of rows.filter(({ measure }) => measure === id)) {
            rowsSeen++;
            const { numerator, denominator } = row;
            const lines = explanations.filter(sameRow(row));
            expect({ row, ...countOf(row, lines) }).toEqual({ row, numerator, denominator });
            if (id.endsWith('_mean') && row.value !== null && !row.instrument) {
              const worth = lines.flatMap((one) => (one.worth === undefined ? [] : [one.worth]));
              expect(worth.reduce((sum, value) => sum + value, 0) / worth.length).toBeCloseTo(row.value, 9);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(rowsSeen).toBeGreaterThan(1000);
  });

  it('their order does not depend on the order of the events', () => {
    fc.assert(
      fc.property(tinyRun, ({ data, options }) => {
        const run = { ...options, codeSet: tinyCodeSet };
        const reversed = { ...data, events: (data.events as readonly CodedEvent[]).toReversed() };
        for (const measure of ['people_referred', 'waiting', 'need_share'])
          if (options.from !== undefined)
            expect(explain(reversed, { measure }, run)).toEqual(explain(data, { measure }, run));
      }),
      { numRuns: 60 },
    );
  });
});

describe('why candidates count or do not, in the year 2024/25', () => {
  const YEAR: MetricOptions = { codeSet, from: '2024-04-01', to: '2025-03-31' };
  const inWords = ({ person_id, in_numerator, in_denominator, reason, worth }: Explanation) =>
    [person_id, in_numerator ? 'above' : in_denominator ? 'below' : 'out', worth, reason]
      .filter((part) => part !== undefined)
      .join(' ');

  spec(
    'reasons',
    `
    what                              | measure                  | events                                                          | candidates
    before the window                 | people_referred          | A 2024-03-31 referral                                           | A out dated before 2024-04-01
    an offer on the caseload          | annual_caseload          | A 2024-05-01 offer                                              | A out offers and declines do not count
    a missed contact                  | annual_caseload          | A 2024-05-01 missed                                             | A out not an attended contact
    a need outside an episode         | need_share               | A 2024-05-01 need                                               | A out outside an episode
    a referral after the decline      | decline_rate             | A 2024-05-01 decline; A 2024-05-02 referral                     | A below no decline, or a referral on or after the last one; A below no decline, or a referral on or after the last one
    another source                    | referral_share_by_source | A 2024-05-01 referral from self                                 | A above
    closed                            | open_cases               | A 2024-05-01 referral; A 2025-03-31 done                        | A out closed on or before the window's end
    opened later                      | open_cases               | A 2024-05-01 referral; A 2025-03-31 done; A 2025-04-02 referral | A out closed on or before the window's end
    a wait                            | wait_to_first_contact_median | A 2024-05-01 referral; A 2024-05-11 attended                | A below 10
    no contact                        | wait_to_first_contact_median | A 2024-05-01 referral                                       | A out no attended contact up to the window's end
    too early to say                  | engagement_contacted     | A 2025-03-01 referral                                           | A out fewer than 90 days from opening to the window's end
    a worker with few people          | workers_over             | A 2024-05-01 attended by W                                      | A below the caseload of the practitioner is not over 250
    no practitioner                   | workers_over             | A 2024-05-01 attended                                           | A out no practitioner
    cancelled                         | did_not_attend_rate      | A 2024-05-01 cancelled                                          | A out cancelled, or attendance not stated
    `,
    ({ measure, events: lines }) =>
      explain({ events: events(lines!) }, { measure: measure! }, YEAR)
        .map(inWords)
        .join('; '),
    'candidates',
  );

  it('shows the event that decided, and the episode', () => {
    const data = { events: events('A 2024-05-01 referral; A 2024-05-11 attended; A 2024-06-01 done') };
    expect(explain(data, { measure: 'engagement_contacted' }, YEAR)[0]).toMatchObject({
      ...{ person_id: 'A', opened: '2024-05-01', closed: '2024-06-01', date: '2024-05-11', code: '5' },
    });
  });

  it('takes a row as the measures give it', () => {
    const data = { events: events('A 2024-05-01 referral @Y1; B 2024-05-01 referral @Y2') };
    const { rows } = metrics(data, { ...YEAR, by: ['organisation'], measures: ['people_referred'] });
    expect(explain(data, rows[1]!, { ...YEAR, by: ['organisation'] }).map(inWords)).toEqual(['B above']);
  });

  it('has no row with a column that the run is not grouped by', () => {
    const data = { events: events('A 2024-05-01 referral @Y1') };
    expect(explain(data, { measure: 'people_referred', organisation: 'Y1' }, YEAR)).toEqual([]);
  });

  it('lists of a share only candidates of a whole that was asked for', () => {
    const data = {
      events: events('A 2024-05-01 referral @Y1 from self; B 2024-05-01 referral @Y2 from self'),
    };
    const asked = { measure: 'referral_share_by_source', organisation: 'Y1' };
    expect(explain(data, asked, { ...YEAR, by: ['organisation'] }).map(inWords)).toEqual(['A above']);
  });

  it('lists the whole of a share, and says which part a candidate is of', () => {
    const data = { events: events('A 2024-05-01 referral from self; B 2024-05-01 referral') };
    const self = explain(data, { measure: 'referral_share_by_source', source_group: 'self' }, YEAR);
    expect(self.map(inWords)).toEqual(['A above', 'B below of another group']);
  });

  it('calculates nothing where a table is missing', () => {
    const measure = MEASURES.find(({ id }) => id === 'referral_rate')!;
    expect(measure.calculate({ events: events('A 2024-05-01 referral') }, YEAR)).toEqual([]);
  });

  it('lists nothing where a table is missing, and knows no measure that is not', () => {
    expect(explain({ events: [] }, { measure: 'referral_rate' }, YEAR)).toEqual([]);
    expect(() => explain({ events: [] }, { measure: 'caseload' }, YEAR)).toThrow(
      'there is no measure caseload',
    );
  });
});
