import { SNOMED_CT } from '../../codes';
import type { Issue } from '../../issue';
import { parseSctid } from '../../snomed';
import type { CodedEvent } from '../coded-event';
import { type Layout, personReader, type RowMaker, textOf, type Value } from './fields';
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
    if (typeof value === 'number') event.value = value;
    else if (value) {
      const score = value.trim();
      if (score !== '') event.value = NUMERIC.test(score) ? Number(score) : score;
    }
    return event;
  };
}

interface ConceptReading {
  /** The concept id, or the text as given when it is none. */
  readonly id: string;
  readonly issue?: Issue;
  readonly noticed: readonly Issue[];
}

function readConcept(value: string | number): ConceptReading {
  const parsed = parseSctid(value, { kind: 'concept' });
  if (parsed.ok) return { id: parsed.value.id, noticed: parsed.issues };
  return { id: String(value), issue: parsed.issues[0]!, noticed: [] };
}
