import type * as z from 'zod';
import { group, R, text } from '../vocabulary';

export const AboutMe = group('About me', {
  whatIsMostImportantToMe: R(
    group('What is most important to me', {
      whatIsMostImportantToMe: R(text('What is most important to me')),
    }),
  ),
  peopleWhoAreImportantToMe: R(
    group('People who are important to me', {
      peopleWhoAreImportantToMe: R(text('People who are important to me')),
    }),
  ),
  howICommunicateAndHowToCommunicateWithMe: R(
    group('How I communicate and how to communicate with me', {
      howICommunicateAndHowToCommunicateWithMe: R(text('How I communicate and how to communicate with me')),
    }),
  ),
  myWellness: R(
    group('My wellness', {
      myWellness: R(text('My wellness')),
    }),
  ),
  pleaseDoAndPleaseDont: R(
    group("Please do and please don't", {
      pleaseDoAndPleaseDont: R(text("Please do and please don't")),
    }),
  ),
  howAndWhenToSupportMe: R(
    group('How and when to support me', {
      howAndWhenToSupportMe: R(text('How and when to support me')),
    }),
  ),
  alsoWorthKnowingAboutMe: R(
    group('Also worth knowing about me', {
      alsoWorthKnowingAboutMe: R(text('Also worth knowing about me')),
    }),
  ),
  supportedToWriteThisBy: R(text('Supported to write this by', { max: 150 })),
  locationToMultimediaFile: R(text('Location to multimedia file', { valueSet: 'URL' })),
});
export type AboutMe = z.infer<typeof AboutMe>;
