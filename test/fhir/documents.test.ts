import { type FhirDocument, fromFhir, toFhir } from 'social-prescribing/fhir';
import type { SocialPrescribingRecord } from 'social-prescribing/record';
import { generateRecords } from 'social-prescribing/synthetic';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/fhir/from-fhir';
import { TEXTLESS, withoutTexts } from '../support/textless';
import { DOCUMENT, documentOf, type Json } from './documents';

const [full] = [...generateRecords({ count: 1, seed: 2, completeness: 'full' })] as [SocialPrescribingRecord];

interface Section {
  readonly title: string;
  readonly text: { readonly div: string };
}

const resourceOf = (document: FhirDocument, type: string): Json =>
  document.entry.find(({ resource }) => resource.resourceType === type)!.resource;

const withReferralDate = (date: string): SocialPrescribingRecord => {
  const [first, ...others] = full.referralDetails.referralDetailsRecordEntry!;
  return { ...full, referralDetails: { referralDetailsRecordEntry: [{ ...first!, date }, ...others] } };
};

describe('dates', () => {
  it.each([
    // recorded, in FHIR
    ['2024', '2024'],
    ['2024-05', '2024-05'],
    ['2024-05-01', '2024-05-01'],
    ['2024-05-01T10:00:00Z', '2024-05-01T10:00:00Z'],
    ['2024-05-01T10:00Z', '2024-05-01T10:00:00Z'],
    ['2024-05-01T10:00+05:30', '2024-05-01T10:00:00+05:30'],
    ['2024-05-01T10:00', '2024-05-01T10:00:00+01:00'],
    ['2024-01-01T10:00', '2024-01-01T10:00:00+00:00'],
    ['2024-03-31T00:59', '2024-03-31T00:59:00+00:00'],
    ['2024-03-31T02:00', '2024-03-31T02:00:00+01:00'],
    ['2024-10-27T01:59', '2024-10-27T01:59:00+01:00'],
    ['2024-10-27T02:00', '2024-10-27T02:00:00+00:00'],
    ['1995-07-01T10:00', '1995-07-01'],
  ])('%s is %s, and comes back', (recorded, written) => {
    const document = documentOf(withReferralDate(recorded));
    expect(resourceOf(document, 'ServiceRequest').authoredOn).toBe(written);
    const reading = fromFhir(document);
    expect(reading.ok && reading.value.referralDetails.referralDetailsRecordEntry![0]!.date).toBe(recorded);
  });

  it('that were changed in FHIR are not overruled by what was recorded', () => {
    const document = structuredClone(documentOf(withReferralDate('2024-05-01T10:00')));
    (resourceOf(document, 'ServiceRequest') as Record<string, unknown>).authoredOn =
      '2024-06-01T11:00:00.5+01:00';
    const reading = fromFhir(document);
    expect(reading.ok && reading.value.referralDetails.referralDetailsRecordEntry![0]!.date).toBe(
      '2024-06-01T11:00:00+01:00',
    );
  });
});

