import { describe, expect, it } from 'vitest';
import { type Reject, readEvents } from '../../../src/events';
import { eventsFromFhir } from '../../../src/events/read/fhir/events-from-fhir';
import { FHIR_RULES } from '../../../src/events/read/fhir/rules';
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
  practitioner,
  REFERRAL,
  role,
  SNOMED,
} from './fhir-bundles';

const read = (...resources: readonly unknown[]) => eventsFromFhir(bundle(...resources));
const event = (...resources: readonly unknown[]) => read(...resources).events[0];

describe('a bundle of one patient and one observation', () => {
  it('gives one event, with only the properties that are known', () => {
    expect(read(patient(), observation())).toEqual({
      format: 'fhir',
      understoodAs: ['FHIR bundle (collection), 2 entries, 1 patient'],
      events: [{ personId: NHS_NUMBER, code: REFERRAL, date: '2024-05-01', id: 'Observation/o1' }],
      found: 1,
      rejects: [],
      rejected: {},
      noticed: {},
      refused: [],
    });
    expect(Object.keys(event(patient(), observation({ id: undefined })) ?? {})).toEqual([
      'personId',
      'code',
      'date',
    ]);
  });

  it('is also read from a single resource', () => {
    const reading = eventsFromFhir(observation({ subject: { identifier: nhsNumber('999 000 0018') } }));
    expect(reading.understoodAs).toEqual(['FHIR Observation, a single resource']);
    expect(reading.events).toEqual([
      { personId: NHS_NUMBER, code: REFERRAL, date: '2024-05-01', id: 'Observation/o1' },
    ]);
  });

  it.each(['document', 'message', 'transaction', 'batch', 'history', 'searchset', 'batch-response'])(
    'may be a %s',
    (type) => {
      const { understoodAs } = eventsFromFhir({ ...bundle(patient(), patient()), type });
      expect(understoodAs).toEqual([`FHIR bundle (${type}), 2 entries, 2 patients`]);
    },
  );

  it('says nothing of what stands in the bundle', () => {
    expect(eventsFromFhir({ ...bundle(observation()), type: 'jane jackson' }).understoodAs).toEqual([
      'FHIR bundle, 1 entry, 0 patients',
    ]);
  });
});

describe('codings', () => {
  it.each([
    ['code', concept(LONELY)],
    ['type', [concept(LONELY)]],
    ['serviceRequested', [concept(LONELY)]],
    ['serviceType', [concept(LONELY)]],
    ['reasonCode', [concept(LONELY)]],
    ['reason', [concept(LONELY)]],
    ['valueCodeableConcept', concept(LONELY)],
    ['medicationCodeableConcept', concept(LONELY)],
    ['vaccineCode', concept(LONELY)],
    ['description', concept(LONELY)],
    ['outcomeCode', [concept(LONELY)]],
  ])('of %s are read', (element, value) => {
    expect(event(patient(), observation({ code: undefined, [element]: value }))?.code).toBe(LONELY);
  });

  it.each([['category'], ['interpretation'], ['bodySite'], ['method']])('of %s are not', (element) => {
    expect(read(patient(), observation({ code: undefined, [element]: concept(LONELY) })).found).toBe(0);
  });

  it.each([
    ['http://snomed.info/sct', 1],
    ['http://snomed.info/sct/', 1],
    ['http://snomed.info/sct/83821000000107', 1],
    ['http://snomed.info/sct/83821000000107/version/20240410', 1],
    ['http://snomed.info/sctx', 0],
    ['http://read.info/ctv3', 0],
    [undefined, 0],
    [7, 0],
  ])('of system %s: %i', (system, found) => {
    const reading = read(patient(), observation({ code: { coding: [{ system, code: REFERRAL }] } }));
    expect([reading.found, reading.events.length]).toEqual([found, found]);
  });

  it('of two concepts in one resource are two events with the same id', () => {
    const { events } = read(patient(), observation({ code: concept(REFERRAL, LONELY) }));
    expect(events.map(({ id, code }) => [id, code])).toEqual([
      ['Observation/o1', REFERRAL],
      ['Observation/o1', LONELY],
    ]);
  });

  it('of the same concept twice in one resource are one event', () => {
    const twice = observation({
      code: concept(REFERRAL, ` ${REFERRAL}`),
      valueCodeableConcept: concept(REFERRAL),
    });
    const { found, events, noticed } = read(patient(), twice, observation({ id: 'o2' }));
    expect([found, events.length, noticed]).toEqual([4, 2, { 'fhir-repeated-coding': 2 }]);
  });

  it('white space around any text is no part of it', () => {
    const coding = { system: ` ${SNOMED} `, code: REFERRAL };
    const padded = {
      id: ' o1 ',
      subject: { reference: ' Patient/9 /_history/1 ' },
      effectiveDateTime: ' 2024-05-01 ',
    };
    expect(read(observation({ ...padded, code: { coding: [coding] } })).events).toEqual([
      { personId: 'Patient/9', code: REFERRAL, date: '2024-05-01', id: 'Observation/o1' },
    ]);
  });

  it('keep what the code checker notices', () => {
    const { events, noticed } = read(patient(), observation({ code: concept(` ${REFERRAL}`) }));
    expect([events[0]?.code, noticed]).toEqual([REFERRAL, { 'sctid-white-space': 1 }]);
  });
});

