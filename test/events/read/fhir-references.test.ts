import { describe, expect, it } from 'vitest';
import { eventsFromFhir } from '../../../src/events';
import {
  bundle,
  bundleOf,
  concept,
  type Json,
  LONELY,
  NHS_NUMBER,
  nhsNumber,
  observation,
  organization,
  patient,
  REFERRAL,
} from './fhir-bundles';

const read = (...resources: readonly unknown[]) => eventsFromFhir(bundle(...resources));
const to = (reference: string) => ({ reference });
const OTHER_NUMBER = '9990000026';
const other = patient({ id: 'p2', identifier: [nhsNumber(OTHER_NUMBER)] });

const need = (more: Json = {}): Json => ({
  resourceType: 'Condition',
  id: 'c1',
  code: concept(LONELY),
  subject: to('Patient/p1'),
  recordedDate: '2024-05-02',
  ...more,
});
const request = (more: Json = {}): Json => ({
  resourceType: 'ServiceRequest',
  id: 's1',
  status: 'active',
  code: concept(REFERRAL),
  subject: to('Patient/p1'),
  authoredOn: '2024-05-01',
  ...more,
});

describe('contained resources', () => {
  it('are read like entries, and named by what contains them', () => {
    const { found, events } = read(patient(), request({ contained: [need()] }));
    expect([found, events]).toEqual([
      2,
      [
        { personId: NHS_NUMBER, code: REFERRAL, date: '2024-05-01', id: 'ServiceRequest/s1' },
        { personId: NHS_NUMBER, code: LONELY, date: '2024-05-02', id: 'ServiceRequest/s1#c1' },
      ],
    ]);
  });

  it('of a single resource too, and without ids', () => {
    const { events } = eventsFromFhir(
      request({ id: undefined, contained: [need({ id: undefined }), patient()] }),
    );
    expect(events.map(({ code, id }) => [code, id])).toEqual([
      [REFERRAL, undefined],
      [LONELY, undefined],
    ]);
  });

  it('find their person in their container, or as it', () => {
    const contained = [need({ subject: to('#p') }), patient({ id: 'p' })];
    expect(read(request({ contained, subject: to('#p') })).events.map(({ personId }) => personId)).toEqual([
      NHS_NUMBER,
      NHS_NUMBER,
    ]);
    expect(read(patient({ contained: [need({ subject: to('#') })] })).events).toEqual([
      { personId: NHS_NUMBER, code: LONELY, date: '2024-05-02', id: 'Patient/p1#c1' },
    ]);
    const nobody = [need({ subject: to('#p') }), { resourceType: 'Patient', id: 'p' }];
    expect(
      read(request({ contained: nobody, subject: to('#p') })).events.map(({ personId }) => personId),
    ).toEqual(['ServiceRequest/s1#p', 'ServiceRequest/s1#p']);
  });

  it('count once where an entry is the same', () => {
    const { found, events, noticed } = read(patient(), need(), request({ contained: [need()] }));
    expect([found, events.length, noticed]).toEqual([3, 2, { 'fhir-repeated-coding': 1 }]);
  });

  it('count where an entry only happens to have their id', () => {
    const { events, noticed } = read(
      patient(),
      need({ code: concept('224362002') }),
      request({ contained: [need()] }),
    );
    expect([events.length, noticed]).toEqual([3, {}]);
  });

  it('that name a thing are set aside', () => {
    const medicine = { resourceType: 'Medication', id: 'm', code: concept(LONELY) };
    const { found, noticed } = read(patient(), request({ contained: [medicine] }));
    expect([found, noticed]).toEqual([1, { 'fhir-not-about-a-person': 1 }]);
  });

  it('are in error with their container, but real in a cancelled one', () => {
    const inside = { contained: [need()] };
    expect(read(patient(), request({ ...inside, status: 'entered-in-error' })).rejected).toEqual({
      'fhir-entered-in-error': 2,
    });
    const revoked = read(patient(), request({ ...inside, status: 'revoked' }));
    expect([revoked.events.length, revoked.rejected]).toEqual([1, { 'fhir-cancelled': 1 }]);
  });

  it('a hundred thousand of them take no long time', () => {
    const contained = Array.from({ length: 100_000 }, (_, at) => need({ id: `c${at}`, subject: to('#p') }));
    const { events } = read(request({ contained: [...contained, patient({ id: 'p' })], subject: to('#p') }));
    expect(events.length).toBe(100_001);
  }, 5000);
});