describe('a document', () => {
  it('is the same for the same record and id, byte for byte', () => {
    expect(JSON.stringify(documentOf(full))).toBe(JSON.stringify(documentOf(structuredClone(full))));
  });

  it('gives the resources that stay the ids they had', () => {
    const { aboutMe: _, ...less } = full;
    const ids = (document: FhirDocument) => document.entry.map(({ resource }) => resource.id);
    const before = ids(documentOf(full));
    const after = ids(documentOf(less as SocialPrescribingRecord));
    expect(after.length).toBe(before.length - 1);
    expect(before).toEqual(expect.arrayContaining(after));
  });

  it('of another id shares none', () => {
    const other = toFhir(full, { ...DOCUMENT, id: '11111111-2222-4333-8444-555555555555' });
    const ids = new Set(documentOf(full).entry.map(({ fullUrl }) => fullUrl));
    expect(other.entry.filter(({ fullUrl }) => ids.has(fullUrl))).toEqual([]);
  });

  it.each([
    ['id', { id: 'x' }],
    ['id', { id: '0B1C2D3E-4F50-4617-8293-A4B5C6D7E8F9' }],
    ['timestamp', { timestamp: '2024-05-01' }],
  ])('wants a right %s', (name, wrong) => {
    expect(() => toFhir(full, { ...DOCUMENT, ...wrong })).toThrow(name);
  });

  it.each([
    '2024-99-99T99:99:99Z',
    '2024-02-30T10:00:00Z',
    '2024-02-28T24:00:00Z',
    '2024-02-28T10:00:00+15:00',
    '2024-02-28',
  ])('refuses the timestamp %s', (timestamp) => {
    expect(() => toFhir(full, { ...DOCUMENT, timestamp })).toThrow(RangeError);
  });

  it('says of a contact that it was held only where an outcome of attendance says so', () => {
    const statusOf = (outcomeOfContact: '1' | undefined) => {
      const [entry] = full.contactsWithProfessionals!.contactsWithProfessionalsRecordEntry!;
      const { outcomeOfContact: _, ...rest } = entry!;
      const contact = { ...rest, ...(outcomeOfContact && { outcomeOfContact }) };
      const record = {
        ...full,
        contactsWithProfessionals: { contactsWithProfessionalsRecordEntry: [contact] },
      };
      return resourceOf(documentOf(record as SocialPrescribingRecord), 'Encounter').status;
    };
    expect([statusOf('1'), statusOf(undefined)]).toEqual(['finished', 'unknown']);
  });

  it('codes the overseas visitor status only where the list has it', () => {
    const statusOf = (overseasVisitorStatus: string) => {
      const record = { ...full, personDemographics: { ...full.personDemographics, overseasVisitorStatus } };
      return JSON.stringify(resourceOf(documentOf(record as SocialPrescribingRecord), 'Patient').extension);
    };
    expect(statusOf('A')).toContain('"code":"A"');
    expect(statusOf('Q')).toContain('{"text":"Q"}');
  });

  it('says so when it knows no author', () => {
    const { author: _, ...nobody } = DOCUMENT;
    expect(JSON.stringify(resourceOf(toFhir(full, nobody), 'Composition').author)).toContain(
      'data-absent-reason',
    );
  });

  it('has an inert narrative', () => {
    const hostile = '<script>alert("x")</script>&\u0000\u202e\ud800';
    const record = { ...full, clinicalSummary: { clinicalSummary: hostile } };
    const sections = resourceOf(documentOf(record), 'Composition').section as Section[];
    const { div } = sections.find(({ title }) => title === 'Clinical Summary')!.text;
    expect(div).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;\ufffd\u202e\ufffd');
  });

  it('shows people what the groups hold that the model leaves without elements, and what it does not know', () => {
    const services = { careFundingSource: { codedValue: 'R0A', freeText: 'Personal budget' } };
    const record = {
      ...full,
      servicesAndCare: { servicesAndCareRecordEntry: [services] },
      clinicalSummary: { clinicalSummary: 'Well', remark: '<b>' },
    };
    const sections = resourceOf(documentOf(record), 'Composition').section as Section[];
    const shown = (wanted: string) => sections.find(({ title }) => title === wanted)!.text.div;
    expect(shown('Services and care')).toContain(
      '<li>Care funding source: <ul><li>Coded value: R0A</li><li>Free text: Personal budget</li></ul></li>',
    );
    expect(shown('Clinical Summary')).toContain('<li>remark: &lt;b&gt;</li>');
  });

  it('of plain JavaScript may lack the person or the practice, and links neither then', () => {
    const { gpPractice, personDemographics, consent } = full;
    const typesOf = (record: object) =>
      documentOf(record as SocialPrescribingRecord).entry.map(({ resource }) => resource.resourceType);
    expect(typesOf({ gpPractice })).toEqual(['Composition', 'Organization']);
    expect(typesOf({})).toEqual(['Composition']);
    const withoutPractice = documentOf({ personDemographics, consent } as SocialPrescribingRecord);
    expect('generalPractitioner' in resourceOf(withoutPractice, 'Patient')).toBe(false);
  });

  it('puts a score where the reader of events looks for it', () => {
    const scores = documentOf(full).entry.filter(
      ({ resource }) => resource.resourceType === 'Observation' && resource.valueQuantity !== undefined,
    );
    expect(scores.length).toBeGreaterThan(0);
  });
});

