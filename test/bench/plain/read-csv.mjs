import { createReadStream } from 'node:fs';
import Papa from 'papaparse';

/** Every row as an object. In chunks: a file may be longer than a string can be. */
export function readCsv(path) {
  return new Promise((resolve, reject) => {
    const rows = [];
    Papa.parse(createReadStream(path), {
      header: true,
      skipEmptyLines: true,
      chunk: ({ data }) => {
        for (const row of data) rows.push(row);
      },
      complete: () => resolve(rows),
      error: reject,
    });
  });
}
