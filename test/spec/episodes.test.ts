import { type CodedEvent, type EpisodeOptions, episodes } from 'social-prescribing/events';
import { describe, expect, it } from 'vitest';
import { codeSet, event, wordFor } from '../support/journey';
import { spec } from '../support/spec-table';

/** The journey of one person, A, from lines such as `2024-04-01 referral #E1`, in words. */
function journey(lines: readonly string[], options: EpisodeOptions = {}): string[] {
  const result = episodes(
    lines.map((line) => event(`A ${line}`)),
    { codeSet, asOf: '2025-12-31', ...options },
  );
  const nameOf = (coded: CodedEvent) => `${coded.date} ${wordFor(coded)}`;
  return [
    ...result.episodes.map(
      ({ opened, closed, closureReason, events, repeatReferrals, episode }) =>
        `${episode ? `#${episode} ` : ''}${opened} to ${closed ? `${closed} ${closureReason}` : 'open'}, ${events.length} linked, ${repeatReferrals} repeat`,
    ),
    ...result.preReferral.map((event) => `preReferral ${nameOf(event)}`),
    ...result.unlinked.map((event) => `unlinked ${nameOf(event)}`),
    ...(result.withoutReferral ? [`without referral: ${result.withoutReferral}`] : []),
  ];
}