describe('links that FHIR looks for, beside those that are read back', () => {
  const document = documentOf(full);
  const urlsOf = (type: string) =>
    document.entry.filter(({ resource }) => resource.resourceType === type).map(({ fullUrl }) => fullUrl);
  const references = (list: unknown) => (list as { reference: string }[]).map(({ reference }) => reference);

  it('are the practices of the Patient', () => {
    expect(references(resourceOf(document, 'Patient').generalPractitioner)).toEqual(urlsOf('Organization'));
  });

  it('are the goals and activities of the plan, and the code of what is to be done', () => {
    const plan = document.entry.find(({ resource }) => Array.isArray(resource.addresses))!.resource;
    const tasks = document.entry
      .map(({ resource }) => resource)
      .filter(({ resourceType, intent }) => resourceType === 'Task' && intent === 'plan');
    expect(references(plan.goal).length).toBeGreaterThan(0);
    expect(urlsOf('Goal')).toEqual(expect.arrayContaining(references(plan.goal)));
    const activities = plan.activity as { reference?: { reference: string } }[];
    expect(activities.flatMap(({ reference }) => reference?.reference ?? [])).toHaveLength(tasks.length);
    const coded = tasks.filter(({ input }) => JSON.stringify(input ?? '').includes('"What"'));
    expect(coded.length).toBeGreaterThan(0);
    for (const { code, input } of coded)
      expect(
        (input as Json[]).find(({ type }) => (type as Json).text === 'What')!.valueCodeableConcept,
      ).toEqual(code);
  });
});

describe('codes that FHIR cannot hold', () => {
  it('stand as what is shown, and come back', () => {
    const [contact] = full.contactsWithProfessionals!.contactsWithProfessionalsRecordEntry!;
    const odd = { ...contact!, specialty: ' 1  2' };
    const record = { ...full, contactsWithProfessionals: { contactsWithProfessionalsRecordEntry: [odd] } };
    const document = documentOf(record);
    expect(JSON.stringify(resourceOf(document, 'Encounter'))).toContain('"display":" 1  2"');
    const read = readDocument(document)!.record
      .contactsWithProfessionals as typeof record.contactsWithProfessionals;
    expect(read.contactsWithProfessionalsRecordEntry[0]).toEqual(odd);
  });
});

