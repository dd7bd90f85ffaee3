import { FHIR_DOCUMENT_RULES } from 'social-prescribing/fhir';
import type { Example, Family } from './example';
import { json } from './shown';

/** Another input than a document, or what is done to a document that is otherwise sound. */
export type DocumentChange =
  | { readonly whole: unknown }
  | { readonly made: string }
  | { readonly outcome: unknown }
  | { readonly section: object }
  | { readonly resource: object | undefined }
  | { readonly flag: object };

const PROBLEM = { reference: 'urn:uuid:problem' };
const PROBLEMS = { title: 'Problem list', entry: [PROBLEM] };
const section = (wrong: object, right: object) => ({ wrong: { section: wrong }, right: { section: right } });

export const fhirDocuments: Family<keyof typeof FHIR_DOCUMENT_RULES, Example<DocumentChange>> = {
  title: 'FHIR documents',
  intro:
    'Reading a record from a FHIR document (`fromFhir`, and documents in `check`), and issues from an OperationOutcome (`fromOperationOutcome`). The examples are a section or a resource more in a document that `toFhir` made, what its second Flag (a risk) says, or another input. `urn:uuid:patient` is the Patient of the document, `urn:uuid:problem` a Condition.',
  rules: FHIR_DOCUMENT_RULES,
  source: (rule) =>
    rule === 'fhir-not-an-operation-outcome'
      ? 'HL7 FHIR R4, OperationOutcome'
      : "this package's mapping, [fhir.md](fhir.md)",
  show: shown,
  examples: {
    'fhir-not-a-document': {
      wrong: { whole: { resourceType: 'Bundle', entry: [{ resource: { resourceType: 'Patient' } }] } },
      right: { made: 'toFhir(record, { id, timestamp })' },
    },
    'fhir-section-unknown': section({ title: 'Weather' }, PROBLEMS),
    'fhir-section-repeated': section({ title: 'Risks' }, PROBLEMS),
    'fhir-section-not-read': section({ ...PROBLEMS, entry: [{ reference: 'urn:uuid:patient' }] }, PROBLEMS),
    'fhir-reference-unresolved': section(
      { ...PROBLEMS, entry: [PROBLEM, { reference: 'urn:uuid:absent' }] },
      PROBLEMS,
    ),
    'fhir-resource-not-read': {
      wrong: { resource: { resourceType: 'Basic' } },
      right: { resource: undefined },
    },
    'fhir-resource-withdrawn': {
      wrong: { flag: { status: 'entered-in-error' } },
      right: { flag: { status: 'active' } },
    },
    'fhir-not-an-operation-outcome': {
      wrong: { outcome: { resourceType: 'Bundle', entry: [] } },
      right: { outcome: { resourceType: 'OperationOutcome', issue: [] } },
    },
  },
};

function shown(change: DocumentChange): string {
  if ('made' in change) return change.made;
  const [[what, value] = ['', undefined]] = Object.entries(change);
  return `${what === 'whole' || what === 'outcome' ? '' : `${what}: `}${json(value)}`;
}