describe('episodes', () => {
  spec(
    'by date',
    `
    what                                          | events                                                        | episodes
    a referral opens, a closure closes            | 2025-01-06 referral; 2025-02-03 need; 2025-03-03 done         | 2025-01-06 to 2025-03-03 completed, 3 linked, 0 repeat
    open until something closes it                | 2025-06-02 referral; 2025-06-09 attended                      | 2025-06-02 to open, 2 linked, 0 repeat
    a second referral is a repeat while one is open | 2025-06-02 referral; 2025-07-01 referral                    | 2025-06-02 to open, 2 linked, 1 repeat
    after a closure a referral opens another      | 2025-01-06 referral; 2025-02-03 done; 2025-06-02 referral     | 2025-01-06 to 2025-02-03 completed, 2 linked, 0 repeat; 2025-06-02 to open, 1 linked, 0 repeat
    offers, declines and sources before it        | 2025-06-01 offer; 2025-06-01 decline; 2025-06-01 source; 2025-06-02 referral | 2025-06-02 to open, 1 linked, 0 repeat; preReferral 2025-06-01 source; preReferral 2025-06-01 offer; preReferral 2025-06-01 decline
    anything else before it                       | 2025-06-01 need; 2025-06-02 referral                          | 2025-06-02 to open, 1 linked, 0 repeat; unlinked 2025-06-01 need
    a decline inside closes nothing               | 2025-06-02 referral; 2025-06-09 decline; 2025-06-16 attended  | 2025-06-02 to open, 3 linked, 0 repeat
    a decline followed by an acceptance           | 2025-06-01 decline; 2025-06-02 referral                       | 2025-06-02 to open, 1 linked, 0 repeat; preReferral 2025-06-01 decline
    demographics and sources never link           | 2025-06-02 referral; 2025-06-09 demographic; 2025-06-10 source | 2025-06-02 to open, 1 linked, 0 repeat
    codes without a role are ignored              | 2025-06-02 referral; 2025-06-09 unmapped; 2025-05-01 unmapped | 2025-06-02 to open, 1 linked, 0 repeat
    a closure without an episode                  | 2025-06-02 done                                               | unlinked 2025-06-02 done
    no referral at all                            | 2025-06-02 attended; 2025-06-03 offer                         | preReferral 2025-06-03 offer; unlinked 2025-06-02 attended
    a referral on 29 February                     | 2024-02-29 referral; 2024-03-01 done                          | 2024-02-29 to 2024-03-01 completed, 2 linked, 0 repeat
    duplicates are one event                      | 2025-06-02 referral; 2025-06-02 referral                      | 2025-06-02 to open, 1 linked, 0 repeat
    `,
    ({ events }) => journey(events!.split('; ')).join('; '),
    'episodes',
  );

  spec(
    'on one day',
    `
    what                                            | events                                                              | episodes
    none open: referral, the rest, closure          | 2025-06-02 done; 2025-06-02 attended; 2025-06-02 referral           | 2025-06-02 to 2025-06-02 completed, 3 linked, 0 repeat
    none open, no referral: nothing opens           | 2025-06-02 done; 2025-06-02 attended                                | unlinked 2025-06-02 attended; unlinked 2025-06-02 done
    open, no referral: the rest, then the closure   | 2025-05-01 referral; 2025-06-02 done; 2025-06-02 attended           | 2025-05-01 to 2025-06-02 completed, 3 linked, 0 repeat
    open, referral: the closure is the open one's   | 2025-05-01 referral; 2025-06-02 referral; 2025-06-02 done; 2025-06-02 attended | 2025-05-01 to 2025-06-02 completed, 2 linked, 0 repeat; 2025-06-02 to open, 2 linked, 0 repeat
    open, referral, no closure: a repeat            | 2025-05-01 referral; 2025-06-02 referral; 2025-06-02 attended       | 2025-05-01 to open, 3 linked, 1 repeat
    an offer and a source on the day it opens       | 2025-06-02 source; 2025-06-02 offer; 2025-06-02 referral            | 2025-06-02 to open, 2 linked, 0 repeat
    two closures: the first by code gives the reason | 2025-05-01 referral; 2025-06-02 moved; 2025-06-02 done             | 2025-05-01 to 2025-06-02 completed, 3 linked, 0 repeat
    `,
    ({ events }) => journey(events!.split('; ')).join('; '),
    'episodes',
  );

  spec(
    'inactivity, 365 days',
    `
    what                                          | as of      | events                                             | episodes
    open on the 365th day                         | 2026-01-01 | 2025-01-01 referral                                | 2025-01-01 to open, 1 linked, 0 repeat
    closed the day after                          | 2026-01-02 | 2025-01-01 referral                                | 2025-01-01 to 2026-01-02 inactive, 1 linked, 0 repeat
    an event on the 365th day keeps it            | 2026-01-02 | 2025-01-01 referral; 2026-01-01 attended           | 2025-01-01 to open, 2 linked, 0 repeat
    an event the day after is outside             | 2026-01-02 | 2025-01-01 referral; 2026-01-02 attended           | 2025-01-01 to 2026-01-02 inactive, 1 linked, 0 repeat; unlinked 2026-01-02 attended
    a referral the day after opens another        | 2026-01-02 | 2025-01-01 referral; 2026-01-02 referral           | 2025-01-01 to 2026-01-02 inactive, 1 linked, 0 repeat; 2026-01-02 to open, 1 linked, 0 repeat
    a demographic is no activity                  | 2026-01-02 | 2025-01-01 referral; 2025-12-01 demographic        | 2025-01-01 to 2026-01-02 inactive, 1 linked, 0 repeat
    events after the day do not count             | 2025-06-30 | 2025-01-01 referral; 2025-07-01 done               | 2025-01-01 to open, 1 linked, 0 repeat
    `,
    (row) => journey(row.events!.split('; '), { asOf: row['as of']! }).join('; '),
    'episodes',
  );

  it('takes another number of inactive days', () => {
    expect(journey(['2025-01-01 referral'], { asOf: '2025-02-01', inactiveDays: 30 })).toEqual([
      '2025-01-01 to 2025-02-01 inactive, 1 linked, 0 repeat',
    ]);
  });

  spec(
    'named by the source system',
    `
    what                                          | as of      | events                                                        | episodes
    two at once, each with its own events         | 2025-12-31 | 2025-01-01 referral #E1; 2025-01-02 referral #E2; 2025-02-01 attended #E2 | #E1 2025-01-01 to open, 1 linked, 0 repeat; #E2 2025-01-02 to open, 2 linked, 0 repeat
    closed on the last closure                    | 2025-12-31 | 2025-01-01 referral #E1; 2025-02-01 done #E1; 2025-03-01 moved #E1 | #E1 2025-01-01 to 2025-03-01 moved away, 3 linked, 0 repeat
    closed as of a day between two closures       | 2025-02-15 | 2025-01-01 referral #E1; 2025-02-01 done #E1; 2025-03-01 moved #E1 | #E1 2025-01-01 to 2025-02-01 completed, 2 linked, 0 repeat
    an event after the closure stays with its id  | 2025-12-31 | 2025-01-01 referral #E1; 2025-02-01 done #E1; 2025-03-01 outcome #E1 | #E1 2025-01-01 to 2025-02-01 completed, 3 linked, 0 repeat
    a closure before it opened closes nothing     | 2025-12-31 | 2025-01-01 done #E1; 2025-01-02 referral #E1                  | #E1 2025-01-02 to open, 1 linked, 0 repeat; unlinked 2025-01-01 done
    no inactivity                                 | 2035-12-31 | 2025-01-01 referral #E1                                       | #E1 2025-01-01 to open, 1 linked, 0 repeat
    no referral: no episode                       | 2025-12-31 | 2025-01-01 attended #E1; 2025-01-01 offer #E1                 | preReferral 2025-01-01 offer; unlinked 2025-01-01 attended; without referral: 1
    an event without the id goes by date          | 2025-12-31 | 2025-01-01 referral #E1; 2025-01-05 attended                  | #E1 2025-01-01 to open, 1 linked, 0 repeat; unlinked 2025-01-05 attended
    `,
    (row) => journey(row.events!.split('; '), { asOf: row['as of']! }).join('; '),
    'episodes',
  );

  it('keeps people apart, and organisations where ids are local to them', () => {
    const events = [event('1 2025-01-01 referral @Y00001'), event('1 2025-01-02 referral @Y00002')];
    expect(episodes(events).episodes.map((episode) => episode.repeatReferrals)).toEqual([1]);
    expect(
      episodes(events, { personScope: 'organisation' }).episodes.map(({ personId }) => personId),
    ).toEqual(['Y00001/1', 'Y00002/1']);
  });
});