describe('set aside, and not in found', () => {
  it.each<[string, Json, Json]>([
    ['a List', observation({ resourceType: 'List' }), { 'fhir-structural-list': 1 }],
    ['a Medication', { resourceType: 'Medication', code: concept(LONELY) }, { 'fhir-not-about-a-person': 1 }],
    ['a role', { ...role('r'), code: [concept(LONELY), concept(LONELY)] }, { 'fhir-not-about-a-person': 2 }],
    [
      'a Flag on a Location',
      observation({ subject: { reference: 'Location/l1' } }),
      { 'fhir-not-about-a-person': 1 },
    ],
    [
      'an Observation of a resolved Group',
      observation({ subject: { reference: '#g' }, contained: [{ resourceType: 'Group', id: 'g' }] }),
      { 'fhir-not-about-a-person': 1 },
    ],
    [
      'components',
      observation({
        code: undefined,
        component: [{ code: concept(LONELY), valueCodeableConcept: concept(LONELY) }],
      }),
      { 'fhir-component': 2 },
    ],
  ])('codings of %s', (_, resource, noticed) => {
    const reading = read(patient(), resource);
    expect([reading.found, reading.events, reading.rejects, reading.noticed]).toEqual([0, [], [], noticed]);
  });

  it('components are counted wherever the Observation goes', () => {
    const component = [{ code: concept(LONELY) }];
    const faults = [
      { subject: { reference: 'Group/1/_history/2' } },
      { subject: undefined },
      { status: 'entered-in-error' },
    ];
    const { noticed } = read(patient(), ...faults.map((fault) => observation({ component, ...fault })));
    expect(noticed).toEqual({ 'fhir-not-about-a-person': 1, 'fhir-component': 3 });
  });

  it('components do not cost the Observation its own event', () => {
    const { found, events, noticed } = read(
      patient(),
      observation({ component: [{ code: concept(LONELY) }] }),
    );
    expect([found, events.map(({ code }) => code), noticed]).toEqual([
      1,
      [REFERRAL],
      { 'fhir-component': 1 },
    ]);
  });
});

