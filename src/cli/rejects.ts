import type { Reject } from '../events';
import { csvLines } from '../report/csv';
import { openFile } from './output';

/** A CSV file of rejected records, each with its file, line and rule, then its cells as read. */
export function openRejects(path: string): {
  add: (file: string, reject: Reject) => void;
  close: () => void;
} {
  const file = openFile(path);
  file.write(csvLines([['file', 'line', 'rule', 'field', 'message', 'record']]));
  return {
    add: (name, { line, rule, field, message, record }) =>
      file.write(csvLines([[name, line, rule, field, message, ...record]])),
    close: file.close,
  };
}
