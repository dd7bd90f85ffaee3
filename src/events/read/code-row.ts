import type { CodeRow } from '../../codes';
import { parseSctid } from '../../snomed';
import { type RowMaker, textOf } from './fields';
import type { RowLedger } from './ledger';

/** Rows of local codes as they stand: `extendCodeSet` says what is wrong with them. */
export function codeRowMaker(ledger: RowLedger): RowMaker<CodeRow> {
  // The places are those of the layout's headings.
  return ([id, term, set, category, role, system, attendance, instrument]) => {
    // Only NDJSON can hold a number, and a number has lost digits before anybody could check them.
    if (typeof id === 'number') return ledger.reject(parseSctid(id).issues[0]!, 'id');
    return {
      id: textOf(id),
      term: textOf(term),
      role: textOf(role),
      set: textOf(set),
      category: textOf(category),
      system: textOf(system),
      attendance: textOf(attendance),
      instrument: textOf(instrument),
    };
  };
}
