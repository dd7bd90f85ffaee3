import type { CodedEvent } from '../../coded-event';
import type { GrowingColumns } from '../../table/event-columns';
import type { DateFormat } from '../date';
import type { Shortcut } from '../rows';
import { csvLines } from './csv-lines';
import { rowTaker } from './event-fields';
import { ndjsonLines } from './ndjson-lines';

/** Takes the plain lines of a file of events straight into columns. */
export const intoColumns = (
  growing: GrowingColumns,
  dateFormat: DateFormat | undefined,
): Shortcut<CodedEvent> => ({
  csv: (reader, ledger) => csvLines(reader, ledger, rowTaker(growing, ledger, dateFormat)),
  ndjson: (reader, ledger) => ndjsonLines(reader, ledger, rowTaker(growing, ledger, dateFormat)),
});
