import { type Issue, issueFactory, type RuleText } from '../../issue';

const error = (message: string): RuleText => ({ severity: 'error', message });
const information = (message: string): RuleText => ({ severity: 'information', message });

/**
 * Every rule that reading CSV, NDJSON and tables can report: its severity and its message, by rule id. Ids are
 * stable. `{…}` in a message stands for field names or a line number, never for what a file holds. Errors cost
 * a row or the file, as their messages say; `information` costs no row.
 *
 * @example
 * ```ts
 * import { READ_RULES } from 'social-prescribing/events';
 *
 * READ_RULES['date-partial'].message; //=> 'The date has no day. Give the whole date, as YYYY-MM-DD.'
 * READ_RULES['unknown-key'].severity; //=> 'information'
 * ```
 */
export const READ_RULES = {
  // The file as a whole
  'file-empty': error('The file is empty. Export it again; a CSV needs a heading row and at least one row.'),
  'file-spreadsheet': error(
    'This is a spreadsheet or zip file, not text. Open it and save the sheet as CSV (UTF-8).',
  ),
  'file-compressed': error(
    'This file is compressed, and cannot be decompressed: it is cut off, damaged, or neither gzip nor Zstandard. ' +
      'Copy it again, or decompress it first.',
  ),
  'file-parquet': error(
    'This is a Parquet file, which is not read from front to back. Give the command line its name, or a reader ' +
      'what `parquetLines` makes of it.',
  ),
  'json-array': error('This is one JSON array. Write one object per line (NDJSON) instead.'),
  'xml-not-read': error(
    'This is XML, which is read only for the coded events of FHIR. Export it as CSV or JSON instead.',
  ),
  'fhir-not-json': error(
    'This looks like FHIR but is not one whole JSON document. Export it again as one resource or Bundle.',
  ),
  'fhir-not-a-table': error('This looks like FHIR. This table is read from CSV or NDJSON.'),
  'record-not-json': error(
    'This is no JSON of records of the information standard. Write one record per line, an array of records, or ' +
      'one record as one whole JSON document. Look whether the end of the file is cut off.',
  ),
  'fhir-not-a-record': error(
    'This looks like FHIR. A record has the sections of the information standard as its keys.',
  ),
  'record-not-a-table': error(
    'This looks like records of the information standard. This table is read from CSV or NDJSON.',
  ),
  'csv-headings-missing': error(
    'No heading was recognised for {fields}. Add a heading row, or name the heading to use: ' +
      '--map personId="Heading" (option `map`), with the field in place of personId.',
  ),
  'csv-headings-duplicate': error(
    'More than one heading stands for {fields}. Say which one to use: ' +
      '--map personId="Heading" (option `map`), with the field in place of personId. Headings must differ.',
  ),
  'date-month-first': error(
    'Line {line} has a date that is valid only with the month first, so no slashed date in this file is ' +
      "certain. Say how it writes them: --date-format mdy or --date-format dmy (option `dateFormat`: 'mdy' or 'dmy').",
  ),

  // A row or line
  'line-too-long': error('The line is longer than a million characters. Look for a missing line break.'),
  'csv-quote': error(
    'A quotation mark is not closed, or text follows a closing one. Double the marks inside a quoted field.',
  ),
  'csv-field-count': error(
    'The row has more fields than there are headings. Put fields that contain the delimiter in quotation marks.',
  ),
  'ndjson-not-json': error('The line is not valid JSON. Write one whole JSON object per line.'),
  'ndjson-not-object': error('The line is JSON, but not an object. Write one JSON object per line.'),
  'ndjson-value': error('The value is neither text nor a number. Write it as JSON text.'),
  'ndjson-duplicate-field': error(
    'Two keys stand for the same field. Keep one of them, or name it with `map`.',
  ),
  'person-missing': error('The person id is missing. Give every row the id of its person.'),
  'person-number': error(
    'The person id is a JSON number, which can lose leading zeros. Write it as JSON text, in quotation marks.',
  ),
  'person-scientific-notation': error(
    'The person id is in scientific notation, so digits are lost. Format the column as text and export again.',
  ),
  'code-missing': error('The code is missing. Give every row a code.'),
  'organisation-missing': error('The organisation code is missing. Give every row an ODS code.'),
  'parent-missing': error('The parent organisation is missing. Give every row the ODS code of the parent.'),
  'registered-not-a-count': error(
    'The list size is missing or not a whole number of 0 or more. Write it in digits, without commas.',
  ),
  'wte-not-a-number': error(
    'The whole-time equivalent is missing or not a number of 0 or more. Write it in digits with a decimal point.',
  ),
  'table-conflict': error(
    'Rows of one organisation and date disagree, so none of them is used. Keep the right one.',
  ),

  // A date
  'date-missing': error('The date is missing. Give every row a date.'),
  'date-impossible': error(
    'The date does not exist in the calendar. Check the day, the month and their order.',
  ),
  'date-not-recognised': error('The date is not in a form that is read. Write it as YYYY-MM-DD.'),
  'date-partial': error('The date has no day. Give the whole date, as YYYY-MM-DD.'),
  'date-out-of-range': error('The year of the date is not within 1900 to 2200. Correct it.'),
  'date-two-digit-year': error('The year of the date has two digits. Export dates with four-digit years.'),
  'date-spreadsheet-serial': error(
    'The date is a spreadsheet serial number. Format the column as a date, YYYY-MM-DD, and export again.',
  ),

  // Worth knowing; costs no row
  'unknown-key': information(
    'A key stands for no field and was not used. Name it with `map` if it should be.',
  ),
  'source-not-a-concept': information(
    'A referral source is not a SNOMED CT concept id. It is kept as it is and counts as Invalid.',
  ),
  'birth-date-unusable': information(
    'A birth date is no date that can be read and was left out. Write YYYY-MM-DD, YYYY-MM or YYYY.',
  ),
  'imd-decile-unusable': information(
    'A deprivation decile is not a whole number from 1 to 10 and was left out. Correct it.',
  ),
  'imd-year-unusable': information('A deprivation index year is not a four-digit year and was left out.'),
  'table-duplicate': information('A row repeats another row exactly and was left out.'),
} as const satisfies Record<string, RuleText>;

export type ReadRule = keyof typeof READ_RULES;

const plainIssue = /* @__PURE__ */ issueFactory(READ_RULES);

/** What stands for the placeholders of a message. */
export type Details = Readonly<Record<string, string | number>>;

/** The issue of a rule, its placeholders filled in. */
export const readIssue = (rule: ReadRule, details: Details = {}): Issue => filled(plainIssue(rule), details);

/** An issue, its placeholders filled in. */
export function filled(issue: Issue, details: Details): Issue {
  const message = issue.message.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name]));
  return { ...issue, message };
}
