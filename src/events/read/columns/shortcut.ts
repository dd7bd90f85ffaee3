import type { CodedEvent } from '../../coded-event';
import type { GrowingColumns } from '../../table/event-columns';
import type { DateFormat } from '../date';
import type { Ledger } from '../ledger';
import type { Shortcut } from '../rows';
import { csvLines } from './csv-lines';
import { rowTaker, type TakeRow } from './event-fields';
import { ndjsonLines } from './ndjson-lines';

/** Takes the plain lines of a file of events straight into columns. */
export const intoColumns = (
  growing: GrowingColumns,
  dateFormat: DateFormat | undefined,
): Shortcut<CodedEvent> => takingRows((ledger) => rowTaker(growing, ledger, dateFormat));

/** The same, into columns that may be others from one row to the next. */
export const intoChangingColumns = (
  columns: () => GrowingColumns,
  dateFormat: DateFormat | undefined,
): Shortcut<CodedEvent> =>
  takingRows((ledger) => {
    let growing = columns();
    let take = rowTaker(growing, ledger, dateFormat);
    return (slices, hasNhsNumbers) => {
      if (growing !== columns()) {
        growing = columns();
        take = rowTaker(growing, ledger, dateFormat);
      }
      return take(slices, hasNhsNumbers);
    };
  });

const takingRows = (taker: (ledger: Ledger<CodedEvent>) => TakeRow): Shortcut<CodedEvent> => ({
  csv: (reader, ledger) => csvLines(reader, ledger, taker(ledger)),
  ndjson: (reader, ledger) => ndjsonLines(reader, ledger, taker(ledger)),
});
