import { describe, expect, it } from 'vitest';
import { episodes, eventsFromRecord } from '../../../src/events';
import { coded, LONELY, type Part, referred } from './records';

const DAY = '2024-05-01';
const contacts = (...dates: string[]): Part => ({
  contactsWithProfessionals: {
    contactsWithProfessionalsRecordEntry: dates.map((dateAndTimeOfContact) => ({ dateAndTimeOfContact })),
  },
});
const eventsOf = (part: Part) => eventsFromRecord(part).events;
const seen = (...parts: readonly Part[]) => {
  const { duplicates, episodes: all } = episodes(parts.flatMap(eventsOf), { asOf: '2024-12-31' });
  return { duplicates, linked: all.flatMap(({ events }) => events).length };
};

describe('a record', () => {
  it('read twice gives exact duplicates', () => {
    const record = referred([DAY], {
      ...contacts('2024-05-08', '2024-05-08'),
      presentingComplaintsOrIssues: { presentingComplaintOrIssue: [coded(LONELY), coded(LONELY)] },
    });
    expect(seen(record)).toEqual({ duplicates: 0, linked: 5 });
    expect(seen(record, structuredClone(record))).toEqual({ duplicates: 5, linked: 5 });
  });

  it('has no two events of one id and content', () => {
    const ids = eventsOf(referred([DAY, DAY, DAY], contacts(DAY, '2024-05-08', DAY))).map(({ id }) => id);
    expect(ids).toEqual([
      'referralDetails.referralDetailsRecordEntry',
      'referralDetails.referralDetailsRecordEntry#2',
      'referralDetails.referralDetailsRecordEntry#3',
      'contactsWithProfessionals.contactsWithProfessionalsRecordEntry',
      'contactsWithProfessionals.contactsWithProfessionalsRecordEntry',
      'contactsWithProfessionals.contactsWithProfessionalsRecordEntry#2',
    ]);
  });

  it('and a later version of it with new entries first count what is old once', () => {
    const first = referred([DAY], contacts('2024-05-08'));
    const later = referred([DAY], contacts('2024-05-22', '2024-05-15', '2024-05-08'));
    expect(seen(first, later)).toEqual({ duplicates: 2, linked: 4 });
  });

  it('of another person is another', () => {
    const events = ['P1', 'P2'].flatMap((personId) => eventsFromRecord(referred([DAY]), { personId }).events);
    expect(episodes(events).episodes).toHaveLength(2);
  });
});
