import { SNOMED_CT } from '../codes';
import { type DataQuality, type DisclosurePolicy, discloseCount } from '../metrics';
import { isConceptId } from '../snomed';

/** What every engine finds out about the events. */
export type EventQuality = Pick<DataQuality, 'events' | 'duplicates' | 'unmapped' | 'unmappedCodes'>;

/** What the run found out about the events; its counts follow the disclosure policy. */
export function describeQuality(
  quality: EventQuality & Partial<DataQuality>,
  policy: DisclosurePolicy,
): string[] {
  const shown = (count: number) => discloseCount(count, policy) ?? '[c]';
  const mapped = quality.events - quality.unmapped;
  const lines: [number | undefined, string][] = [
    [quality.duplicates, 'exact duplicates, counted once'],
    [quality.invalid, 'without a person, code or date, left out'],
    [quality.outsideWindows, 'with a role, dated in no window'],
    [quality.preReferral, 'offers, declines and sources outside an episode'],
    [quality.unlinked, 'other events outside an episode'],
    [quality.episodesWithoutReferral, 'episode ids without a referral'],
    [quality.missingSources, 'referrals without a source of referral'],
    [quality.invalidSources, 'referrals with a source in no loaded table'],
    [quality.scoresNotNumbers, 'scores that are no number, dropped'],
    [quality.scoresOutOfRange, "scores outside their instrument's range, dropped"],
    [quality.scoresConflicting, 'scores that differ from another of the same day, dropped'],
    [quality.peopleUnmatched, 'people without a row in the table of people'],
    [quality.peopleConflicts, 'attributes on which rows of one person disagree, counted as Unknown'],
    [quality.amountConflicts, 'list sizes or WTEs given twice for one date, not used'],
  ];
  return [
    mapped === 0
      ? `None of ${shown(quality.events)} distinct events carries a role in the code set: every count is 0.`
      : `${shown(mapped)} of ${shown(quality.events)} distinct events carry a role in the code set; ${shown(quality.unmapped)} do not and are ignored.`,
    ...lines
      .filter(
        (line): line is [number, string] => line[0] !== undefined && discloseCount(line[0], policy) !== 0,
      )
      .map(([count, what]) => `  ${shown(count)} ${what}`),
    ...unmappedCodes(quality, policy),
  ];
}

/** The most frequent codes without a role. What is no concept of SNOMED CT may be no code but somebody's data. */
function unmappedCodes({ unmappedCodes }: EventQuality, policy: DisclosurePolicy): string[] {
  const lines = unmappedCodes.flatMap(({ system, code, events }) => {
    const shown = discloseCount(events, policy);
    const name = system === SNOMED_CT && isConceptId(code) ? code : 'a code of another system, not shown';
    return shown ? [`    ${shown} ${name}`] : [];
  });
  return lines.length === 0 ? [] : ['  Most frequent codes without a role:', ...lines];
}
