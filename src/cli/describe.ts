import { type CodeList, type CodeSet, SNOMED_CT } from '../codes';
import type { EventReading } from '../events';
import { type DataQuality, type DisclosurePolicy, discloseCount } from '../metrics';
import { printable } from '../report/printable';

/** What the loaded codes are and whose: said before any number that rests on them. */
export function describeCodeSet({ lists }: CodeSet): string[] {
  const official = lists.filter((list) => list.authority === 'official');
  const compiled = lists.filter((list) => list.authority === 'compiled');
  const minimum = compiled.filter((list) => list.source === 'minimum-dataset');
  return [
    ...(official.length > 0 ? ['Code set:'] : []),
    ...official.map((list) => `  ${printable(list.title)}: ${describeOfficial(list)}`),
    ...describeMinimum(minimum, official.length > 0),
    ...compiled
      .filter((list) => list.source !== 'minimum-dataset')
      .map(
        (list) =>
          `  and ${list.codes.length} codes: ${printable(list.title.toLowerCase())} (compiled, version ${printable(list.version)})`,
      ),
    ...lists
      .filter((list) => list.authority === 'local')
      .map(
        (list) =>
          `  and ${list.codes.length} codes: ${printable(list.title)} (local${list.version && `, version ${printable(list.version)}`})`,
      ),
  ];
}

/** `31 codes, official, of the SNOMED CT release of 2026-04-01, module 83821000000107 (uk.zip)`. */
export function describeOfficial({ codes, date, module, source }: CodeList): string {
  const release = date === '' ? 'release not stated' : `of the SNOMED CT release of ${printable(date)}`;
  return `${codes.length} codes, official, ${release}${module ? `, module ${module}` : ''} (${printable(source)})`;
}

function describeMinimum(minimum: readonly CodeList[], besideOfficial: boolean): string[] {
  const [first] = minimum;
  if (first === undefined) return [];
  const codes = minimum.flatMap((list) => list.codes);
  const evidence = (level: string) => codes.filter((code) => code.evidence === level).length;
  const whose = `as compiled for this package, version ${first.version} of ${first.date}, not the official list`;
  return [
    besideOfficial
      ? `  The other lists of the minimum dataset (${minimum.map(({ name }) => name).join(', ')}) are ${whose}.`
      : `Code set: the minimum dataset ${whose}.`,
    `  ${besideOfficial ? 'Their ' : ''}${codes.length} codes: ${evidence('published')} named in a public social prescribing source, ${evidence('attested')} attested, ${evidence('unconfirmed')} unconfirmed. See: codes audit`,
  ];
}

/** What a file of each format is counted in, and what its rejects are numbered by. */
const UNITS = { csv: 'rows', ndjson: 'lines', fhir: 'SNOMED CT codings', record: 'records' } as const;
const PLACES = { csv: 'line', ndjson: 'line', fhir: 'entry', record: 'record' } as const;

/** What was read of one file and what was not, by rule. */
export function describeReading(file: string, reading: EventReading): string[] {
  const { found, events, rejected, noticed, understoodAs } = reading;
  const unit = UNITS[reading.format];
  const dropped = Object.values(rejected).reduce((sum, count) => sum + count, 0);
  return [
    `Read ${printable(file)}: ${found} ${unit}, ${events.length} events, ${dropped} rejected.`,
    ...understoodAs.map((line) => `  ${printable(line)}`),
    ...Object.entries(rejected).map(
      ([rule, count]) => `  rejected ${count}: ${rule}${firstOf(reading, rule)}`,
    ),
    ...Object.entries(noticed).map(([rule, count]) => `  noticed ${count}: ${rule}`),
  ];
}

function firstOf({ rejects, format }: EventReading, rule: string): string {
  const first = rejects.find((reject) => reject.rule === rule);
  if (!first) return '';
  return `, first at ${PLACES[format]} ${first.line}. ${first.message}`;
}

/** What the run found out about the events; its counts follow the disclosure policy. */
export function describeQuality(quality: DataQuality, policy: DisclosurePolicy): string[] {
  const shown = (count: number) => discloseCount(count, policy) ?? '[c]';
  const mapped = quality.events - quality.unmapped;
  const lines: [number, string][] = [
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
      .filter(([count]) => discloseCount(count, policy) !== 0)
      .map(([count, what]) => `  ${shown(count)} ${what}`),
    ...unmappedCodes(quality, policy),
  ];
}

/** The most frequent codes without a role. A code that few events carry may be no code but somebody's data. */
function unmappedCodes({ unmappedCodes }: DataQuality, policy: DisclosurePolicy): string[] {
  const lines = unmappedCodes.flatMap(({ system, code, events }) => {
    const shown = discloseCount(events, policy);
    return shown
      ? [`    ${shown} ${printable(code)}${system === SNOMED_CT ? '' : ` of ${printable(system)}`}`]
      : [];
  });
  return lines.length === 0 ? [] : ['  Most frequent codes without a role:', ...lines];
}
