import { type FhirDocument, toFhir } from '../../fhir';
import { COMPLETENESS, generateRecords } from '../../synthetic';
import { CHECK_RULES } from '../rules';
import { json, titleOf } from './record-cases';
import type { SuiteCase } from './suite-case';

const OPTIONS = { id: '0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9', timestamp: '2024-05-01T10:00:00+01:00' };

type Resource = Readonly<Record<string, unknown>>;
interface Section {
  readonly [key: string]: unknown;
  readonly entry?: readonly unknown[];
}

/** A change to the sections of a document and to the resources beside its Composition. */
type Change = (
  sections: readonly Section[],
  resources: readonly Resource[],
) => {
  readonly sections?: readonly Section[];
  readonly resources?: readonly Resource[];
  readonly path: string;
};

const at = (index: number) => `entry.0.resource.section.${index}`;

const FAULTY: Readonly<Record<string, Change>> = {
  'fhir-section-unknown': (sections) => ({
    sections: [...sections, { title: 'Weather', text: sections[0]?.text }],
    path: at(sections.length),
  }),
  'fhir-section-repeated': (sections) => ({
    sections: [...sections, sections[0]!],
    path: at(sections.length),
  }),
  'fhir-reference-unresolved': (sections) => ({
    sections: [
      { ...sections[0], entry: [...sections[0]!.entry!, { reference: 'urn:uuid:absent' }] },
      ...sections.slice(1),
    ],
    path: at(0),
  }),
  'fhir-section-not-read': (sections) => ({
    sections: sections.map((section, index) =>
      index === lastWithEntries(sections)
        ? { ...section, entry: [{ reference: 'urn:uuid:absent' }] }
        : section,
    ),
    path: at(lastWithEntries(sections)),
  }),
  'fhir-resource-not-read': (_, resources) => ({
    resources: [...resources, { resourceType: 'Basic', id: 'beside', code: { text: 'Beside the mapping' } }],
    path: `entry.${resources.length + 1}.resource`,
  }),
  'fhir-resource-withdrawn': (_, resources) => {
    const index = resources.findIndex(({ resourceType }) => resourceType === 'Flag');
    return {
      resources: resources.map((resource, place) =>
        place === index ? { ...resource, status: 'entered-in-error' } : resource,
      ),
      path: `entry.${index + 1}.resource`,
    };
  },
};

const lastWithEntries = (sections: readonly Section[]) =>
  sections.findLastIndex(({ entry }) => entry !== undefined);

/** Records as FHIR documents, and a document for every rule about documents that a check can report. */
export function fhirCases(seed: number): SuiteCase[] {
  const documents = COMPLETENESS.map((completeness) => {
    const [record] = generateRecords({ count: 1, seed, completeness });
    return [completeness, toFhir(record!, OPTIONS)] as const;
  });
  const whole = documents.find(([completeness]) => completeness === 'required')![1];
  return [
    ...documents.map(([completeness, document]): SuiteCase => {
      const name = `valid-${completeness}`;
      return {
        ...{ id: `fhir-${name}`, kind: 'fhir', file: `fhir/${name}.json`, content: json(document) },
        ...{
          title: `A valid FHIR document, completeness ${completeness}`,
          expected: { valid: true },
          options: '',
        },
      };
    }),
    ...Object.entries(FAULTY).map(([rule, change]): SuiteCase => {
      const { document, path } = changed(whole, change);
      const { severity } = CHECK_RULES[rule]!;
      return {
        ...{ id: rule, kind: 'fhir', file: `fhir/${rule}.json`, content: json(document) },
        ...{ title: titleOf(rule), expected: { valid: true, rule, severity, path }, options: '' },
      };
    }),
  ];
}

function changed(
  document: FhirDocument,
  change: Change,
): { readonly document: object; readonly path: string } {
  const [first, ...others] = document.entry;
  const composition = first!.resource as unknown as { readonly section: readonly Section[] };
  const before = others.map(({ resource }) => resource as Resource);
  const { sections = composition.section, resources = before, path } = change(composition.section, before);
  const entry = [
    { ...first, resource: { ...composition, section: sections } },
    ...resources.map((resource, index) => ({
      fullUrl: others[index]?.fullUrl ?? `urn:uuid:${OPTIONS.id.replace(/.$/, '0')}`,
      resource,
    })),
  ];
  return { document: { ...document, entry }, path };
}
