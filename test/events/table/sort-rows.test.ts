import { type CodedEvent, eventTable } from 'social-prescribing/events';
import { expect, it } from 'vitest';
import { eventsOfTable } from '../../support/table-events';

it('puts the events of one person and day in one order, however many, and leaves out those that are equal', () => {
  for (const different of [2, 24, 25, 60]) {
    const event = (i: number): CodedEvent => ({
      ...{ personId: 'A', code: '267076002', date: '2024-05-01', system: 'http://snomed.info/sct' },
      id: `E${String(i).padStart(2, '0')}`,
    });
    const inOrder = Array.from({ length: different }, (_, i) => event(i));
    // 37 has no divisor in common with any of the numbers: each event comes once.
    const mixed = inOrder.map((_, i) => event((i * 37 + 1) % different));
    const table = eventTable([...mixed, ...mixed.toReversed()]);
    expect(eventsOfTable(table)).toEqual(inOrder);
    expect(table.duplicates).toBe(different);
  }
});
