import type { CodeRow } from 'social-prescribing/codes';
import type { CodedEvent } from 'social-prescribing/events';
import type { MetricData } from 'social-prescribing/metrics';
import type { SyntheticExtract } from 'social-prescribing/synthetic';

const LOCAL = 'urn:example:more-dirt';

export const DIRTY_CODES: readonly CodeRow[] = [
  { id: 'SCALE', term: 'Local scale', role: 'assessment', instrument: 'Local scale', system: LOCAL },
  { id: 'ENDED', term: 'Case closed, died', role: 'closure', category: 'died', system: LOCAL },
];

const CLOSED: Partial<CodedEvent> = { code: 'ENDED', system: LOCAL };

/** What happens to every so-many-th event: the numbers share no factor, so that the kinds also meet. */
const KINDS: readonly (readonly [every: number, change: (event: CodedEvent) => CodedEvent[]])[] = [
  [37, (event) => [{ ...event, personId: ` ${event.personId} `, code: `${event.code} ` }]],
  [41, (event) => [{ ...event, date: `${event.date}T23:45:00+01:00` }]],
  [43, (event) => [event, { ...event, system: ` ${event.system ?? 'http://snomed.info/sct'}` }]],
  [47, ({ episode: _, ...event }) => [event]],
  [53, (event) => [{ ...event, organisation: ' Y99001 ' }]],
  [59, (event) => [event, { ...event, ...CLOSED }]],
  [61, (event) => [event, { ...event, ...CLOSED, episode: 'one that has no referral' }]],
  [
    67,
    (event) => [
      event,
      { ...event, code: 'SCALE', system: LOCAL, value: (event.date.charCodeAt(9) % 7) - 3.5 },
    ],
  ],
  [71, (event) => [{ ...event, date: event.date.replace('-', '/') }]],
  [73, (event) => (typeof event.value === 'number' ? [{ ...event, value: ` ${event.value} ` }] : [event])],
  [79, (event) => [event, { ...event, date: '2024-02-30' }]],
];

/** An extract with dirt that it lacks, and rows of its tables that contradict each other. */
export function withMoreDirt(extract: SyntheticExtract): MetricData {
  const events = KINDS.reduce<readonly CodedEvent[]>(
    (given, [every, change]) =>
      given.flatMap((event, index) => (index % every === 0 ? change(event) : [event])),
    extract.events,
  );
  const [practice] = extract.practices;
  const [worker] = extract.workforce;
  const contradicted = extract.people.filter((_, index) => index % 29 === 0);
  return {
    events,
    people: [
      ...extract.people,
      ...contradicted.map(({ personId }) => ({
        personId,
        gender: 'X',
        birthDate: '1960',
        organisation: 'Y99002',
      })),
    ],
    practices: [...extract.practices, ...(practice ? [{ ...practice, registered: 1 }] : [])],
    workforce: [...extract.workforce, ...(worker ? [{ ...worker, wte: 9 }] : [])],
    organisations: extract.organisations.slice(1),
    comparison: [...extract.comparison, ...extract.comparison.slice(0, 3)],
  };
}
