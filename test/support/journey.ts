import { bundledCodeSet, type CodeRow, type CodeSet, extendCodeSet } from 'social-prescribing/codes';
import type { CodedEvent } from 'social-prescribing/events';

// A closure has no bundled code, so a local code set brings two.
const LOCAL = 'urn:example:local';
const CLOSURES: CodeRow[] = [
  { id: 'DONE', term: 'Case closed, goals met', role: 'closure', category: 'completed', system: LOCAL },
  { id: 'MOVED', term: 'Case closed, moved away', role: 'closure', category: 'moved away', system: LOCAL },
];

export const codeSet: CodeSet = (() => {
  const extended = extendCodeSet(bundledCodeSet, CLOSURES);
  if (!extended.ok) throw new Error('the local closures of the tests are wrong');
  return extended.value;
})();

const ATTENDANCE = 'nhs-dd:attended-or-did-not-attend';

/** The words the spec tables use for coded events. */
export const CODES: Readonly<Record<string, Pick<CodedEvent, 'code' | 'system'>>> = {
  offer: { code: '871691000000100' },
  referral: { code: '871731000000106' },
  decline: { code: '871711000000103' },
  source: { code: '1991000124105' },
  source2: { code: '185369008' },
  demographic: { code: '105529008' },
  need: { code: '267076002' },
  support: { code: '711281004' },
  outcome: { code: '1230392000' },
  assessment: { code: '718466001' },
  attended: { code: '5', system: ATTENDANCE },
  late: { code: '6', system: ATTENDANCE },
  missed: { code: '3', system: ATTENDANCE },
  unmapped: { code: '73211009' },
  done: { code: 'DONE', system: LOCAL },
  moved: { code: 'MOVED', system: LOCAL },
};

const SOURCES: Readonly<Record<string, string>> = {
  self: '1991000124105',
  pharmacist: '185369008',
  nonsense: '73211009',
};

/**
 * An event from a line such as `A 2024-04-01 referral @Y1 by LW1 from self #E1`: person, date, what, then
 * organisation, practitioner, source and episode where they matter.
 */
export function event(line: string): CodedEvent {
  const [personId, date, what, ...rest] = line.trim().split(/ +/) as [string, string, string, ...string[]];
  if (!CODES[what]) throw new Error(`no such word in the spec tables: ${what}`);
  const after = (word: string) => (rest.includes(word) ? rest[rest.indexOf(word) + 1] : undefined);
  const marked = (mark: string) => rest.find((part) => part.startsWith(mark))?.slice(1);
  const optional = {
    organisation: marked('@'),
    practitioner: after('by'),
    source: after('from') === undefined ? undefined : SOURCES[after('from')!],
    episode: marked('#'),
  };
  const present = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return { personId, date, ...CODES[what], ...present };
}

/** Events from lines parted by semicolons. */
export const events = (lines: string): CodedEvent[] =>
  lines
    .split(';')
    .map((line) => line.trim())
    .filter(Boolean)
    .map(event);

/** The word for an event's code. */
export const wordFor = (coded: CodedEvent): string =>
  Object.keys(CODES).find((word) => CODES[word]!.code === coded.code)!;
