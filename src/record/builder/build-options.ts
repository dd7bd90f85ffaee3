import type { RecordOptions } from '../check/options';

/**
 * How what is built is checked: always against the whole standard. For a profile of your own, hand the
 * record that was built to `parseRecord`.
 *
 * @example
 * ```ts
 * import { type BuildOptions, consent } from 'social-prescribing/record';
 *
 * const options: BuildOptions = { showValues: true };
 * consent({ consentForInformationSharing: ' ' }, options).issues[0]?.message.endsWith('Found: " "'); //=> true
 * ```
 */
export interface BuildOptions extends RecordOptions {
  readonly profile?: undefined;
}
