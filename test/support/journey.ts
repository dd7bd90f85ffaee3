import { bundledCodeSet, type CodeRow, type CodeSet, extendCodeSet } from 'social-prescribing/codes';
import type { CodedEvent } from 'social-prescribing/events';

// What has no bundled code comes from a local code set: closures, a contact whose attendance is not stated,
// and instruments without a published score id.
const LOCAL = 'urn:example:local';
const score = (id: string, instrument: string): CodeRow => ({
  id,
  term: `${instrument} score`,
  role: 'assessment',
  instrument,
  system: LOCAL,
});
const LOCAL_CODES: CodeRow[] = [
  { id: 'DONE', term: 'Case closed, goals met', role: 'closure', category: 'completed', system: LOCAL },
  { id: 'MOVED', term: 'Case closed, moved away', role: 'closure', category: 'moved away', system: LOCAL },
  { id: 'SILENT', term: 'Case closed, no answer', role: 'closure', category: 'no answer', system: LOCAL },
  { id: 'CALL', term: 'Telephone call', role: 'contact', attendance: 'unknown', system: LOCAL },
  score('PAM', 'PAM'),
  score('UCLA', 'UCLA-3'),
  score('OURS', 'Our own scale'),
];

const SERVICES: CodeRow[] = [
  { id: 'GP', term: 'GP appointment', role: 'service', category: 'gp', system: LOCAL },
  { id: 'AE', term: 'A&E attendance', role: 'service', category: 'emergency', system: LOCAL },
];

const codeSetWith = (codes: readonly CodeRow[]): CodeSet => {
  const extended = extendCodeSet(bundledCodeSet, codes);
  if (!extended.ok) throw new Error('the local codes of the tests are wrong');
  return extended.value;
};

export const codeSet: CodeSet = codeSetWith(LOCAL_CODES);

/** For the use of other services, which is no part of a journey. */
export const codeSetWithServices: CodeSet = codeSetWith([...LOCAL_CODES, ...SERVICES]);

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
  isolation: { code: '422650009' },
  support: { code: '711281004' },
  signposting: { code: '975131000000104' },
  outcome: { code: '1230392000' },
  confident: { code: '225486005' },
  assessment: { code: '718466001' },
  swemwbs_v1: { code: '960481000000107' },
  wemwbs: { code: '718426000' },
  phq9: { code: '720433000' },
  phq9_v1: { code: '506701000000100' },
  gad7: { code: '445455005' },
  core10: { code: '718583008' },
  reqol10: { code: '1091071000000100' },
  pam: { code: 'PAM', system: LOCAL },
  ucla3: { code: 'UCLA', system: LOCAL },
  ours: { code: 'OURS', system: LOCAL },
  attended: { code: '5', system: ATTENDANCE },
  late: { code: '6', system: ATTENDANCE },
  too_late: { code: '7', system: ATTENDANCE },
  missed: { code: '3', system: ATTENDANCE },
  cancelled: { code: '2', system: ATTENDANCE },
  cancelled_by_us: { code: '4', system: ATTENDANCE },
  future: { code: '0', system: ATTENDANCE },
  call: { code: 'CALL', system: LOCAL },
  unmapped: { code: '73211009' },
  done: { code: 'DONE', system: LOCAL },
  moved: { code: 'MOVED', system: LOCAL },
  no_answer: { code: 'SILENT', system: LOCAL },
};

/** The words for the use of other services. */
export const SERVICE_CODES: typeof CODES = {
  gp: { code: 'GP', system: LOCAL },
  ae: { code: 'AE', system: LOCAL },
};

const SOURCES: Readonly<Record<string, string>> = {
  self: '1991000124105',
  pharmacist: '185369008',
  nonsense: '73211009',
};

/**
 * An event from a line such as `A 2024-04-01 referral @Y1 by LW1 from self #E1`: person, date, what, then
 * organisation, practitioner, source and episode where they matter. A score is `phq9=12`, one that came as
 * text is `phq9='12'`.
 */
export function event(line: string): CodedEvent {
  const [personId, date, coded, ...rest] = line.trim().split(/ +/) as [string, string, string, ...string[]];
  const [what, value] = coded.split('=') as [string, string?];
  const coding = CODES[what] ?? SERVICE_CODES[what];
  if (!coding) throw new Error(`no such word in the spec tables: ${what}`);
  const after = (word: string) => (rest.includes(word) ? rest[rest.indexOf(word) + 1] : undefined);
  const marked = (mark: string) => rest.find((part) => part.startsWith(mark))?.slice(1);
  const optional = {
    organisation: marked('@'),
    practitioner: after('by'),
    source: after('from') === undefined ? undefined : SOURCES[after('from')!],
    episode: marked('#'),
    value: value?.startsWith("'") ? value.replaceAll("'", '') : value && Number(value),
  };
  const present = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return { personId, date, ...coding, ...present };
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
