// Small synthetic resources for the tests of the FHIR reader. NHS numbers are from the test range 999.

export type Json = { readonly [key: string]: unknown };

export const SNOMED = 'http://snomed.info/sct';
export const REFERRAL = '871731000000106';
export const LONELY = '267076002';
export const NHS_NUMBER = '9990000018';

export const concept = (...codes: readonly unknown[]) => ({
  coding: codes.map((code) => ({ system: SNOMED, code })),
});

export const nhsNumber = (value: unknown, system = 'https://fhir.nhs.uk/Id/nhs-number') => ({
  system,
  value,
});

export const patient = (more: Json = {}): Json => ({
  resourceType: 'Patient',
  id: 'p1',
  identifier: [nhsNumber(NHS_NUMBER)],
  ...more,
});

export const observation = (more: Json = {}): Json => ({
  resourceType: 'Observation',
  id: 'o1',
  status: 'final',
  code: concept(REFERRAL),
  subject: { reference: 'Patient/p1' },
  effectiveDateTime: '2024-05-01T09:30:00+01:00',
  ...more,
});

/** A bundle of these resources, without full URLs. */
export const bundle = (...resources: readonly unknown[]): Json =>
  bundleOf(resources.map((resource) => ({ resource })));

export const bundleOf = (entry: readonly unknown[]): Json => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry,
});

export const organization = (id: string, ods: string): Json => ({
  resourceType: 'Organization',
  id,
  identifier: [{ system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: ods }],
});

export const practitioner = (id: string, user: string): Json => ({
  resourceType: 'Practitioner',
  id,
  identifier: [
    { system: 'https://fhir.nhs.uk/Id/sds-role-profile-id', value: 'R1' },
    { system: 'https://fhir.nhs.uk/Id/sds-user-id', value: user },
  ],
});

export const role = (id: string): Json => ({
  resourceType: 'PractitionerRole',
  id,
  practitioner: { reference: 'Practitioner/w1' },
  organization: { reference: 'Organization/g1' },
});