describe('people', () => {
  it.each<[string, string, string]>([
    ['Encounter', 'subject', 'period'],
    ['EpisodeOfCare', 'patient', 'period'],
    ['Task', 'for', 'authoredOn'],
    ['ReferralRequest', 'subject', 'authoredOn'],
    ['Immunization', 'patient', 'occurrenceDateTime'],
    ['Consent', 'patient', 'dateTime'],
  ])('of a %s: %s', (resourceType, element, date) => {
    const day = date === 'period' ? { start: '2024-05-01' } : '2024-05-01';
    const resource = { resourceType, code: concept(REFERRAL), [element]: to('Patient/p1'), [date]: day };
    expect(read(patient(), resource).events).toMatchObject([{ personId: NHS_NUMBER }]);
  });

  const visit = (...references: readonly Json[]): Json => ({
    resourceType: 'Appointment',
    id: 'a1',
    status: 'fulfilled',
    serviceType: [concept(REFERRAL)],
    start: '2024-05-01T10:00:00Z',
    participant: references.map((actor) => ({ actor, status: 'accepted' })),
  });
  it('of an Appointment: the participant who is a Patient', () => {
    const both = visit(to('Practitioner/w1'), to('Location/l1'), to('Patient/p1'));
    expect(read(patient(), both).events).toEqual([
      { personId: NHS_NUMBER, code: REFERRAL, date: '2024-05-01', id: 'Appointment/a1' },
    ]);
    expect(read(patient(), visit(to('Patient/p1'), to('Patient/p1'))).events).toHaveLength(1);
    expect(read(patient(), visit(to('Location/l1'))).rejected).toEqual({ 'fhir-subject-absent': 1 });
  });

  it('of an Appointment of several: nobody is chosen', () => {
    const group = read(patient(), other, visit(to('Patient/p1'), to('Patient/p2')));
    expect([group.found, group.events, group.rejected]).toEqual([1, [], { 'fhir-subject-several': 1 }]);
  });

  it('named by an identifier alone', () => {
    const identified = (identifier: Json, more: Json = {}) =>
      read(observation({ subject: { identifier, ...more } }));
    const local = identified({ system: 'https://gp.example/id', value: ' 17 ' });
    expect(local.events.map(({ personId }) => personId)).toEqual(['https://gp.example/id|17']);
    expect(local.noticed).toEqual({ 'fhir-subject-unresolved': 1 });
    expect(identified({ value: '17' }).events.map(({ personId }) => personId)).toEqual(['17']);
    expect(identified({ system: 'https://gp.example/id' }).rejected).toEqual({ 'fhir-subject-absent': 1 });
    expect(identified({ value: '17' }, { type: 'Group' }).noticed).toEqual({ 'fhir-not-about-a-person': 1 });
    expect(identified({ value: '17' }, { type: 'Patient' }).events).toHaveLength(1);
  });

  it.each([
    ['Group/g1'],
    ['RelatedPerson/r1'],
    ['urn:uuid:2'],
    ['https://x.example/fhir/Location/1/_history/2'],
  ])('a %s is no person of the record', (reference) => {
    const entries = [
      { fullUrl: 'urn:uuid:2', resource: { resourceType: 'Device', id: 'd' } },
      { resource: observation({ subject: { reference } }) },
    ];
    expect(eventsFromFhir(bundleOf(entries)).noticed).toEqual({ 'fhir-not-about-a-person': 1 });
  });
});

