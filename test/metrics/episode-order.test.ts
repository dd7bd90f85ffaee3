import { metrics } from 'social-prescribing/metrics';
import { expect, it } from 'vitest';
import { OBSERVED } from '../spec/tables/service-use';
import { codeSetWithServices, events } from '../support/journey';

/** A person's appointments after the episode that counts: of two opened on one day. E1 is closed later. */
function appointmentsAfter(first: string, second: string): number | null | undefined {
  const { rows } = metrics(
    {
      events: events(
        `A 2024-06-01 referral @Y1 #${first}; A 2024-06-01 referral @Y2 #${second}; A 2024-07-01 done #E1; A 2024-06-20 done #E2; A 2024-07-31 gp; ${OBSERVED}`,
      ),
    },
    {
      ...{ codeSet: codeSetWithServices, from: '2024-04-01', to: '2025-03-31' },
      ...{ measures: ['service_use_after'], serviceUse: { days: 30 } },
    },
  );
  return rows.find(({ stratum }) => stratum === 'gp')?.numerator;
}

it('of two episodes opened on a day the lowest id comes first, whatever the order of their referrals', () => {
  expect(appointmentsAfter('E1', 'E2')).toBe(1);
  expect(appointmentsAfter('E2', 'E1')).toBe(1);
});