describe('personId', () => {
  const person = (subject: unknown, entry: Json = {}, resource: Json = {}) => {
    const own = {
      fullUrl: 'https://gp.example/fhir/Observation/o1',
      resource: observation({ subject, ...resource }),
    };
    const { events, noticed } = eventsFromFhir(bundleOf([{ resource: patient(), ...entry }, own]));
    return [events[0]?.personId, noticed];
  };
  const at = (fullUrl: string) => ({ fullUrl });

  it.each<[string, Json, string]>([
    ['relative', {}, 'Patient/p1'],
    ['relative, of a version', {}, 'Patient/p1/_history/3'],
    ['full URL', at('https://other.example/x'), 'https://other.example/x'],
    ['full URL of a version', at('https://other.example/x/_history/1'), 'https://other.example/x/_history/2'],
    ['urn:uuid', at('urn:uuid:0c91'), 'urn:uuid:0c91'],
    ['absolute, no full URL', {}, 'https://gp.example/fhir/Patient/p1'],
  ])('%s: the NHS number of the Patient', (_, entry, reference) => {
    expect(person({ reference }, entry)).toEqual([NHS_NUMBER, {}]);
  });

  it('contained: the NHS number of the Patient', () => {
    expect(person({ reference: '#p' }, {}, { contained: [patient({ id: 'p' })] })).toEqual([NHS_NUMBER, {}]);
  });

  it.each(['patient', 'for', 'individual'])('from %s', (element) => {
    expect(person(undefined, {}, { [element]: { reference: 'Patient/p1' } })).toEqual([NHS_NUMBER, {}]);
  });

  it.each([
    ['http://fhir.nhs.net/Id/nhs-number', '9990000018'],
    ['https://fhir.nhs.uk/id/nhs-number', '999-000-0018'],
  ])('with the identifier system %s', (system, value) => {
    expect(
      person({ reference: 'Patient/p1' }, { resource: patient({ identifier: nhsNumber(value, system) }) }),
    ).toEqual([NHS_NUMBER, {}]);
  });

  it('is the NHS number on the reference when the Patient is not there', () => {
    expect(person({ reference: 'Patient/9', identifier: nhsNumber('9990000026') })).toEqual([
      '9990000026',
      {},
    ]);
  });

  it('is the reference when the Patient is not there', () => {
    expect(person({ reference: '/_history/2' })).toEqual(['/_history/2', { 'fhir-subject-unresolved': 1 }]);
    expect(person({ reference: 'Patient/9/_history/2' })).toEqual([
      'Patient/9',
      { 'fhir-subject-unresolved': 1 },
    ]);
  });

  it.each([['LOCAL1'], ['99900000'], [9990000018], [undefined]])(
    'is the reference when the NHS number is %s',
    (value) => {
      expect(
        person({ reference: 'Patient/p1' }, { resource: patient({ identifier: [nhsNumber(value)] }) }),
      ).toEqual(['Patient/p1', { 'fhir-patient-without-nhs-number': 1 }]);
    },
  );

  it('never joins two contained people with the same local id', () => {
    const own = { subject: { reference: '#p' }, contained: [{ resourceType: 'Patient', id: 'p' }] };
    const people = read(
      observation(own),
      observation({ ...own, id: 'o2' }),
      observation({ ...own, id: undefined }),
    );
    expect(people.events.map(({ personId }) => personId)).toEqual([
      'Observation/o1#p',
      'Observation/o2#p',
      'entry 3#p',
    ]);
  });

  it('is that of the first version when the Patient is there more than once, and nobody where two have one name', () => {
    const versions = (...fullUrls: readonly (string | undefined)[]) =>
      eventsFromFhir(
        bundleOf([
          { fullUrl: fullUrls[0], resource: patient() },
          { fullUrl: fullUrls[1], resource: patient({ identifier: nhsNumber('9990000026') }) },
          { resource: observation({ subject: { reference: fullUrls[2] } }) },
        ]),
      ).events[0]?.personId;
    const url = 'https://a.example/Patient/p1';
    expect(versions(undefined, undefined, 'Patient/p1')).toBe('Patient/p1');
    expect(versions(`${url}/_history/2`, `${url}/_history/1`, url)).toBe(NHS_NUMBER);
    expect(versions(`${url}/_history/2`, `${url}/_history/1`, 'Patient/p1')).toBe(NHS_NUMBER);
  });

  it('is that of the Patient in the same Bundle, of several that a Bundle holds', () => {
    const inner = (value: string) =>
      bundleOf([
        { resource: patient({ identifier: nhsNumber(value) }) },
        { resource: observation({ subject: { reference: 'Patient/p1' } }) },
      ]);
    const outer = bundleOf([{ resource: inner('9990000018') }, { resource: inner('9990000026') }]);
    expect(eventsFromFhir(outer).events.map(({ personId }) => personId)).toEqual([
      '9990000018',
      '9990000026',
    ]);
  });

  it('is the NHS number in use, before one that was', () => {
    for (const past of [{ use: 'old' }, { period: { end: '2019-01-01' } }]) {
      const identifier = [{ ...nhsNumber('9990000026'), ...past }, nhsNumber('9990000018')];
      const { events } = eventsFromFhir(
        bundle(patient({ identifier }), observation({ subject: { reference: 'Patient/p1' } })),
      );
      expect(events.map(({ personId }) => personId)).toEqual(['9990000018']);
    }
  });

  it('never guesses between two servers that have the same Patient id', () => {
    const two = (reference: string, fullUrl: string) =>
      eventsFromFhir(
        bundleOf([
          { ...at('https://a.example/Patient/p1'), resource: patient() },
          {
            ...at('https://b.example/Patient/p1'),
            resource: patient({ identifier: nhsNumber('9990000026') }),
          },
          { ...at(fullUrl), resource: observation({ subject: { reference } }) },
        ]),
      ).events[0]?.personId;
    expect(two('Patient/p1', 'https://a.example/Observation/1')).toBe(NHS_NUMBER);
    expect(two('Patient/p1', 'https://b.example/Observation/1')).toBe('9990000026');
    expect(two('https://b.example/Patient/p1', 'urn:uuid:1')).toBe('9990000026');
    expect(two('Patient/p1', 'urn:uuid:1')).toBe('Patient/p1');
  });
});

