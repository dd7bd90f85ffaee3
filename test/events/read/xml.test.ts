import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsFromFhir, eventsFromFhirXml, readEvents, readTable, streamRecords } from '../../../src/events';
import { parseFhirXml } from '../../../src/events/read/fhir/xml';
import {
  bundle,
  bundleOf,
  concept,
  type Json,
  LONELY,
  NHS_NUMBER,
  observation,
  organization,
  patient,
  REFERRAL,
  role,
} from './fhir-bundles';
import { toXml } from './fhir-xml-writer';

const NAMESPACE = 'xmlns="http://hl7.org/fhir"';
const json = (xml: string) => {
  const parsed = parseFhirXml(xml);
  return parsed.ok ? parsed.value : parsed.issues.map(({ rule }) => rule);
};
const refusal = (xml: string) => eventsFromFhirXml(xml).refused.map(({ rule }) => rule);

const request: Json = {
  resourceType: 'ServiceRequest',
  id: 's1',
  status: 'active',
  doNotPerform: false,
  code: concept(REFERRAL),
  subject: { reference: 'Patient/p1' },
  authoredOn: '2024-05-01T09:30:00+01:00',
  requester: { reference: '#r' },
  reasonCode: [concept(LONELY), concept('1')],
  contained: [role('r'), organization('g1', 'A81001')],
  extension: [
    {
      url: 'https://x.example/Extension-UKCore-SourceOfServiceRequest',
      valueCodeableConcept: concept(LONELY),
    },
  ],
};
const scored = observation({
  valueQuantity: { value: 7.5, unit: 'score' },
  component: [
    { code: concept(LONELY), valueInteger: 3 },
    { code: concept('267076002'), valueQuantity: { value: 5, comparator: '<' } },
  ],
});

