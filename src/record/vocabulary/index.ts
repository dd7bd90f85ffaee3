/** The words that the sections are written in. */
export { listedCode, openCode } from './code';
export { date } from './date';
export { type Context, type Finding, NOTHING } from './element';
export { flag } from './flag';
export { isGiven, membersOf } from './given';
export { gpPracticeCode, nhsNumber, odsCode, postcode } from './identifier';
export {
  consultationMechanism,
  contactPointUse,
  practitionerRole,
  referralMethod,
  sdsJobRole,
} from './listed';
export { number, scale } from './number';
export {
  careFundingSource,
  codedOrFreeTextAdvised,
  groupOrText,
  organisationOrFreeText,
  snomedOrFreeText,
  snomedPair,
} from './pair';
export { finding, findingAt } from './rules';
export { snomed } from './snomed';
export { group, M, type Members, many, O, R } from './structure';
export { text } from './text';
