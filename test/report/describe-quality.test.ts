import { metrics } from 'social-prescribing/metrics';
import { describe, expect, it } from 'vitest';
import { describeQuality } from '../../src/report/describe-quality';
import { codeSet, events } from '../support/journey';

const qualityOf = (given: ReturnType<typeof events>) =>
  metrics({ events: given }, { codeSet, from: '2024-04-01', to: '2025-03-31' }).quality;
const local = { personId: 'A', date: '2024-05-01', code: 'Jane Doe', system: '9434765919' };

describe('what is said of the events', () => {
  it('is that nothing can be counted, and which codes they carry instead', () => {
    const unmapped = [...events('A 2024-05-01 unmapped; B 2024-05-01 unmapped'), local];
    expect(describeQuality(qualityOf(unmapped), 'none')).toEqual([
      'None of 3 distinct events carries a role in the code set: every count is 0.',
      '  Most frequent codes without a role:',
      '    2 73211009',
      '    1 a code of another system, not shown',
    ]);
  });

  it('has no count, and no code, that disclosure control takes away', () => {
    const lines = describeQuality(qualityOf([...events('A 2024-05-01 referral'), local]), 'ehrql');
    expect(lines).toEqual([
      '[c] of [c] distinct events carry a role in the code set; [c] do not and are ignored.',
      '  [c] referrals without a source of referral',
    ]);
  });
});
