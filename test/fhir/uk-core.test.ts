import { createRequire } from 'node:module';
import type { FhirDocument } from 'social-prescribing/fhir';
import { describe, expect, it } from 'vitest';
import { documentOf, isGroup, syntheticRecords } from './documents';

const fhirpath = createRequire(import.meta.url)('fhirpath') as {
  evaluate: (resource: unknown, expression: string, environment: unknown, model: unknown) => unknown[];
};
const r4 = createRequire(import.meta.url)('fhirpath/fhir-context/r4') as unknown;

const UK_CORE = 'https://fhir.hl7.org.uk/StructureDefinition';

/**
 * What is relied on of UK Core (NHSDigital/FHIR-R4-UKCORE-STAGING-MAIN, 2025-06-20) and of FHIR documents, as
 * FHIRPath that holds in every document. `%profiles` and `%headings` are as /standard/facts.md has them.
 */
const INVARIANTS: readonly (readonly [what: string, expression: string])[] = [
  [
    'a document begins with its Composition',
    "Bundle.type = 'document' and Bundle.entry[0].resource is Composition",
  ],
  [
    'a document has an identifier with system and value, and a time',
    'Bundle.identifier.system.exists() and Bundle.identifier.value.exists() and Bundle.timestamp.exists()',
  ],
  [
    'each resource is there once',
    'Bundle.entry.fullUrl.isDistinct() and Bundle.entry.resource.id.isDistinct()',
  ],
  ['an address is the id', "Bundle.entry.all(fullUrl = 'urn:uuid:' & resource.id)"],
  [
    'references resolve',
    'Bundle.entry.resource.descendants().where(reference is string).reference.distinct().subsetOf(Bundle.entry.fullUrl)',
  ],
  [
    'everything is referred to, but for the Composition',
    'Bundle.entry.fullUrl.tail().subsetOf(Bundle.entry.resource.descendants().where(reference is string).reference)',
  ],
  ['profiles are those of UK Core', 'Bundle.entry.resource.meta.profile.all($this.toString() in %profiles)'],
  [
    'only what UK Core has no profile for goes without',
    'Bundle.entry.resource.where(meta.profile.empty()).all($this is Goal or $this is ClinicalImpression)',
  ],
  [
    'section codes are headings of UK Core',
    "Bundle.entry[0].resource.section.code.coding.all(system = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-RecordStandardHeadings' and code in %headings)",
  ],
  [
    'sections have a title, a narrative, and entries or a reason for none',
    'Bundle.entry[0].resource.section.all(title.exists() and text.`div`.exists() and (entry.exists() xor emptyReason.exists()))',
  ],
  [
    'there is one Patient, whom everything is about',
    'Bundle.entry.resource.ofType(Patient).count() = 1 and Bundle.entry.resource.subject.reference.distinct() = Bundle.entry.where(resource is Patient).fullUrl',
  ],
  [
    'an NHS number has ten digits, or is said to be unknown',
    "Bundle.entry.resource.ofType(Patient).identifier.where(system = 'https://fhir.nhs.uk/Id/nhs-number').all(value.matches('^[0-9]{10}$') or value.extension('http://hl7.org/fhir/StructureDefinition/data-absent-reason').exists())",
  ],
  [
    'its status is a code of England',
    `Bundle.entry.resource.ofType(Patient).identifier.extension('${UK_CORE}/Extension-UKCore-NHSNumberVerificationStatus').value.coding.all(system = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatusEngland' and code.matches('^0[1-8]$'))`,
  ],
  [
    'the ethnic category is one, on the Patient',
    `Bundle.entry.resource.extension('${UK_CORE}/Extension-UKCore-EthnicCategory').count() <= 1 and Bundle.entry.resource.where(extension('${UK_CORE}/Extension-UKCore-EthnicCategory').exists()).all($this is Patient)`,
  ],
  [
    'a contact preference holds its parts and no value',
    `Bundle.entry.resource.extension('${UK_CORE}/Extension-UKCore-ContactPreference').all(value.empty() and extension.url = 'PreferredContactMethod')`,
  ],
  [
    'an outcome of attendance is on an Encounter',
    `Bundle.entry.resource.where(extension('${UK_CORE}/Extension-UKCore-OutcomeOfAttendance').exists()).all($this is Encounter)`,
  ],
  [
    'a referral method is on a ServiceRequest',
    `Bundle.entry.resource.where(extension('${UK_CORE}/Extension-UKCore-ServiceRequestMethod').exists()).all($this is ServiceRequest)`,
  ],
  [
    'a GP practice has its ODS code',
    "Bundle.entry.resource.ofType(Organization).all(identifier.where(system = 'https://fhir.nhs.uk/Id/ods-organization-code').value.exists())",
  ],
  [
    'what has ended is not active',
    "Bundle.entry.resource.ofType(Flag).where(period.end < %resource.timestamp).status.all($this = 'inactive')",
  ],
  [
    'an extension has a value or parts',
    'Bundle.descendants().where($this is Extension).all(extension.exists() xor value.exists())',
  ],
];

