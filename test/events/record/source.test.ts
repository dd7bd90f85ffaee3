import { describe, expect, it } from 'vitest';
import { referralSources } from '../../../src/codes';
import { dataDictionary } from '../../../src/codes/data-dictionary';
import { eventsFromRecord } from '../../../src/events';
import { SELF_REFERRAL, SOURCE_OF_ROLE } from '../../../src/events/record/referral-source';
import { metrics } from '../../../src/metrics';
import { coded, record, referralEntry, said } from './records';

const GP = '108161000000109';
const SELF = '1991000124105';
const PHARMACIST = '185369008';
const FAMILY = '185373006';
const MIDWIFE = '185363009';

const entry = (role?: string, service?: string, method?: 'Self referral' | 'Letter') =>
  record({
    referralDetails: {
      referralDetailsRecordEntry: [
        referralEntry(
          '2024-05-01',
          { ...(role && { role }), ...(service && { service: coded(service) }) },
          method,
        ),
      ],
    },
  });
const sourceOf = (...given: Parameters<typeof entry>) => eventsFromRecord(entry(...given)).events[0]?.source;

describe('the source of a referral', () => {
  it.each([
    ['a general practitioner', ['R0260'], GP],
    ['a pharmacist', ['R1290'], PHARMACIST],
    ['a midwife', ['R0680'], MIDWIFE],
    ['a staff nurse, who may work anywhere', ['R0620'], undefined],
    ['a role in words', ['General Medical Practitioner'], undefined],
    ['nobody in particular', [], undefined],
    ['self, by method', [undefined, undefined, 'Self referral'], SELF],
    ['a letter, which says nothing', [undefined, undefined, 'Letter'], undefined],
    ['a service that is a source', [undefined, FAMILY], FAMILY],
    ['a service that is none', [undefined, '267076002'], undefined],
    ['a service and a role that agree: the service', ['R0260', '309014007'], '309014007'],
    ['a role and a service that is none', ['R0260', '267076002'], GP],
  ] as const)('%s', (_, given, expected) => {
    expect(sourceOf(...(given as unknown as Parameters<typeof entry>))).toBe(expected);
  });

  it('is none where role and method contradict each other, and says so', () => {
    const result = eventsFromRecord(entry('R0260', undefined, 'Self referral'));
    expect(result.events[0]).not.toHaveProperty('source');
    expect(said(result)).toBe('record-source-contradictory at referralDetails.referralDetailsRecordEntry.0');
  });

  it('counts as its group, and none as Missing', () => {
    const events = [entry('R0260'), entry('R0620'), entry(undefined, undefined, 'Self referral')].flatMap(
      (given, index) => eventsFromRecord(given, { personId: `P${index}` }).events,
    );
    const { rows } = metrics(
      { events },
      { from: '2024-04-01', to: '2025-03-31', by: ['source_group'], measures: ['referrals_received'] },
    );
    expect(rows.map((row) => [row.source_group, row.value])).toEqual([
      ['Missing', 1],
      ['general_practice', 1],
      ['self', 1],
    ]);
  });
});

describe('the table of roles', () => {
  const roles = new Set<unknown>(dataDictionary.sdsJobRoleName.codes.map(({ code }) => code));
  const sources = new Set(referralSources.codes.map(({ id }) => id));

  it.each([...SOURCE_OF_ROLE])('%s is an SDS job role and %s a source of referral', (role, source) => {
    expect([roles.has(role), sources.has(source)]).toEqual([true, true]);
  });

  it('has self among the sources', () => expect(sources.has(SELF_REFERRAL.source)).toBe(true));
});
