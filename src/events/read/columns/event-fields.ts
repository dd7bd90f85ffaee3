import { toDay } from '../../../calendar';
import { SNOMED_CT } from '../../../codes';
import { type GrowingColumns, scopedPersonId } from '../../table/event-columns';
import { type DateFormat, readDate, withoutTime } from '../date';
import { readConcept, readScoreText } from '../event-row';
import { type IdReading, readNhsNumber, readPseudonym } from '../fields';
import type { RowLedger } from '../ledger';
import { type ByteDictionary, byteDictionary, type TextReading, UNUSUAL } from './byte-dictionary';
import { placeOf, type Slices } from './slices';

/** Takes a row into the columns. False for one that needs a closer look: nothing of it is then taken. */
export type TakeRow = (slices: Slices, hasNhsNumbers: boolean) => boolean;

/** A file that names more systems than this is hostile. */
const MOST_SYSTEMS = 1000;
const [PERSON, CODE, DATE, ID] = [placeOf('personId'), placeOf('code'), placeOf('date'), placeOf('id')];
const [SYSTEM, ORGANISATION, PRACTITIONER] = [
  placeOf('system'),
  placeOf('organisation'),
  placeOf('practitioner'),
];
const [EPISODE, SOURCE, VALUE] = [placeOf('episode'), placeOf('source'), placeOf('value')];

/** Reads rows of one file as `EVENT_LAYOUT` does, without making an object or a string for each. */
export function rowTaker(
  growing: GrowingColumns,
  ledger: Pick<RowLedger, 'notice' | 'readDate'>,
  dateFormat: DateFormat | undefined,
): TakeRow {
  const { dictionaries, ids } = growing;
  const persons = (read: (text: string) => IdReading) =>
    byteDictionary((text) => readId(read(text.trim())), dictionaries.persons.encode);
  const ofText = (encode: (text: string) => number) =>
    byteDictionary((text) => ({ text: text.trim() }), encode);
  const pseudonyms = persons(readPseudonym);
  const nhsNumbers = persons(readNhsNumber);
  const dates = byteDictionary(
    (text) => dateText(text, dateFormat, ledger),
    (text) => toDay(text)!,
  );
  const snomedCodes = byteDictionary(
    (text) => (text.trim() === '' ? undefined : readId(readConcept(text.trim()))),
    (code) => dictionaries.encodeCode(code, SNOMED_CT),
  );
  const codesOfSystems = [snomedCodes];
  const systems = ofText((system) =>
    system === '' || system === SNOMED_CT ? 0 : codesOfSystems.push(localCodes(system)) - 1,
  );
  const organisations = ofText(dictionaries.organisations.encode);
  const practitioners = ofText(dictionaries.practitioners.encode);
  const episodes = ofText(dictionaries.episodes.encode);
  const sources = byteDictionary(sourceText, dictionaries.sources.encode);
  const scores = ofText((text) => dictionaries.scores.encode(readScoreText(text)));

  function codesOf({ bytes, from, to }: Slices): ByteDictionary | undefined {
    if (from[SYSTEM] === to[SYSTEM]) return snomedCodes;
    const entry = systems.find(bytes, from[SYSTEM]!, to[SYSTEM]!);
    return entry > MOST_SYSTEMS ? undefined : codesOfSystems[systems.numberOf(entry)];
  }

  const localCodes = (system: string) =>
    byteDictionary(
      (text) => (text.trim() === '' ? undefined : { text: text.trim() }),
      (code) => dictionaries.encodeCode(code, system),
    );

  function notice(rules: readonly string[] | undefined): void {
    if (rules !== undefined) for (const rule of rules) ledger.notice(rule);
  }

  function pushId(bytes: Uint8Array, start: number, end: number): void {
    let [from, to] = [start, end];
    while (from < to && isWhite(bytes[from]!)) from++;
    while (from < to && isWhite(bytes[to - 1]!)) to--;
    const isPlain = from === to || (bytes[from]! < NON_ASCII && bytes[to - 1]! < NON_ASCII);
    if (isPlain) ids.pushBytes(bytes, from, to);
    else ids.push(new TextDecoder().decode(bytes.subarray(from, to)).trim());
  }

  return (slices, hasNhsNumbers) => {
    const { bytes, from, to } = slices;
    const people = hasNhsNumbers ? nhsNumbers : pseudonyms;
    const person = people.find(bytes, from[PERSON]!, to[PERSON]!);
    if (person === UNUSUAL) return false;
    const date = dates.find(bytes, from[DATE]!, endOfDate(bytes, from[DATE]!, to[DATE]!));
    if (date === UNUSUAL) return false;
    const codes = codesOf(slices);
    if (codes === undefined) return false;
    const code = codes.find(bytes, from[CODE]!, to[CODE]!);
    if (code === UNUSUAL) return false;
    const numberIn = (texts: ByteDictionary, place: number) => {
      const start = from[place]!;
      const end = to[place]!;
      return start === end ? -1 : texts.numberOf(texts.find(bytes, start, end));
    };
    const organisation = numberIn(organisations, ORGANISATION);
    notice(people.noticedBy(person));
    notice(codes.noticedBy(code));
    let source = -1;
    if (from[SOURCE] !== to[SOURCE]) {
      const entry = sources.find(bytes, from[SOURCE]!, to[SOURCE]!);
      notice(sources.noticedBy(entry));
      source = sources.numberOf(entry);
    }
    pushId(bytes, from[ID]!, to[ID]!);
    growing.append(
      growing.personScope === undefined
        ? people.numberOf(person)
        : dictionaries.persons.encode(
            scopedPersonId(people.textOf(person), dictionaries.organisations.texts[organisation]),
          ),
      dates.numberOf(date),
      codes.numberOf(code),
      organisation,
      numberIn(practitioners, PRACTITIONER),
      numberIn(episodes, EPISODE),
      source,
      numberIn(scores, VALUE),
    );
    return true;
  };
}

const SPACE = 32;
const NON_ASCII = 128;
const [TAB, RETURN] = [9, 13];

/** What trimming takes away, of ASCII. */
const isWhite = (byte: number) => byte === SPACE || (byte >= TAB && byte <= RETURN);

const COLON = 58;
const LETTER_T = 84;

/** Timestamps of one day are one text, as `withoutTime` has it. */
function endOfDate(bytes: Uint8Array, from: number, to: number): number {
  const followsDate = to - from > 13 && bytes[from + 13] === COLON && bytes[from]! > SPACE;
  return followsDate && (bytes[from + 10] === LETTER_T || bytes[from + 10] === SPACE) ? from + 10 : to;
}

const readId = ({ id, issue, noticed }: IdReading): TextReading | undefined =>
  issue === undefined
    ? { text: id, ...(noticed.length > 0 && { noticed: noticed.map(({ rule }) => rule) }) }
    : undefined;

function dateText(
  text: string,
  dateFormat: DateFormat | undefined,
  ledger: Pick<RowLedger, 'readDate'>,
): TextReading | undefined {
  const reading = readDate(withoutTime(text.trim()), dateFormat);
  if (reading.date === undefined) return undefined;
  // The ledger is to know how slashed dates were read.
  if (reading.dayOrMonthFirst) ledger.readDate(text.trim());
  return { text: reading.date };
}

function sourceText(text: string): TextReading {
  const source = text.trim();
  if (source === '') return { text: '' };
  const { id, issue } = readConcept(source);
  return issue === undefined ? { text: id } : { text: id, noticed: ['source-not-a-concept'] };
}
