import { csvWriter } from './csv';
import { htmlWriter } from './html';
import { jsonWriter, ndjsonWriter } from './json';
import { junitWriter } from './junit';
import { sarifWriter } from './sarif';
import { textWriter } from './text';
import type { CheckFormat, CheckWriter, WriterOptions } from './writer';

const WRITERS: Readonly<Record<CheckFormat, (options: WriterOptions) => CheckWriter>> = {
  text: textWriter,
  json: jsonWriter,
  ndjson: ndjsonWriter,
  csv: csvWriter,
  sarif: sarifWriter,
  junit: junitWriter,
  html: htmlWriter,
};

/** A writer of reports in a format. */
export const openCheckWriter = (format: CheckFormat, options: WriterOptions): CheckWriter =>
  WRITERS[format](options);
