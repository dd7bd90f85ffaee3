import type { CodeList, CodeSet } from '../codes';
import { printable } from './printable';

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
