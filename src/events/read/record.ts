import { parseRecord } from '../../record';
import type { CodedEvent } from '../coded-event';
import { eventsFromRecord } from '../record/events-from-record';
import type { RecordReading } from './record-rows';

/**
 * The events of one record of a file. A record with an error is rejected whole, by its first; what checking
 * says beyond errors is not repeated here, only what cost or changed an event.
 */
export function readRecord(record: unknown): RecordReading<CodedEvent> {
  const parsed = parseRecord(record);
  if (!parsed.ok) return { wrong: parsed.issues.find(({ severity }) => severity === 'error')! };
  const { events, issues } = eventsFromRecord(parsed.value);
  const wrong = issues.find(({ severity }) => severity === 'error');
  return wrong ? { wrong } : { rows: events, noticed: issues.map(({ rule }) => rule) };
}
