import * as z from 'zod';
import * as permitted from '../../codes/permitted-codes';
import { type CodeOptions, lookInList, openCode } from './code';
import { type ElementMeta, elementMeta, NOTHING } from './element';
import { finding } from './rules';

const SDS_JOB_ROLES: ReadonlySet<string> = new Set(permitted.sdsJobRoleName);
const SUPERSEDED_MEDIA: ReadonlySet<string> = new Set(permitted.consultationMediumUsed);
/** Read as CONSULTATION MECHANISM in the mental health data set; the attribute may hold more. */
const MECHANISMS_READ: ReadonlySet<string> = new Set([
  '01',
  '02',
  '04',
  '05',
  '09',
  '10',
  '11',
  '12',
  '13',
  '98',
]);

/** A role by SDS job role. The list is retired and has no link worker, so nothing is refused. */
export const sdsJobRole = (name: string): z.ZodString =>
  openCode(name, { valueSet: 'FHIR: sdsjobrole' }, (value, strict) =>
    SDS_JOB_ROLES.has(value) ? NOTHING : [finding('role-not-listed', strict)],
  );

/** A role of a FHIR value set that is retired and only partly public. */
export const practitionerRole = (name: string): z.ZodString =>
  openCode(name, { valueSet: 'FHIR: ukcorepractitionerrolecode' });

/** How a consultation took place. The list is not public as a whole; the one before it is. */
export const consultationMechanism = (name: string, options: CodeOptions): z.ZodString =>
  openCode(name, options, (value) =>
    SUPERSEDED_MEDIA.has(value) && !MECHANISMS_READ.has(value)
      ? [finding('consultation-medium-superseded')]
      : [finding('list-not-held')],
  );

type ContactPointUse = (typeof permitted.contactPointUse)[number];

/** A FHIR contact point use, whatever its case; it comes out in lower case as FHIR has it. */
export function contactPointUse(
  name: string,
  { maxLength, ...meta }: CodeOptions,
): z.ZodType<ContactPointUse> {
  const uses: ReadonlySet<string> = new Set(permitted.contactPointUse);
  const schema = z.preprocess(
    (value) => (typeof value === 'string' ? value.toLowerCase() : value),
    z.enum([...uses] as [ContactPointUse, ...ContactPointUse[]]),
  ) as unknown as z.ZodType<ContactPointUse>;
  elementMeta.set(schema, {
    name,
    json: 'code',
    maxLength,
    ...meta,
    codes: [...uses],
    look: lookInList(uses, maxLength, (value) => value.toLowerCase()),
  });
  return schema;
}

/** The names as the model words them; the codes are UK Core's, in the same order. */
const REFERRAL_METHODS = [
  'Fax',
  'Phone',
  'Secure Messaging',
  'Secure Email',
  'Letter',
  'NHS E-Referral Service',
  'Self referral',
] as const;
type ReferralMethod = (typeof REFERRAL_METHODS)[number];

/** A referral method by name; a national code is read as its name. */
export function referralMethod(name: string, meta: Pick<ElementMeta, 'valueSet'>): z.ZodType<ReferralMethod> {
  const byCode = new Map<unknown, ReferralMethod>(
    permitted.referralMethod.map((code, index) => [code, REFERRAL_METHODS[index]!]),
  );
  const isNamed = lookInList(new Set<string>(REFERRAL_METHODS), undefined);
  const schema = z.preprocess(
    (value) => byCode.get(value) ?? value,
    z.enum(REFERRAL_METHODS),
  ) as unknown as z.ZodType<ReferralMethod>;
  elementMeta.set(schema, {
    name,
    json: 'code',
    ...meta,
    codes: REFERRAL_METHODS,
    look: (value, context) =>
      byCode.has(value) ? [finding('referral-method-code', context.strict)] : isNamed(value, context),
  });
  return schema;
}