describe('a resource that names no person', () => {
  const task = {
    resourceType: 'Task',
    status: 'requested',
    code: concept(REFERRAL),
    authoredOn: '2024-05-01',
  };
  const of = (type: string, ...resources: readonly unknown[]) =>
    eventsFromFhir({ ...bundle(...resources, task), type });

  it.each(['message', 'document'])('in a %s of one Patient is about that Patient', (type) => {
    const { events, noticed } = of(
      type,
      patient({ managingOrganization: to('#g'), contained: [organization('g', 'Y1')] }),
    );
    expect([events, noticed]).toEqual([
      [{ personId: NHS_NUMBER, code: REFERRAL, date: '2024-05-01', organisation: 'Y1' }],
      { 'fhir-subject-of-bundle': 1 },
    ]);
  });

  it.each<[string, string, readonly unknown[]]>([
    ['a collection', 'collection', [patient()]],
    ['a message of two', 'message', [patient(), other]],
    ['a message of none', 'message', []],
    ['a message of one without NHS number', 'message', [patient({ identifier: [] })]],
  ])('in %s is about nobody', (_, type, resources) => {
    expect(of(type, ...resources).rejected).toEqual({ 'fhir-subject-absent': 1 });
  });

  it('keeps to the message it came in', () => {
    const message = (...resources: readonly unknown[]) => ({ ...bundle(...resources), type: 'message' });
    const { events } = eventsFromFhir(bundle(message(patient(), task), message(other, task)));
    expect(events.map(({ personId }) => personId)).toEqual([NHS_NUMBER, OTHER_NUMBER]);
  });
});

describe('references in a circle end', () => {
  it('Patient and RelatedPerson, two people who replace each other, requests based on each other', () => {
    const { events } = read(
      patient({
        link: [{ other: to('RelatedPerson/r1') }, { other: to('Patient/p2'), type: 'replaced-by' }],
      }),
      patient({ id: 'p2', link: [{ other: to('Patient/p1'), type: 'replaced-by' }] }),
      { resourceType: 'RelatedPerson', id: 'r1', patient: to('Patient/p1') },
      request({ basedOn: [to('ServiceRequest/s2')], requester: to('PractitionerRole/r1') }),
      request({ id: 's2', basedOn: [to('ServiceRequest/s1')] }),
      {
        resourceType: 'PractitionerRole',
        id: 'r1',
        organization: to('Organization/o1'),
        practitioner: to('PractitionerRole/r1'),
      },
      { resourceType: 'Organization', id: 'o1', partOf: to('Organization/o1') },
    );
    expect(events.map(({ id }) => id)).toEqual(['ServiceRequest/s1', 'ServiceRequest/s2']);
  });

  it('contained resources that point at each other, at themselves and at their container', () => {
    const contained = [
      need({ subject: to('#c2') }),
      need({ id: 'c2', subject: to('#c1') }),
      need({ id: 'c3', subject: to('#') }),
    ];
    const { found, events, noticed } = read(patient(), request({ contained }));
    expect([found, events.length, noticed]).toEqual([1, 1, { 'fhir-not-about-a-person': 3 }]);
  });

  it('a resource that contains itself', () => {
    const contained: unknown[] = [];
    const loop = request({ contained });
    contained.push(loop);
    const { found, events, noticed } = read(patient(), loop);
    expect([found, events.length, noticed]).toEqual([2, 1, { 'fhir-repeated-coding': 1 }]);
  });
});

describe('versions of one resource', () => {
  const fullUrl = 'https://a.example/Condition/c1';
  const history = (...versions: readonly Json[]) =>
    eventsFromFhir(
      bundleOf([{ resource: patient() }, ...versions.map((more) => ({ fullUrl, resource: need(more) }))]),
    );

  it.each<[string, Json[], string | undefined]>([
    [
      'the newest, first',
      [{ meta: { versionId: '2' }, recordedDate: '2024-06-01' }, { meta: { versionId: '1' } }],
      '2024-06-01',
    ],
    [
      'the newest, last',
      [{ meta: { versionId: '9' } }, { meta: { versionId: '10' }, recordedDate: '2024-06-01' }],
      '2024-06-01',
    ],
    ['the first, where none is numbered', [{ recordedDate: '2024-06-01' }, {}], '2024-06-01'],
    [
      'none, where the newest is in error',
      [
        { meta: { versionId: '2' }, verificationStatus: { coding: [{ code: 'entered-in-error' }] } },
        { meta: { versionId: '1' } },
      ],
      undefined,
    ],
  ])('count once: %s', (_, versions, date) => {
    const { events, noticed } = history(...versions);
    expect(events.map((event) => event.date)).toEqual(date === undefined ? [] : [date]);
    expect(noticed['fhir-older-version']).toBe(1);
  });
});
