import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodedEvent } from '../../../src/events/coded-event';
import { eventsFromFhir } from '../../../src/events/read/fhir/events-from-fhir';
import type { EventReading } from '../../../src/events/read/reading';
import {
  bundle,
  bundleOf,
  concept,
  LONELY,
  NHS_NUMBER,
  observation,
  organization,
  patient,
  practitioner,
  REFERRAL,
  role,
} from './fhir-bundles';

const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);

function expectAccounted({ found, events, rejects, rejected, noticed }: EventReading) {
  expect(events.length + sum(rejected) + (noticed['fhir-repeated-coding'] ?? 0)).toBe(found);
  expect(rejects.length).toBe(Math.min(sum(rejected), 1000));
  for (const event of events) expect(CodedEvent.parse(event)).toEqual(event);
}

const whole = bundleOf([
  { fullUrl: 'urn:uuid:1', resource: patient({ managingOrganization: { reference: 'Organization/g1' } }) },
  { resource: organization('g1', 'A81001') },
  { resource: practitioner('w1', 'U1') },
  { resource: role('r1') },
  {
    resource: observation({
      code: concept(REFERRAL, LONELY, REFERRAL, '1'),
      valueQuantity: { value: 3 },
      component: [{ code: concept(LONELY) }, { code: concept(LONELY), valueInteger: 4 }],
      performer: [{ reference: 'PractitionerRole/r1' }],
      issued: '2024-05-02',
    }),
  },
  {
    resource: {
      resourceType: 'Condition',
      code: concept(LONELY),
      subject: { reference: '#p' },
      contained: [patient({ id: 'p' })],
      verificationStatus: { coding: [{ code: 'confirmed' }] },
      recordedDate: '2024-05-02',
      extension: [{ url: 'x/SourceOfServiceRequest', valueCodeableConcept: concept(LONELY) }],
    },
  },
  { resource: { resourceType: 'List', code: concept(LONELY) } },
  {
    resource: {
      resourceType: 'Appointment',
      id: 'a1',
      status: 'arrived',
      serviceType: [concept(REFERRAL)],
      start: '2024-05-01T10:00:00Z',
      participant: [{ actor: { reference: 'Patient/p1' } }],
      contained: [
        {
          resourceType: 'Goal',
          id: 'g',
          description: concept(LONELY),
          statusDate: '2024-05-01',
          subject: { reference: 'Patient/p1' },
        },
      ],
    },
  },
  { resource: bundle(observation({ id: 'o3', subject: { reference: 'urn:uuid:1' } })) },
]);

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsOf((value as Record<string, unknown>)[key], [...path, key]))];
}

/** The value with the sub-tree at the path replaced; `undefined` deletes it. */
function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (typeof value !== 'object' || value === null) return value;
  const inner = replaced((value as Record<string | number, unknown>)[key], rest, by);
  return Array.isArray(value)
    ? value.map((item, at) => (at === key ? inner : item))
    : { ...value, [key]: inner };
}

const anything = fc.oneof(
  fc.constant(undefined),
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    'Patient/p1',
    '#p',
    '#',
    'entered-in-error',
    '2024',
    '2024-02-30',
    observation(),
    patient(),
    [[]],
  ),
  fc
    .constantFrom(...pathsOf(whole))
    .map((path) => path.reduce<unknown>((at, key) => (at as never)?.[key], whole)),
);

