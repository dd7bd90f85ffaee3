import type * as z from 'zod';
import { group, R, text } from '../vocabulary';

/**
 * What the person agreed to have shared: on to other services, and back to the referrer and the GP. Free
 * text. The guidance calls it a "must have", but direct care is the legal basis, so it is never mandatory.
 *
 * Source: PRSB social prescribing information model v1.1, Consent.
 *
 * @example
 * ```ts
 * import { Consent } from 'social-prescribing/record';
 *
 * const consent: Consent = { consentForInformationSharing: 'Agrees to sharing with referrer and GP' };
 * Consent.safeParse(consent).success; //=> true
 * Consent.safeParse({ consentForInformationSharing: true }).success; //=> false
 * ```
 */
export const Consent = group(
  'Consent',
  { consentForInformationSharing: R(text('Consent for information sharing')) },
  { mustHave: true },
);
export type Consent = z.infer<typeof Consent>;
