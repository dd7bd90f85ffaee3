import type { CodedEvent } from '../../coded-event';
import type { RowReader } from '../fields';
import type { Ledger } from '../ledger';
import type { KeyUse, NdjsonReader } from '../ndjson-rows';
import { byteDictionary, UNUSUAL } from './byte-dictionary';
import type { TakeRow } from './event-fields';
import { jsonNumberEnd, jsonTextEnd } from './json-values';
import { takePlainLines } from './plain-lines';
import { emptySlices, placeOf, type Slices } from './slices';

const [BRACE, CLOSE, QUOTE, COLON, COMMA, NEWLINE, SPACE] = [123, 125, 34, 58, 44, 10, 32];
const PERSON = placeOf('personId');
const VALUE = placeOf('value');

/**
 * Takes the lines of an NDJSON file that are flat objects of texts without escapes, with a number at most as
 * the score. Every other line goes to the reader, which knows all there is to know.
 */
export function ndjsonLines(reader: NdjsonReader, ledger: Ledger<CodedEvent>, take: TakeRow): RowReader {
  const slices = emptySlices();
  const cutLine = lineCutter(reader, slices);
  let line: Line | undefined;
  const push = takePlainLines(reader, ledger, slices, {
    cut: (start) => {
      line = cutLine(start);
      return line?.end ?? -(slices.bytes.indexOf(NEWLINE, start) + 1);
    },
    take: () => {
      if (!take(slices, line!.hasNhsNumbers)) return false;
      for (let i = 0; i < line!.unknownKeys; i++) ledger.notice('unknown-key');
      return true;
    },
  });
  return { ...reader, push };
}

interface Line {
  hasNhsNumbers: boolean;
  unknownKeys: number;
  /** Where the next line begins. */
  end: number;
}

/** Cuts the line that begins at a place into slices; undefined where it needs the reader. */
function lineCutter(reader: NdjsonReader, slices: Slices): (start: number) => Line | undefined {
  const uses: KeyUse[] = [];
  const keys = byteDictionary(
    (key) => (reader.knownUse(key) === undefined ? undefined : { text: key }),
    (key) => uses.push(reader.knownUse(key)!) - 1,
  );
  const line: Line = { hasNhsNumbers: false, unknownKeys: 0, end: 0 };

  return (start) => {
    const { bytes, from, to } = slices;
    from.fill(0);
    to.fill(0);
    line.hasNhsNumbers = false;
    line.unknownKeys = 0;
    let [seenKeys, seenPlaces] = [0, 0];
    let at = start;
    if (bytes[at++] !== BRACE) return undefined;
    for (;;) {
      while (bytes[at] === SPACE) at++;
      if (bytes[at] !== QUOTE) return undefined;
      const keyEnd = jsonTextEnd(bytes, at);
      if (keyEnd === -1) return undefined;
      const entry = keys.find(bytes, at + 1, keyEnd - 1);
      // Of more keys than there are bits, some share one: a line that has two such keys needs the reader.
      if (entry === UNUSUAL || (seenKeys & (1 << entry)) !== 0) return undefined;
      seenKeys |= 1 << entry;
      const { field, place, isNhsNumber } = uses[keys.numberOf(entry)]!;
      at = keyEnd;
      while (bytes[at] === SPACE) at++;
      if (bytes[at++] !== COLON) return undefined;
      while (bytes[at] === SPACE) at++;
      const isText = bytes[at] === QUOTE;
      const end = isText ? jsonTextEnd(bytes, at) : jsonNumberEnd(bytes, at);
      if (end === -1) return undefined;
      if (field === undefined) line.unknownKeys++;
      else {
        if ((seenPlaces & (1 << place)) !== 0 || !(isText || place === VALUE)) return undefined;
        seenPlaces |= 1 << place;
        from[place] = isText ? at + 1 : at;
        to[place] = isText ? end - 1 : end;
        if (place === PERSON) line.hasNhsNumbers = isNhsNumber;
      }
      at = end;
      while (bytes[at] === SPACE) at++;
      if (bytes[at] === COMMA) at++;
      else break;
    }
    if (bytes[at++] !== CLOSE) return undefined;
    while (bytes[at] === SPACE || bytes[at] === CARRIAGE_RETURN) at++;
    if (bytes[at] !== NEWLINE) return undefined;
    line.end = at + 1;
    return line;
  };
}

const CARRIAGE_RETURN = 13;
