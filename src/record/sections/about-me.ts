import type * as z from 'zod';
import { group, R, text } from '../vocabulary';

const WhatIsMostImportantToMe = group('What is most important to me', {
  whatIsMostImportantToMe: R(text('What is most important to me')),
});

const PeopleWhoAreImportantToMe = group('People who are important to me', {
  peopleWhoAreImportantToMe: R(text('People who are important to me')),
});

const HowICommunicateAndHowToCommunicateWithMe = group('How I communicate and how to communicate with me', {
  howICommunicateAndHowToCommunicateWithMe: R(text('How I communicate and how to communicate with me')),
});

const MyWellness = group('My wellness', {
  myWellness: R(text('My wellness')),
});

const PleaseDoAndPleaseDont = group("Please do and please don't", {
  pleaseDoAndPleaseDont: R(text("Please do and please don't")),
});

const HowAndWhenToSupportMe = group('How and when to support me', {
  howAndWhenToSupportMe: R(text('How and when to support me')),
});

const AlsoWorthKnowingAboutMe = group('Also worth knowing about me', {
  alsoWorthKnowingAboutMe: R(text('Also worth knowing about me')),
});

/**
 * What a person wants those who support them to know, in their own words. Each of the seven parts is a group
 * with one element of the same name. Nothing limits their length but that of who helped to write it.
 *
 * Source: PRSB social prescribing information model v1.1, About me.
 *
 * @example
 * ```ts
 * import { AboutMe } from 'social-prescribing/record';
 *
 * const aboutMe: AboutMe = {
 *   whatIsMostImportantToMe: { whatIsMostImportantToMe: 'My allotment and my sister' },
 *   pleaseDoAndPleaseDont: { pleaseDoAndPleaseDont: 'Please ring before you visit' },
 *   supportedToWriteThisBy: 'My sister',
 * };
 * AboutMe.safeParse(aboutMe).success; //=> true
 * AboutMe.safeParse({ myWellness: 'I sleep well' }).success; //=> false
 * ```
 */
export const AboutMe = group('About me', {
  whatIsMostImportantToMe: R(WhatIsMostImportantToMe),
  peopleWhoAreImportantToMe: R(PeopleWhoAreImportantToMe),
  howICommunicateAndHowToCommunicateWithMe: R(HowICommunicateAndHowToCommunicateWithMe),
  myWellness: R(MyWellness),
  pleaseDoAndPleaseDont: R(PleaseDoAndPleaseDont),
  howAndWhenToSupportMe: R(HowAndWhenToSupportMe),
  alsoWorthKnowingAboutMe: R(AlsoWorthKnowingAboutMe),
  supportedToWriteThisBy: R(text('Supported to write this by', { max: 150 })),
  locationToMultimediaFile: R(text('Location to multimedia file', { valueSet: 'URL' })),
});
export type AboutMe = z.infer<typeof AboutMe>;
