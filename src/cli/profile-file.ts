import * as z from 'zod';
import { type Profile, profile, type SectionKey } from '../record';
import { printable } from '../report/printable';
import { reason, UsageError } from './output';
import { jsonOf, wholeFile } from './whole-file';

const ProfileFile = z.strictObject({
  sections: z.array(z.string()).min(1),
  conformance: z.record(z.string(), z.enum(['M', 'R', 'O'])).optional(),
});

const EXAMPLE =
  '{ "sections": ["personDemographics", "consent"], "conformance": { "personDemographics.nhsNumber": "M" } }';

/** A profile of a user's own from a JSON file: which sections, and what is more in them than the standard makes it. */
export async function readProfile(file: string): Promise<Profile> {
  const parsed = ProfileFile.safeParse(jsonOf(await wholeFile(file)));
  if (!parsed.success)
    throw new UsageError(`cannot use ${printable(file)}: a profile is JSON such as ${EXAMPLE}`);
  const { sections, conformance } = parsed.data;
  try {
    return profile(sections as SectionKey[], conformance);
  } catch (error) {
    throw new UsageError(`cannot use ${printable(file)}: ${printable(reason(error))}`);
  }
}