describe('FHIR XML', () => {
  it('is the JSON that FHIR defines for it', () => {
    const xml = `<?xml version="1.0"?><!-- a comment -->
      <f:Bundle xmlns:f="http://hl7.org/fhir" xmlns:x="urn:x">
        <f:id value="b1"/><f:type value="collection"/>
        <f:entry><f:resource><f:Observation>
          <f:extension url="urn:e"><f:valueString value="a &amp; b &#x41;"/></f:extension>
          <f:modifierExtension url="urn:m"><f:extension url="urn:i"><f:valueBoolean value="true"/></f:extension></f:modifierExtension>
          <f:text><f:div xmlns="http://www.w3.org/1999/xhtml"><p>narrative</p></f:div></f:text>
          <f:identifier><f:value value="0012"/></f:identifier>
          <f:status value="final"/>
          <f:component><f:valueInteger value="2"/></f:component>
          <f:component><f:valueQuantity><f:value value="1.50"/><f:code value="{score}"/></f:valueQuantity></f:component>
          <f:issued/><f:effectiveDateTime id="d"><f:extension url="urn:absent"/></f:effectiveDateTime>
          <x:foreign><x:more/></x:foreign>
        </f:Observation></f:resource></f:entry>
      </f:Bundle>`;
    expect(json(xml)).toEqual({
      resourceType: 'Bundle',
      id: 'b1',
      type: 'collection',
      entry: [
        {
          resource: {
            resourceType: 'Observation',
            extension: { url: 'urn:e', valueString: 'a & b A' },
            modifierExtension: { url: 'urn:m', extension: { url: 'urn:i', valueBoolean: true } },
            identifier: { value: '0012' },
            status: 'final',
            component: [{ valueInteger: 2 }, { valueQuantity: { value: 1.5, code: '{score}' } }],
          },
        },
      ],
    });
  });

  it.each([
    ['7', 7],
    ['-0.50', -0.5],
    ['1e3', 1000],
    ['7,5', '7,5'],
    ['07 ', '07 '],
    ['', ''],
    ['NaN', 'NaN'],
    ['0x10', '0x10'],
  ])('keeps a number exactly: "%s"', (written, value) => {
    expect(json(`<Observation ${NAMESPACE}><valueInteger value="${written}"/></Observation>`)).toEqual({
      resourceType: 'Observation',
      valueInteger: value,
    });
  });

  it('has a number only within an element', () => {
    expect(json(`<value ${NAMESPACE} value="7"/>`)).toBe('7');
    expect(json(`<Quantity ${NAMESPACE}><value value="7"/></Quantity>`)).toMatchObject({ value: 7 });
  });

  it('gives the same events as the JSON', () => {
    const whole = bundle(patient(), request, scored, { resourceType: 'List', code: concept(LONELY) });
    const { understoodAs, ...reading } = eventsFromFhirXml(toXml(whole));
    const { understoodAs: ofJson, ...expected } = eventsFromFhir(whole);
    expect(reading).toEqual(expected);
    expect(understoodAs).toEqual(ofJson.map((words) => `${words}, in XML`));
    expect(reading.events.map(({ code, value }) => [code, value])).toEqual([
      [REFERRAL, undefined],
      [LONELY, undefined],
      [REFERRAL, 7.5],
      [LONELY, 3],
    ]);
  });

  const word = fc.constantFrom(
    'p1',
    '#r',
    'final',
    'draft',
    'a & b',
    '<5>',
    '"',
    "'",
    'é😀',
    '2024',
    '\n',
    ' ',
  );
  const code = fc.constantFrom<unknown>(REFERRAL, LONELY, '1', ` ${LONELY}`);
  const date = fc.constantFrom('2024-05-01', '2024-05-01T10:00:00Z', '2024-05', '2024-02-30', 'x');
  const resource = fc.record(
    {
      resourceType: fc.constantFrom(
        'Observation',
        'Condition',
        'ServiceRequest',
        'Task',
        'Goal',
        'Medication',
      ),
      id: word,
      status: fc.constantFrom('final', 'active', 'draft', 'entered-in-error', 'cancelled'),
      code: fc.array(code, { minLength: 1, maxLength: 3 }).map((codes) => concept(...codes)),
      subject: fc.record({ reference: fc.constantFrom('Patient/p1', '#p', 'Group/1', 'urn:uuid:1') }),
      effectiveDateTime: date,
      recordedDate: date,
      authoredOn: date,
      onsetPeriod: fc.record({ start: date }),
      doNotPerform: fc.boolean(),
      valueBoolean: fc.boolean(),
      valueInteger: fc.integer(),
      valueQuantity: fc.record({
        value: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
      }),
      component: fc.array(fc.record({ code: code.map((one) => concept(one)), valueInteger: fc.nat(30) }), {
        minLength: 1,
        maxLength: 3,
      }),
      contained: fc.constant([patient({ id: 'p' }), { ...request, id: 'c', subject: { reference: '#p' } }]),
      note: fc.array(fc.record({ text: word }), { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: ['resourceType', 'code'] },
  );

  it('gives the same events as the JSON, whatever the resources', () => {
    let kept = 0;
    fc.assert(
      fc.property(fc.array(resource, { maxLength: 6 }), (resources) => {
        const whole = bundleOf([
          { fullUrl: 'urn:uuid:1', resource: patient() },
          ...resources.map((one) => ({ resource: one })),
        ]);
        const { understoodAs: _, ...reading } = eventsFromFhirXml(toXml(whole));
        const { understoodAs: __, ...expected } = eventsFromFhir(whole);
        expect(reading).toEqual(expected);
        kept += reading.events.length;
      }),
      { numRuns: 500 },
    );
    expect(kept).toBeGreaterThan(500);
  });
});

describe('readEvents knows XML by how it begins', () => {
  const xml = toXml(bundle(patient(), observation()));
  const utf16 = (text: string, bigEndian: boolean) => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian);
    return bytes;
  };

  it.each<[string, string | Uint8Array]>([
    ['text', xml],
    ['a byte order mark', `\uFEFF${xml}`],
    ['no declaration', xml.slice(xml.indexOf('<Bundle'))],
    ['a comment first', `<!-- exported -->${xml.slice(xml.indexOf('<Bundle'))}`],
    ['white space first', `\r\n \n${xml}`],
    ['UTF-8', new TextEncoder().encode(xml)],
    ['UTF-16, little-endian', utf16(`\uFEFF${xml.replace('UTF-8', 'UTF-16')}`, false)],
    ['UTF-16, big-endian', utf16(`\uFEFF${xml.replace('UTF-8', 'UTF-16')}`, true)],
    ['UTF-16 without a mark', utf16(xml, false)],
  ])('%s', async (_, input) => {
    const { format, events, refused } = await readEvents(input);
    expect([format, refused]).toEqual(['fhir', []]);
    expect(events).toEqual([
      { personId: NHS_NUMBER, code: REFERRAL, date: '2024-05-01', id: 'Observation/o1' },
    ]);
  });

  it('names letters outside ASCII alike in Windows-1252', async () => {
    const latin = xml.replace('UTF-8', 'windows-1252').replace('"o1"', '"\u00E9"');
    const { events } = await readEvents(Uint8Array.from(latin, (letter) => letter.charCodeAt(0)));
    expect(events[0]?.id).toBe('Observation/\u00E9');
  });

  it('tables and records are not read from it', async () => {
    expect((await readTable('people', xml)).refused.map(({ rule }) => rule)).toEqual(['xml-not-read']);
    for await (const found of streamRecords(xml)) {
      expect('wrong' in found && found.wrong.rule).toBe('xml-not-read');
    }
  });

  it('hands over rejects of XML too', async () => {
    const told: string[] = [];
    const undated = toXml(bundle(patient(), observation({ effectiveDateTime: undefined })));
    await readEvents(undated, { onReject: ({ rule }) => told.push(rule) });
    expect(told).toEqual(['fhir-date-absent']);
  });
});

