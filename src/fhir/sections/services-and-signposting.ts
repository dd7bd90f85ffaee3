import { codeOrWords, concept, party, words } from '../forms/concepts';
import { dateTime } from '../forms/date';
import { text } from '../forms/primitives';
import { carried, type Home, item, listed, referred } from '../mapping/home';
import { ODS_ORGANISATION } from '../systems';
import { professional } from './professional';
import { episodeOfCare, impression } from './resources';

export const servicesAndCare: readonly Home[] = [
  listed(
    'servicesAndCareRecordEntry',
    episodeOfCare([
      item('socialCarePackageType', ['type', 0], words),
      carried('socialCarePackageName', text),
      item('serviceStartDate', ['period', 'start'], dateTime),
      item('serviceEndDate', ['period', 'end'], dateTime),
      item('localAuthority', ['managingOrganization'], party('Organization')),
      carried('careFundingSource', codeOrWords(ODS_ORGANISATION)),
    ]),
  ),
];

const TO = professional(
  ...['name', 'role', 'grade', 'team', 'specialtyInWords', 'service', 'organisation', 'contactDetails'],
);

/** Signposting is no referral, so it is no ServiceRequest. */
export const signpostDetails: readonly Home[] = [
  listed(
    'signpostDetailsRecordEntry',
    impression([
      item('date', ['date'], dateTime),
      referred('signpostTo', ['supportingInfo', 0], TO),
      item('reasonForSignpost', ['finding', 0, 'itemCodeableConcept'], concept),
    ]),
  ),
];
