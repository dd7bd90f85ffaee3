import { concept, party } from '../forms/concepts';
import { dateTime } from '../forms/date';
import { flag, text } from '../forms/primitives';
import { type Home, item, listed, type ResourceMap } from '../mapping/home';
import { episodeOfCare, flagged, observedOfFlag } from './resources';

const CONCERN: ResourceMap = flagged('Safeguarding concerns', [
  item('safeguardingConcerns', ['code'], concept),
  item('safeguardingConcernsDate', ['period', 'start'], dateTime),
  item('safeguardingConcernsEndDate', ['period', 'end'], dateTime),
  observedOfFlag('Safeguarding indicator', [
    item('safeguardingIndicator', ['valueBoolean'], flag),
    item('comment', ['note', 0, 'text'], text),
  ]),
]);

const underAuthority = (element: string, label: string): Home =>
  listed(
    element,
    episodeOfCare(
      [
        item(`${element}StartDate`, ['period', 'start'], dateTime),
        item(`${element}EndDate`, ['period', 'end'], dateTime),
        item('localAuthority', ['managingOrganization'], party('Organization')),
      ],
      label,
    ),
  );

export const safeguarding: readonly Home[] = [
  listed('safeguardingConcerns', CONCERN),
  underAuthority('lookedAfterChild', 'Looked after child'),
  underAuthority('unbornChildProtectionPlan', 'Unborn child protection plan'),
];