describe('hostile XML is refused', () => {
  const LAUGHS = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
    <Bundle ${NAMESPACE}><id value="&b;"/></Bundle>`;

  it.each([
    ['a billion laughs', LAUGHS, 'xml-doctype'],
    [
      'an external entity',
      `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><Bundle ${NAMESPACE}><id value="&f;"/></Bundle>`,
      'xml-doctype',
    ],
    [
      'an external subset',
      `<!DOCTYPE x SYSTEM "http://x.example/x.dtd"><Bundle ${NAMESPACE}/>`,
      'xml-doctype',
    ],
    ['a web page', '<!DOCTYPE html><html><body/></html>', 'xml-doctype'],
    ['an entity that nobody declared', `<Bundle ${NAMESPACE}><id value="&f;"/></Bundle>`, 'xml-malformed'],
    ['no namespace', '<Bundle><id value="1"/></Bundle>', 'xml-not-fhir'],
    ['another namespace', '<Bundle xmlns="urn:x"/>', 'xml-not-fhir'],
    ['an unknown prefix', '<f:Bundle/>', 'xml-malformed'],
    ['an end too early', `<Bundle ${NAMESPACE}><entry>`, 'xml-malformed'],
    ['a wrong end', `<Bundle ${NAMESPACE}><entry></Bundle>`, 'xml-malformed'],
    ['two roots', `<Bundle ${NAMESPACE}/><Bundle ${NAMESPACE}/>`, 'xml-malformed'],
    ['an attribute twice', `<Bundle ${NAMESPACE}><id value="1" value="2"/></Bundle>`, 'xml-malformed'],
    ['a control character', `<Bundle ${NAMESPACE}><id value="\u0001"/></Bundle>`, 'xml-malformed'],
    ['half a surrogate pair', `<Bundle ${NAMESPACE}><id value="\uD800"/></Bundle>`, 'xml-malformed'],
    ['no XML at all', '<', 'xml-malformed'],
    ['a resource without entries', `<Bundle ${NAMESPACE}/>`, 'fhir-empty'],
    ['a name in small letters', `<bundle ${NAMESPACE}><id value="1"/></bundle>`, 'fhir-not-a-bundle'],
  ])('%s', (_, xml, rule) => {
    expect(refusal(xml)).toEqual([rule]);
  });

  it('with line and column, and nothing of what stands there', () => {
    const [issue] = eventsFromFhirXml(`\n\n<Bundle ${NAMESPACE}>\n  <Zyxwv value=Zyxwv/>\n</Bundle>`).refused;
    expect(issue?.message).toBe(
      'The XML is not well-formed: line 4, column 16. Export it again; look whether the end of the file is cut off.',
    );
  });

  it.each([
    ['elements', (depth: number) => `<a>`.repeat(depth)],
    ['narrative', (depth: number) => `<text><div xmlns="urn:x">${'<p>'.repeat(depth)}`],
    ['contained resources', (depth: number) => '<contained><Patient>'.repeat(depth)],
  ])('nested %s, a hundred thousand deep', (_, nest) => {
    expect(refusal(`<Bundle ${NAMESPACE}>${nest(100_000)}`)).toEqual(['xml-too-deep']);
  });

  it('of more elements than memory should hold', { timeout: 60_000 }, () => {
    const elements = '<a/>'.repeat(3_000_000);
    expect(refusal(`<Bundle ${NAMESPACE}><x xmlns="urn:x">${elements}</x></Bundle>`)).toEqual([
      'fhir-too-large',
    ]);
  });

  it('but 190 deep it is read', () => {
    const deep = `${'<extension url="x">'.repeat(190)}${'</extension>'.repeat(190)}`;
    expect(refusal(`<Patient ${NAMESPACE}>${deep}</Patient>`)).toEqual([]);
  });

  it('megabytes of one text, of attributes, of errors, in no long time', () => {
    const big = 'x'.repeat(5_000_000);
    expect(refusal(`<Patient ${NAMESPACE}><id value="${big}"/>${big}</Patient>`)).toEqual([]);
    expect(refusal(`<Patient ${NAMESPACE}>${'&#x41;'.repeat(500_000)}</Patient>`)).toEqual([]);
    expect(refusal(`<Patient ${NAMESPACE}><!--${'-x'.repeat(1_000_000)}--></Patient>`)).toEqual([]);
    const attributes = Array.from({ length: 100_000 }, (_, at) => ` a${at}="1"`).join('');
    expect(refusal(`<Patient ${NAMESPACE}${attributes}></Patient>`)).toEqual([]);
    expect(refusal(`<Patient ${NAMESPACE}>${'&'.repeat(1_000_000)}`)).toEqual(['xml-malformed']);
    expect(refusal(`<!DOCTYPE x [${'<!-- -->'.repeat(500_000)}`)).toEqual(['xml-malformed']);
  }, 10_000);

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'the element %s harms nothing',
    (name) => {
      const inner = `<${name} value="1"/><${name}><subject value="2"/></${name}>`;
      const { events } = eventsFromFhirXml(
        toXml(bundle(patient(), observation())).replaceAll('<id ', `${inner}<id `),
      );
      expect(events).toHaveLength(1);
      expect(({} as Json).subject).toBeUndefined();
    },
  );

  it('whatever is cut, doubled or put in', () => {
    const xml = toXml(bundle(patient(), request, scored));
    fc.assert(
      fc.property(
        fc.nat(xml.length),
        fc.nat(60),
        fc.oneof(
          fc.string(),
          fc.constantFrom('', '<', '>', '"', '&', '</', '<!DOCTYPE x>', '<![CDATA[', ']]>', '<?'),
        ),
        (at, length, put) => {
          const { found, events, rejects, noticed } = eventsFromFhirXml(
            xml.slice(0, at) + put + xml.slice(at + length),
          );
          expect(events.length + rejects.length + (noticed['fhir-repeated-coding'] ?? 0)).toBe(found);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
