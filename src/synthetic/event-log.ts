import { fromDay } from '../calendar';
import type { CodedEvent } from '../events';
import { type Dice, weighted } from './dice';
import { damagedCode, twoDigitYearDate, UNRELATED_CODES } from './dirt';

/** What is the same on all events of one journey. */
export type Journey = Pick<CodedEvent, 'personId' | 'organisation' | 'practitioner' | 'episode'>;

/** What one event says. */
export type Entry = Pick<CodedEvent, 'code' | 'system' | 'source' | 'value'>;

/** Takes down events day by day and gives them back in order. */
export interface EventLog {
  /** An event outside the days of the extract is left out, as a query between two dates leaves it out. */
  readonly write: (day: number, entry: Entry, journey: Journey) => void;
  /** By date, then by id. */
  readonly events: () => CodedEvent[];
}

/** What happens to one event in a thousand on its way into the extract. */
const FATES = weighted([
  ['duplicated', 5],
  ['entered twice', 3],
  ['date damaged', 2],
  ['code damaged', 6],
  ['organisation lost', 5],
  ['among unrelated codes', 10],
  ['kept', 969],
]);

export function eventLog(first: number, last: number, dice: Dice): EventLog {
  // One list for each day: ids count up, so every list is in the order of its ids as it grows.
  const days = Array.from({ length: last - first + 1 }, (): CodedEvent[] => []);
  const dates = days.map((_, index) => fromDay(first + index));
  let written = 0;
  const nextId = () => `E${String(++written).padStart(8, '0')}`;

  function write(day: number, entry: Entry, journey: Journey): void {
    const index = day - first;
    const events = days[index];
    if (events === undefined) return;
    const event: CodedEvent = { id: nextId(), ...journey, date: dates[index]!, ...entry };
    events.push(event);
    switch (dice.pick(FATES)) {
      case 'duplicated':
        events.push({ ...event });
        break;
      case 'entered twice':
        events.push({ ...event, id: nextId() });
        break;
      case 'date damaged':
        event.date = twoDigitYearDate(event.date);
        break;
      case 'code damaged':
        event.code = damagedCode(event.code);
        break;
      case 'organisation lost':
        delete event.organisation;
        break;
      case 'among unrelated codes':
        events.push({ id: nextId(), ...journey, date: event.date, code: dice.pick(UNRELATED_CODES) });
    }
  }

  return { write, events: () => days.flat() };
}
