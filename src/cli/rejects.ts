import type { Reject } from '../events';
import { csvLines } from '../report/csv';
import { openOutput } from './output';

/** A file of rejected records being written. */
export interface RejectsFile {
  readonly add: (file: string, reject: Reject) => void;
  readonly close: () => void;
  readonly abort: () => void;
}

/** A CSV file of rejected records, each with its file, line and rule, then its cells as read. */
export function openRejects(path: string): RejectsFile {
  const { write, close, abort } = openOutput(path);
  write(csvLines([['file', 'line', 'rule', 'field', 'message', 'record']]));
  return {
    add: (name, { line, rule, field, message, record }) =>
      write(csvLines([[name, line, rule, field, message, ...record]])),
    close,
    abort,
  };
}