describe('reading', () => {
  const broken = (
    change: (document: { entry: { fullUrl: string; resource: Record<string, unknown> }[] }) => void,
  ) => {
    const document = structuredClone(documentOf(full)) as unknown as Parameters<typeof change>[0];
    change(document);
    return fromFhir(document).issues.filter(({ rule }) => rule.startsWith('fhir-'));
  };
  const sectionsOf = (document: { entry: { resource: Record<string, unknown> }[] }) =>
    document.entry[0]!.resource.section as Record<string, unknown>[];

  it('takes no name that every object has for a method of referral', () => {
    const written = JSON.stringify(documentOf(full));
    const spoilt = written.replace(/"code":"\d"(,"display":"Secure Messaging")/, '"code":"constructor"$1');
    expect(spoilt).not.toBe(written);
    const { referralDetails } = readDocument(JSON.parse(spoilt))!
      .record as unknown as SocialPrescribingRecord;
    expect(referralDetails.referralDetailsRecordEntry![0]!.referralMethod).toBeUndefined();
  });

  it('refuses what is no document', () => {
    for (const given of [
      undefined,
      null,
      1,
      [],
      {},
      { resourceType: 'Bundle' },
      { resourceType: 'Bundle', entry: [{}] },
    ])
      expect(fromFhir(given).issues.map(({ rule }) => rule)).toEqual(['fhir-not-a-document']);
  });

  it.each(['Flag', 'ServiceRequest', 'Encounter', 'Observation'])(
    'leaves out a %s entered in error',
    (type) => {
      const document = structuredClone(documentOf(full)) as unknown as {
        entry: { resource: Record<string, unknown> }[];
      };
      const withdrawn = document.entry.filter(({ resource }) => resource.resourceType === type);
      for (const { resource } of withdrawn) resource.status = 'entered-in-error';
      const { record, issues } = readDocument(document)!;
      const withdrawnIssues = issues.filter(({ rule }) => rule === 'fhir-resource-withdrawn');
      expect(withdrawnIssues).toHaveLength(withdrawn.length);
      expect(withdrawn.length).toBeGreaterThan(0);
      const whole = JSON.stringify(readDocument(documentOf(full))!.record);
      expect(JSON.stringify(record).length).toBeLessThan(whole.length);
    },
  );

  it('leaves out a refuted Condition', () => {
    const issues = broken(({ entry: entries }) => {
      for (const { resource } of entries)
        if (resource.resourceType === 'Condition')
          resource.verificationStatus = { coding: [{ code: 'refuted' }] };
    });
    expect(new Set(issues.map(({ rule }) => rule))).toContain('fhir-resource-withdrawn');
  });

  it('reads a resource that is named many times once', () => {
    const reading = (times: number) => {
      const document = structuredClone(documentOf(full)) as unknown as {
        entry: { resource: Record<string, unknown> }[];
      };
      const repeat = (holder: Record<string, unknown>, key: string) => {
        if (Array.isArray(holder[key])) holder[key] = holder[key].flatMap((each) => Array(times).fill(each));
      };
      for (const { resource } of document.entry)
        for (const key of ['addresses', 'goal']) repeat(resource, key);
      for (const section of document.entry[0]!.resource.section as Record<string, unknown>[])
        repeat(section, 'entry');
      return JSON.stringify(readDocument(document)!.record);
    };
    expect(reading(20)).toBe(reading(1));
  });

  it('finds resources in any order and by Type/id', () => {
    const document = JSON.parse(
      JSON.stringify(documentOf(full)).replace(
        /"reference":"urn:uuid:([^"]+)","type":"(\w+)"/g,
        '"reference":"$2/$1"',
      ),
    ) as { entry: unknown[] };
    const [composition, ...others] = document.entry;
    const reading = fromFhir({ ...document, entry: [composition, ...others.reverse()] });
    // What refers to its owner (strengths, documents) is told apart by the type of the reference.
    expect(reading.ok).toBe(true);
  });

  it.each([
    [
      'a section of another name',
      'fhir-section-unknown',
      (sections: Record<string, unknown>[]) => {
        sections[2]!.title = 'Other';
      },
    ],
    [
      'a section that is there twice',
      'fhir-section-repeated',
      (sections: Record<string, unknown>[]) => {
        sections.push(sections[2]!);
      },
    ],
    [
      'a section that is no object',
      'fhir-section-unknown',
      (sections: Record<string, unknown>[]) => {
        sections.push(null as never);
      },
    ],
  ] as const)('reports %s', (_, rule, change) => {
    expect(broken((document) => change(sectionsOf(document))).map((issue) => issue.rule)).toContain(rule);
  });

  it('reports a reference that leads nowhere, with its place', () => {
    const issues = broken((document) => {
      sectionsOf(document)[3]!.entry = [{ reference: 'urn:uuid:nowhere' }];
    });
    expect(issues.map(({ rule, path }) => [rule, path])).toEqual(
      expect.arrayContaining([['fhir-reference-unresolved', 'entry.0.resource.section.3']]),
    );
  });

  it('reports a resource that it has no place for', () => {
    const issues = broken((document) => {
      document.entry.push({ fullUrl: 'urn:uuid:x', resource: { resourceType: 'Basic', id: 'x' } });
    });
    expect(issues.map(({ rule }) => rule)).toEqual(['fhir-resource-not-read']);
  });

  it('is not held up by resources that refer to each other in a circle, or by what contains itself', () => {
    const document = structuredClone(documentOf(full)) as unknown as {
      entry: { fullUrl: string; resource: Record<string, unknown> }[];
    };
    for (const { resource, fullUrl } of document.entry) {
      if (resource.resourceType === 'Goal') resource.addresses = [{ reference: fullUrl }];
      if (resource.resourceType === 'PractitionerRole') resource.healthcareService = [{ reference: fullUrl }];
      if (resource.resourceType === 'CarePlan') resource.addresses = [{ reference: fullUrl }];
      resource.itself = resource;
    }
    expect(fromFhir(document).issues.length).toBeGreaterThan(0);
  });

  it('takes the first of two resources of one address', () => {
    const document = structuredClone(documentOf(full)) as unknown as {
      entry: { fullUrl: string; resource: Record<string, unknown> }[];
    };
    const patient = document.entry.find(({ resource }) => resource.resourceType === 'Patient')!;
    document.entry.push({ ...patient, resource: { ...patient.resource, birthDate: '1900-01-01' } });
    const { record, issues } = readDocument(document)!;
    expect(record).toEqual(full);
    expect(issues.map(({ rule, path }) => [rule, path])).toEqual([
      ['fhir-resource-not-read', `entry.${document.entry.length - 1}.resource`],
    ]);
  });

  it.each<[string, unknown, RegExp, string[]]>([
    // what stands in FHIR, and what the record has of it
    ['line', 'High Street', /^addressLine/, []],
    ['line', [7, null], /^addressLine/, []],
    ['line', [7, 'High Street'], /^addressLine/, ['addressLine2 High Street']],
    ['valueQuantity', {}, /^(value|unitsOfMeasure)$/, []],
    ['valueDecimal', '7', /^(confidence|goalImportanceScore)$/, []],
  ])('takes %s %j for what it is', (element, value, keys, expected) => {
    const found = (given: unknown) => {
      const there: string[] = [];
      JSON.stringify(given, (key, inner) => {
        if (keys.test(key)) there.push(`${key} ${inner}`);
        return inner;
      });
      return there;
    };
    expect(found(full).length).toBeGreaterThan(1);
    const changed = JSON.stringify(documentOf(full), (key, inner) => (key === element ? value : inner));
    expect(found(readDocument(JSON.parse(changed))!.record)).toEqual(expected);
  });

  it('never throws at what cannot be made text', () => {
    const documents = withoutTexts(documentOf(full));
    expect(documents.length).toBeGreaterThan(50);
    for (const { json } of documents) expect(typeof fromFhir(json).ok).toBe('boolean');
    const issues = broken(({ entry: entries }) => {
      entries.find(({ resource }) => resource.resourceType === 'Flag')!.resource.resourceType = TEXTLESS;
    });
    expect(issues.map(({ rule }) => rule)).toContain('fhir-resource-not-read');
  });

  it('survives any value in any place', () => {
    const junk = [null, 1, 'x', [], {}, [null], [[]], { coding: [null] }, [{ extension: 1 }], true];
    const document = structuredClone(documentOf(full));
    const places = placesIn(document);
    expect(places.length).toBeGreaterThan(1000);
    places.forEach(([holder, key], index) => {
      if (index % 4 > 0) return;
      const kept = holder[key];
      holder[key] = junk[(index / 4) % junk.length];
      expect(() => fromFhir(document)).not.toThrow();
      holder[key] = kept;
    });
    expect(fromFhir(document).ok).toBe(true);
  });
});

type Place = readonly [holder: Record<string, unknown>, key: string];

const placesIn = (value: unknown): Place[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) => [
        [value as Record<string, unknown>, key] as const,
        ...placesIn(inner),
      ]);