describe('the FHIR reader never throws and accounts for every coding', () => {
  it('of a bundle with sub-trees deleted or replaced', () => {
    let kept = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...pathsOf(whole).slice(1)), anything), {
          minLength: 1,
          maxLength: 6,
        }),
        (changes) => {
          const changed = changes.reduce((value: unknown, [path, by]) => replaced(value, path, by), whole);
          const reading = eventsFromFhir(changed);
          expectAccounted(reading);
          kept += reading.events.length;
        },
      ),
      { numRuns: 2000 },
    );
    expect(kept).toBeGreaterThan(2000); // The changes leave enough to read.
  });

  it('of any JSON value at all', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => expectAccounted(eventsFromFhir(value))));
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('code', 'subject', 'status', 'component', 'contained'), fc.jsonValue()),
        (more) => expectAccounted(eventsFromFhir(bundle(patient(), observation(more)))),
      ),
    );
  });

  it('and gives the same from the whole bundle, whatever the order of its entries', () => {
    const entries = whole.entry as readonly unknown[];
    const codes = (reading: EventReading) => reading.events.map((event) => JSON.stringify(event)).sort();
    const expected = eventsFromFhir(whole);
    expect(expected).toMatchObject({
      found: 9,
      rejected: { 'sctid-length': 1 },
      noticed: { 'fhir-repeated-coding': 1, 'fhir-component': 1, 'fhir-structural-list': 1 },
    });
    fc.assert(
      fc.property(fc.shuffledSubarray([...entries], { minLength: entries.length }), (shuffled) => {
        expect(codes(eventsFromFhir(bundleOf(shuffled)))).toEqual(codes(expected));
      }),
      { numRuns: 50 },
    );
  });
});

describe('hostile input', () => {
  const DEPTH = 100_000;
  const nest = (wrap: (inner: unknown) => unknown, core: unknown) => {
    let value = core;
    for (let depth = 0; depth < DEPTH; depth++) value = wrap(value);
    return value;
  };

  it('bundles within bundles, a hundred thousand deep', () => {
    const { events, found } = eventsFromFhir(nest((inner) => bundle(inner), observation()));
    expect([events.length, found]).toEqual([1, 1]);
  });

  it.each(['code', 'subject', 'extension', 'contained', 'performer', 'effectivePeriod'])(
    '%s, as deep',
    (element) => {
      const deep = nest((inner) => ({ [element]: inner, coding: [inner], contained: [inner] }), REFERRAL);
      expectAccounted(eventsFromFhir(bundle(patient(), observation({ [element]: deep }))));
      expectAccounted(
        eventsFromFhir(bundle(patient(), observation({ [element]: nest((inner) => [inner], 1) }))),
      );
    },
  );

  it('a bundle that contains itself', () => {
    const entry: unknown[] = [{ resource: patient() }, { resource: observation() }];
    const loop = bundleOf(entry);
    entry.push({ resource: loop });
    expect(eventsFromFhir(loop).events.length).toBe(1);
  });

  it('contained resources that refer to each other and to themselves', () => {
    const contained = [
      { ...role('a'), practitioner: { reference: '#b' }, organization: { reference: '#a' } },
      { ...role('b'), practitioner: { reference: '#a' }, organization: { reference: '#b' } },
      {
        resourceType: 'Patient',
        id: 'p',
        managingOrganization: { reference: '#p' },
        generalPractitioner: { reference: '#a' },
      },
    ];
    const reading = eventsFromFhir(
      observation({
        contained,
        subject: { reference: '#p' },
        performer: [{ reference: '#a' }, { reference: '#' }],
      }),
    );
    expect(reading.events).toEqual([
      { personId: 'Observation/o1#p', code: REFERRAL, date: '2024-05-01', id: 'Observation/o1' },
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'the id %s is an id like any other',
    (id) => {
      const there = eventsFromFhir(
        bundle(patient({ id }), observation({ id, subject: { reference: `Patient/${id}` } })),
      );
      expect(there.events).toMatchObject([{ personId: NHS_NUMBER, id: `Observation/${id}` }]);
      for (const reference of [id, `#${id}`, `Patient/${id}`]) {
        const { noticed, events } = eventsFromFhir(bundle(observation({ subject: { reference } })));
        expect([events.length, noticed]).toEqual([1, { 'fhir-subject-unresolved': 1 }]);
      }
    },
  );

  it('a parsed __proto__ key changes nothing', () => {
    const text = JSON.stringify(bundle(patient(), observation())).replace(
      '"status"',
      '"__proto__":{"subject":1},"status"',
    );
    expect(eventsFromFhir(JSON.parse(text)).events.length).toBe(1);
    expect(Object.hasOwn(Object.prototype, 'subject')).toBe(false);
  });

  it('long references take no long time', () => {
    for (const part of ['/A', 'A', '/_history/', '/', '#', 'A/']) {
      const reference = part.repeat(DEPTH);
      expectAccounted(eventsFromFhir(bundle(patient(), observation({ subject: { reference } }))));
    }
  }, 2000);
});
