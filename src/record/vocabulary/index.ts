/** The words that the sections are written in. */
export { listedCode, openCode } from './code';
export { date } from './date';
export { flag } from './flag';
export { gpPracticeCode, nhsNumber, odsCode, postcode } from './identifier';
export {
  consultationMechanism,
  contactPointUse,
  practitionerRole,
  referralMethod,
  sdsJobRole,
} from './listed';
export { number, scale } from './number';
export { careFundingSource, groupOrText, organisationOrFreeText, snomedOrFreeText, snomedPair } from './pair';
export { snomed } from './snomed';
export { group, M, many, O, R } from './structure';
export { text } from './text';
