/** Addresses that FHIR content is told apart by. Each is published, but for those that begin with social-prescribing: or nhs-dd:, which are this package's own. */

export const SNOMED_CT = 'http://snomed.info/sct';
export const UCUM = 'http://unitsofmeasure.org';

// Published as NamingSystems by NHS England (IOPS-FHIR-Simplifier-Backup, UKFHIRCommunityAssets).
export const NHS_NUMBER = 'https://fhir.nhs.uk/Id/nhs-number';
export const ODS_ORGANISATION = 'https://fhir.nhs.uk/Id/ods-organization-code';
export const ODS_SITE = 'https://fhir.nhs.uk/Id/ods-site-code';

export const UK_CORE = 'https://fhir.hl7.org.uk/StructureDefinition/';
const UK_CORE_CODES = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-';

/** Code systems of UK Core for NHS Data Dictionary lists, and UK Core's list of section headings. */
export const CODE_SYSTEMS = {
  recordStandardHeadings: `${UK_CORE_CODES}RecordStandardHeadings`,
  ethnicCategory: `${UK_CORE_CODES}EthnicCategoryEngland`,
  nhsNumberVerificationStatus: `${UK_CORE_CODES}NHSNumberVerificationStatusEngland`,
  preferredContactMethod: `${UK_CORE_CODES}PreferredContactMethod`,
  maritalStatus: `${UK_CORE_CODES}PersonMaritalStatusEngland`,
  overseasVisitor: `${UK_CORE_CODES}OverseasVisitorChargingCategory`,
  outcomeOfAttendance: `${UK_CORE_CODES}OutcomeOfAttendanceEngland`,
  locationType: `${UK_CORE_CODES}EncounterLocationTypeEngland`,
  referralMethod: `${UK_CORE_CODES}ServiceRequestMethod`,
  sdsJobRole: `${UK_CORE_CODES}SDSJobRoleName`,
  // NHS Data Dictionary lists that UK Core has no code system for: names of this package, as `nhs-dd:attended-or-did-not-attend`.
  phenotypicSex: 'nhs-dd:person-phenotypic-sex',
  immigrationStatus: 'nhs-dd:immigration-status',
  treatmentFunction: 'nhs-dd:activity-treatment-function-code',
  consultationMechanism: 'nhs-dd:consultation-mechanism',
  accommodationStatus: 'nhs-dd:accommodation-status',
} as const;

/** Extensions of UK Core and of FHIR R4 itself. */
export const EXTENSIONS = {
  ethnicCategory: `${UK_CORE}Extension-UKCore-EthnicCategory`,
  nhsNumberVerificationStatus: `${UK_CORE}Extension-UKCore-NHSNumberVerificationStatus`,
  contactPreference: `${UK_CORE}Extension-UKCore-ContactPreference`,
  overseasVisitor: `${UK_CORE}Extension-UKCore-OverseasVisitorChargingCategory`,
  outcomeOfAttendance: `${UK_CORE}Extension-UKCore-OutcomeOfAttendance`,
  referralMethod: `${UK_CORE}Extension-UKCore-ServiceRequestMethod`,
  birthPlace: 'http://hl7.org/fhir/StructureDefinition/patient-birthPlace',
  cadavericDonor: 'http://hl7.org/fhir/StructureDefinition/patient-cadavericDonor',
  religion: 'http://hl7.org/fhir/StructureDefinition/patient-religion',
  dataAbsentReason: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
} as const;

/** Carries an element of the record that has no home in FHIR: its key and its value. */
export const CARRIED_ELEMENT = 'social-prescribing:carried-element';
/** Carries a date or an address line as it was recorded, where FHIR wants it written differently. */
export const AS_RECORDED = 'social-prescribing:as-recorded';
/** The rules of this package, as codes in an OperationOutcome. */
export const RULE_SYSTEM = 'social-prescribing:rule';
/** Extensions of an issue: its element, conformance and detail. */
export const ISSUE_EXTENSION = 'social-prescribing:issue-';
