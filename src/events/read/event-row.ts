import { SNOMED_CT } from '../../codes';
import { parseSctid } from '../../snomed';
import type { CodedEvent } from '../coded-event';
import { type IdReading, type Layout, personReader, type RowMaker, textOf, type Value } from './fields';
import { EVENT_HEADINGS, type EventField } from './headings';
import type { RowLedger } from './ledger';
import { remember } from './remember';
import { readIssue } from './rules';

export const EVENT_LAYOUT: Layout<EventField, CodedEvent> = {
  headings: EVENT_HEADINGS,
  required: ['personId', 'code', 'date'],
  maker: eventMaker,
};

const NUMERIC = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/** A score, as a number where the text is one; undefined where there is none. */
export function readScoreText(text: string): number | string | undefined {
  const score = text.trim();
  if (score === '') return undefined;
  return NUMERIC.test(score) ? Number(score) : score;
}

/** The hot path: a million rows a second, so each distinct text is checked once and nothing else is made. */
function eventMaker(ledger: RowLedger): RowMaker<CodedEvent> {
  const readPerson = personReader(ledger);
  const conceptOf = remember(readConcept);
  // One string for a text that many rows hold, instead of one per row.
  const sharedText = remember((text) => text);

  function readCode(value: Value, isSnomed: boolean): string | undefined {
    if (isSnomed && typeof value === 'number') return ledger.reject(readConcept(value).issue!, 'code');
    const text = textOf(value);
    if (text === '') return ledger.reject(readIssue('code-missing'), 'code');
    if (!isSnomed) return sharedText(text);
    const concept = conceptOf(text);
    if (concept.issue) return ledger.reject(concept.issue, 'code');
    for (const { rule } of concept.noticed) ledger.notice(rule);
    return concept.id;
  }

  function readSource(text: string): string {
    const concept = conceptOf(text);
    if (concept.issue) ledger.notice('source-not-a-concept');
    return concept.id;
  }

  // The places are those of EVENT_HEADINGS.
  return (values, hasNhsNumbers) => {
    const day = ledger.readDate(textOf(values[2]));
    const personId = readPerson(values[0], hasNhsNumbers);
    if (personId === undefined) return undefined;
    const systemText = textOf(values[4]);
    const code = readCode(values[1], systemText === '' || systemText === SNOMED_CT);
    if (code === undefined) return undefined;
    if (day.date === undefined) return ledger.reject(readIssue(day.rule, { line: ledger.line() }), 'date');

    const event: CodedEvent = { personId, code, date: day.date };
    const id = textOf(values[3]);
    const organisation = textOf(values[5]);
    const practitioner = textOf(values[6]);
    const episode = textOf(values[7]);
    const source = textOf(values[8]);
    const value = values[9];
    if (id !== '') event.id = id;
    if (systemText !== '') event.system = sharedText(systemText);
    if (organisation !== '') event.organisation = sharedText(organisation);
    if (practitioner !== '') event.practitioner = sharedText(practitioner);
    if (episode !== '') event.episode = episode;
    if (source !== '') event.source = readSource(source);
    const score = typeof value === 'string' ? readScoreText(value) : value;
    if (score !== undefined) event.value = score;
    return event;
  };
}

/** A concept id, or the text as given when it is none. */
export function readConcept(value: string | number): IdReading {
  const parsed = parseSctid(value, { kind: 'concept' });
  if (parsed.ok) return { id: parsed.value.id, noticed: parsed.issues };
  return { id: String(value), issue: parsed.issues[0]!, noticed: [] };
}