const PROFILES =
  'Patient ServiceRequest Observation Condition Composition Encounter Organization PractitionerRole HealthcareService CarePlan Consent EpisodeOfCare Flag Provenance QuestionnaireResponse Task'
    .split(' ')
    .map((name) => `${UK_CORE}/UKCore-${name}`);

const HEADINGS =
  'person-demographics gp-practice individual-requirements safeguarding consent referral-details presenting-complaints-or-issues clinical-summary social-context services-and-care signpost-details pregnancy-status assessments plan-and-requested-actions'.split(
    ' ',
  );

const records = syntheticRecords(8);
const documents = records.map(documentOf);
const holds = (document: FhirDocument, expression: string) =>
  fhirpath.evaluate(document, expression, { profiles: PROFILES, headings: HEADINGS, resource: document }, r4);

describe('UK Core', () => {
  it.each(INVARIANTS)('%s', (_, expression) => {
    for (const document of documents) expect(holds(document, expression)).toEqual([true]);
  });

  it.each([
    [
      'references resolve',
      (document: string) => document.replace(/"reference":"urn:uuid:[^"]+"/, '"reference":"urn:uuid:x"'),
    ],
    [
      'an NHS number has ten digits, or is said to be unknown',
      (document: string) => document.replace(/"value":"\d{10}"/, '"value":"123"'),
    ],
    [
      'section codes are headings of UK Core',
      (document: string) => document.replace('"code":"gp-practice"', '"code":"gp"'),
    ],
    [
      'profiles are those of UK Core',
      (document: string) => document.replace('UKCore-Flag', 'UKCore-Warning'),
    ],
  ])('would notice: %s', (what, breakIt) => {
    const expression = INVARIANTS.find(([name]) => name === what)![1];
    const broken = JSON.parse(breakIt(JSON.stringify(documents.at(-1)))) as FhirDocument;
    expect(holds(broken, expression)).toEqual([false]);
  });

  it('holds no SNOMED CT concept that the record does not hold, but for the name of a flag', () => {
    const concepts = (value: unknown): string[] => {
      if (Array.isArray(value)) return value.flatMap(concepts);
      if (!isGroup(value)) return [];
      const own = typeof value.code === 'string' && /^\d{6,18}$/.test(value.code) ? [value.code] : [];
      return [...own, ...Object.values(value).flatMap(concepts)];
    };
    let seen = 0;
    records.forEach((record, index) => {
      const recorded = new Set([...concepts(record), '1108111000000107']);
      const written = concepts(documents[index]);
      expect(written.filter((code) => !recorded.has(code))).toEqual([]);
      seen += written.length;
    });
    expect(seen).toBeGreaterThan(100);
  });
});