// The types that have dates of their own: fhir-date.test.ts.
describe('date of any other type', () => {
  const dated = (dates: Json) =>
    event(patient(), observation({ resourceType: 'Basic', effectiveDateTime: undefined, ...dates }))?.date;
  const DAY = '2024-05-01';

  const ORDER = [
    'effectiveDateTime',
    'effectivePeriod',
    'performedDateTime',
    'performedPeriod',
    'occurrenceDateTime',
    'occurrencePeriod',
    'recordedDate',
    'assertedDate',
    'authoredOn',
    'authored',
    'onsetDateTime',
    'onsetPeriod',
    'sent',
    'dateTime',
    'date',
    'start',
    'period',
    'startDate',
    'created',
    'issued',
    'effectiveInstant',
  ];
  const on = (element: string, day: string) =>
    /period$/i.test(element) ? { [element]: { start: day } } : { [element]: day };

  it.each(ORDER)('from %s, before all that follow', (element) => {
    const later = ORDER.slice(ORDER.indexOf(element) + 1).map((other) => on(other, '2024-06-09'));
    expect(dated(Object.assign({}, on(element, DAY), ...later))).toBe(DAY);
  });

  it('is the recording of a need, not its onset years before', () => {
    const onset = { onsetDateTime: '2009-01-01', onsetPeriod: { start: '2009-01-01' } };
    expect(dated({ ...onset, recordedDate: DAY })).toBe(DAY);
    expect(dated({ ...onset, assertedDate: DAY })).toBe(DAY);
    expect(dated({ ...onset, issued: DAY })).toBe('2009-01-01');
  });

  it('is the day as written, whatever the offset', () => {
    expect(dated({ issued: '2024-05-01T00:30:00+14:00' })).toBe(DAY);
    expect(dated({ issued: '2024-05-01T23:30:00-11:00' })).toBe(DAY);
  });

  it('passes over a date that is not to the day when another within it is', () => {
    expect(dated({ effectiveDateTime: '2024', issued: DAY })).toBe(DAY);
    expect(dated({ effectiveDateTime: '2009', recordedDate: '2009-06', issued: DAY })).toBeUndefined();
    expect(dated({ effectiveDateTime: '2024-02-30', issued: DAY })).toBe(DAY);
  });
});

