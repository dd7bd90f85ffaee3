import { referralSources } from '../../codes';
import { isObject } from '../../json-object';

const GENERAL_PRACTITIONER = '108161000000109';
const PRIMARY_CARE_TEAM = '276491000';
const CONSULTANT = '312357002';
const DENTIST = '185366001';
const PHARMACIST = '185369008';
const MIDWIFE = '185363009';
const PHYSIOTHERAPIST = '185370009';
const COMMUNITY_NURSE = '1077191000000103';
const MENTAL_HEALTH_NURSE = '1077201000000101';
const SOCIAL_WORKER = '185365002';

/** What the referral method "Self referral" stands for: referred by self. */
export const SELF_REFERRAL = { method: 'Self referral', source: '1991000124105' } as const;

/**
 * The source of referral that an SDS job role stands for. Only roles whose name is that of the referrer in
 * a concept of `codes/referral-sources.csv`. A nurse is left out: the concept counts as general practice, and a
 * nurse may work anywhere.
 */
export const SOURCE_OF_ROLE: ReadonlyMap<unknown, string> = new Map([
  ['R0260', GENERAL_PRACTITIONER],
  ['R0270', GENERAL_PRACTITIONER],
  ['R6300', GENERAL_PRACTITIONER],
  ['R6200', PRIMARY_CARE_TEAM],
  ['R0050', CONSULTANT],
  ['R0250', DENTIST],
  ['R0320', DENTIST],
  ['R1290', PHARMACIST],
  ['R0640', MIDWIFE],
  ['R0650', MIDWIFE],
  ['R0660', MIDWIFE],
  ['R0670', MIDWIFE],
  ['R0680', MIDWIFE],
  ['R1110', PHYSIOTHERAPIST],
  ['R1120', PHYSIOTHERAPIST],
  ['R1130', PHYSIOTHERAPIST],
  ['R1140', PHYSIOTHERAPIST],
  ['R0700', COMMUNITY_NURSE],
  ['R1975', MENTAL_HEALTH_NURSE],
  ['R1330', SOCIAL_WORKER],
  ['R1340', SOCIAL_WORKER],
  ['R9520', SOCIAL_WORKER],
  ['R9570', SOCIAL_WORKER],
  ['R9590', SOCIAL_WORKER],
  ['R9605', SOCIAL_WORKER],
]);

const GROUP_OF = new Map<unknown, string>(referralSources.codes.map(({ id, category }) => [id, category]));

/**
 * The source of a referral entry: what its referrer's service is coded as where that is a source, else what
 * the role or the method stands for. `contradictory` when these are of different groups.
 */
export function referralSource(entry: unknown): string | 'contradictory' | undefined {
  const { referrerDetails, referralMethod } = groupOf(entry);
  const { role, service } = groupOf(referrerDetails);
  const { code } = groupOf(groupOf(service).codedValue);
  const sources = [
    typeof code === 'string' && GROUP_OF.has(code) ? code : undefined,
    SOURCE_OF_ROLE.get(role),
    referralMethod === SELF_REFERRAL.method ? SELF_REFERRAL.source : undefined,
  ].filter((source) => source !== undefined);
  const groups = new Set(sources.map((source) => GROUP_OF.get(source)));
  return groups.size > 1 ? 'contradictory' : sources[0];
}

const groupOf = (value: unknown) => (isObject(value) ? value : {});
