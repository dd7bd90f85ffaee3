import type * as z from 'zod';
import { group, R, text } from '../vocabulary';

export const Consent = group(
  'Consent',
  {
    consentForInformationSharing: R(text('Consent for information sharing')),
  },
  { mustHave: true },
);
export type Consent = z.infer<typeof Consent>;