describe('organisation, practitioner, source, value', () => {
  const surgery = organization('g1', 'A81001');
  const worker = practitioner('w1', 'U123');
  const others = [surgery, organization('h1', 'RYE'), worker, practitioner('x1', 'U999'), role('r1')];
  const of = (more: Json, person: Json = {}) => event(patient(person), ...others, observation(more));
  const to = (reference: string) => ({ reference });

  it.each<[string, Json, string | undefined]>([
    ['performer', { performer: [to('Practitioner/w1'), to('Organization/g1')] }, 'A81001'],
    ['performer through a role', { performer: [to('PractitionerRole/r1')] }, 'A81001'],
    ['performer.actor', { performer: [{ actor: to('Organization/g1') }] }, 'A81001'],
    ['performer by identifier alone', { performer: organization('', 'A81001') }, 'A81001'],
    ['serviceProvider', { serviceProvider: to('Organization/g1') }, 'A81001'],
    ['organization', { organization: to('Organization/g1') }, 'A81001'],
    ['requester', { requester: to('Organization/g1') }, 'A81001'],
    [
      'requester, before the performer it asks',
      { requester: to('Organization/g1'), performer: to('Organization/h1') },
      'A81001',
    ],
    ['STU3 requester.agent', { requester: { agent: to('PractitionerRole/r1') } }, 'A81001'],
    [
      'STU3 requester.onBehalfOf',
      { requester: { agent: to('Practitioner/w1'), onBehalfOf: to('Organization/g1') } },
      'A81001',
    ],
    ['no one', {}, undefined],
  ])('organisation of %s', (_, more, organisation) => {
    expect(of(more)?.organisation).toBe(organisation);
  });

  it('organisation of the Patient, where the resource names none', () => {
    expect(of({}, { managingOrganization: to('Organization/g1') })?.organisation).toBe('A81001');
    const doctors = { generalPractitioner: [to('Practitioner/w1'), to('Organization/g1')] };
    expect(of({}, doctors)?.organisation).toBe('A81001');
    expect(of({ performer: to('Organization/h1') }, doctors)?.organisation).toBe('RYE');
  });

  it.each<[string, Json, string | undefined]>([
    ['performer', { performer: [to('Practitioner/w1')] }, 'U123'],
    ['performer through a role', { performer: [to('PractitionerRole/r1')] }, 'U123'],
    ['participant.individual', { participant: [{ individual: to('Practitioner/w1') }] }, 'U123'],
    ['recorder', { recorder: to('Practitioner/w1') }, 'U123'],
    ['asserter', { asserter: to('Practitioner/w1') }, 'U123'],
    ['requester', { requester: to('Practitioner/w1') }, 'U123'],
    [
      'requester, before the performer it asks',
      { requester: to('Practitioner/w1'), performer: to('Practitioner/x1') },
      'U123',
    ],
    ['author', { author: [to('Practitioner/w1')] }, 'U123'],
    ['an organisation', { performer: to('Organization/g1') }, undefined],
  ])('practitioner of %s', (_, more, who) => {
    expect(of(more)?.practitioner).toBe(who);
  });

  it('identifiers may have the address used before STU3', () => {
    const old = (system: string, value: string) => ({
      identifier: { system: `http://fhir.nhs.net/Id/${system}`, value },
    });
    const performer = [old('ods-organization-code', 'A81001'), old('sds-user-id', 'U123')];
    expect(of({ performer })).toMatchObject({ organisation: 'A81001', practitioner: 'U123' });
  });

  it('a role and a practitioner may both be contained', () => {
    const contained = [
      { ...role('r'), practitioner: to('#w'), organization: to('#g') },
      { ...worker, id: 'w' },
      { ...surgery, id: 'g' },
    ];
    expect(of({ contained, performer: to('#r') })).toMatchObject({
      practitioner: 'U123',
      organisation: 'A81001',
    });
  });

  it('source is the concept of the UK Core extension', () => {
    const extension = (url: string, code: unknown) => [{ url, valueCodeableConcept: concept(code) }];
    const url = 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-SourceOfServiceRequest';
    const request = { resourceType: 'ServiceRequest', authoredOn: '2024-05-01' };
    expect(of({ ...request, extension: extension(url, LONELY) })?.source).toBe(LONELY);
    expect(of({ ...request, extension: extension(url, '12345') })).not.toHaveProperty('source');
    expect(of({ ...request, extension: extension(`${url}-2`, LONELY) })).not.toHaveProperty('source');
  });

  it('value is the number of an Observation, on the event of its code', () => {
    const scored = { valueQuantity: { value: 7.5 }, reasonCode: concept(LONELY) };
    const { events } = read(patient(), observation(scored));
    expect(events.map(({ code, value }) => [code, value])).toEqual([
      [REFERRAL, 7.5],
      [LONELY, undefined],
    ]);
    expect(of({ valueInteger: 0 })?.value).toBe(0);
    expect(of({ valueQuantity: { value: '7' } })).not.toHaveProperty('value');
    expect(of({ valueQuantity: { value: Number.NaN } })).not.toHaveProperty('value');
    expect(of({ ...scored, resourceType: 'Condition', recordedDate: '2024-05-01' })).not.toHaveProperty(
      'value',
    );
  });
});

describe('rejects say what is wrong and what to do', () => {
  const undated = { effectiveDateTime: undefined };
  it.each<[string, Json, string]>([
    [
      'fhir-subject-absent',
      { subject: undefined },
      'The resource names no person. Give subject (or patient, for, individual) a reference to a Patient, or an identifier that is an NHS number.',
    ],
    ['fhir-subject-absent', { subject: { display: 'Jane' } }, FHIR_RULES['fhir-subject-absent'].message],
    ['fhir-subject-absent', { subject: 'Patient/p1' }, FHIR_RULES['fhir-subject-absent'].message],
    [
      'fhir-date-absent',
      undated,
      'The resource has no date that says when it happened or was recorded. Give the one of its type, such as effectiveDateTime of an Observation, recordedDate of a Condition or authoredOn of a request.',
    ],
    [
      'fhir-date-partial',
      { effectiveDateTime: '2024-05' },
      'The resource has only a year or a month as its date. Give a date to the day, YYYY-MM-DD.',
    ],
    ['fhir-date-partial', { effectiveDateTime: '2024' }, FHIR_RULES['fhir-date-partial'].message],
    [
      'fhir-date-impossible',
      { effectiveDateTime: '2023-02-29T10:00:00Z' },
      'The date of the resource is no calendar date in the form YYYY-MM-DD. Correct it at the source.',
    ],
    [
      'fhir-date-impossible',
      { effectiveDateTime: '2024-02-30', issued: '2024' },
      FHIR_RULES['fhir-date-impossible'].message,
    ],
    ['fhir-date-impossible', { effectiveDateTime: '01/05/2024' }, FHIR_RULES['fhir-date-impossible'].message],
    ['fhir-date-impossible', { effectiveDateTime: 20240501 }, FHIR_RULES['fhir-date-impossible'].message],
    [
      'fhir-date-impossible',
      { ...undated, issued: '2024-05-01 oops' },
      FHIR_RULES['fhir-date-impossible'].message,
    ],
    [
      'fhir-entered-in-error',
      { status: 'entered-in-error' },
      'The resource is marked as entered in error and is not counted. Nothing to do if that is right.',
    ],
    [
      'fhir-entered-in-error',
      { verificationStatus: 'entered-in-error' },
      FHIR_RULES['fhir-entered-in-error'].message,
    ],
    [
      'fhir-entered-in-error',
      { verificationStatus: { coding: [{ code: 'confirmed' }, { code: 'entered-in-error' }] } },
      FHIR_RULES['fhir-entered-in-error'].message,
    ],
    [
      'fhir-entered-in-error',
      { verificationStatus: { text: 'Entered in Error' } },
      FHIR_RULES['fhir-entered-in-error'].message,
    ],
  ])('%s: %j', (rule, more, message) => {
    const { found, events, rejects, rejected } = read(patient(), observation(more));
    expect([found, events, rejected]).toEqual([1, [], { [rule]: 1 }]);
    expect(rejects[0]).toMatchObject({ line: 2, rule, message, record: ['Observation/o1', REFERRAL] });
  });

  it.each([
    ['sctid-check-digit', '871731000000107'],
    ['sctid-description', '346979010'],
    ['sctid-number', 871731000000106],
    ['sctid-not-text', undefined],
  ])('%s', (rule, code) => {
    const coding = { system: SNOMED, code, display: 'A term' };
    const { rejects } = read(patient(), observation({ code: { coding: [coding] } }));
    expect(rejects).toMatchObject([{ line: 2, rule, field: 'code' }]);
    expect(rejects[0]?.record).toEqual(['Observation/o1', code === undefined ? '' : String(code), 'A term']);
    expect(rejects[0]?.message).not.toContain(String(code));
  });

  it('name the field they are about, where there is one', () => {
    const faults = [{ subject: undefined }, { effectiveDateTime: '2024' }, { status: 'entered-in-error' }];
    const { rejects } = read(patient(), ...faults.map(observation));
    expect(rejects.map(({ line, field }) => [line, field])).toEqual([
      [2, 'personId'],
      [3, 'date'],
      [4, undefined],
    ]);
    expect(rejects[2]).not.toHaveProperty('field');
  });

  it('one for each coding; readEvents keeps a thousand, hands over all and counts all', async () => {
    const codes = Array.from({ length: 1500 }, () => LONELY);
    const handed: Reject[] = [];
    const text = JSON.stringify(bundle(observation({ subject: undefined, code: concept(...codes) })));
    const { found, rejects, rejected } = await readEvents(text, {
      onReject: (reject) => handed.push(reject),
    });
    expect([found, rejects.length, handed.length, rejected]).toEqual([
      ...[1500, 1000, 1500],
      { 'fhir-subject-absent': 1500 },
    ]);
  });
});
