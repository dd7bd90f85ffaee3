import { describe, expect, it } from 'vitest';
import { readEvents } from '../../../src/events/read/read-events';
import { readTable } from '../../../src/events/read/read-table';
import { READ_RULES, type ReadRule } from '../../../src/events/read/rules';
import { streamRecords } from '../../../src/events/read/stream-records';
import { CODE, HEADINGS, ROW, utf8 } from './support';

interface Found {
  readonly rule: string;
  readonly message: string;
}

const events = async (text: string | Uint8Array): Promise<readonly Found[]> => {
  const { refused, rejects, noticed } = await readEvents(text);
  return [...refused, ...rejects, ...asFound(noticed)];
};

const table =
  (kind: 'people' | 'practices' | 'workforce' | 'organisations') =>
  async (text: string | Uint8Array): Promise<readonly Found[]> => {
    const { refused, rejects, noticed } = await readTable(kind, text);
    return [...refused, ...rejects, ...asFound(noticed)];
  };

const records = async (text: string | Uint8Array) => {
  const found: { rule: string; message: string }[] = [];
  for await (const one of streamRecords(text)) if ('wrong' in one) found.push(one.wrong);
  return found;
};

const asFound = (noticed: Readonly<Record<string, number>>) =>
  Object.keys(noticed).map((rule) => ({ rule, message: READ_RULES[rule as ReadRule]?.message ?? '' }));

const csv = (...rows: string[]) => [HEADINGS, ...rows].join('\n');
const dated = (date: string) => csv(`A1,${CODE},${date}`);

/** Input that breaks the rule, and only that rule, and what a person is then told. */
const CASES: Readonly<
  Record<ReadRule, readonly [input: string | Uint8Array, message: string, read?: typeof events]>
> = {
  'file-empty': [
    ' \r\n',
    'The file is empty. Export it again; a CSV needs a heading row and at least one row.',
  ],
  'file-spreadsheet': [
    'PK\x03\x04\x14\x00',
    'This is a spreadsheet or zip file, not text. Open it and save the sheet as CSV (UTF-8).',
  ],
  'file-compressed': [
    Uint8Array.of(0x1f, 0x8b, 8, 0),
    'This file is compressed, and cannot be decompressed: it is cut off, damaged, or neither gzip nor Zstandard. Copy it again, or decompress it first.',
  ],
  'file-parquet': [
    'PAR1\x15',
    'This is a Parquet file, which is not read from front to back. Give the command line its name, or a reader what `parquetLines` makes of it.',
  ],
  'json-array': [
    ' [{"personId":"A1"}]',
    'This is one JSON array. Write one object per line (NDJSON) instead.',
  ],
  'xml-not-read': [
    '<?xml version="1.0"?>',
    'This is XML, which is read only for the coded events of FHIR. Export it as CSV or JSON instead.',
    table('people'),
  ],
  'fhir-not-json': [
    '{"resourceType":"Bundle"',
    'This looks like FHIR but is not one whole JSON document. Export it again as one resource or Bundle.',
  ],
  'fhir-not-a-table': [
    '{"resourceType":"Patient"}',
    'This looks like FHIR. This table is read from CSV or NDJSON.',
    table('people'),
  ],
  'record-not-json': [
    '{"personDemographics": {\n',
    'This is no JSON of records of the information standard. Write one record per line, an array of records, or one record as one whole JSON document. Look whether the end of the file is cut off.',
  ],
  'fhir-not-a-record': [
    '{"resourceType":"Bundle"}',
    'This looks like FHIR. A record has the sections of the information standard as its keys.',
    records,
  ],
  'record-not-a-table': [
    '{"personDemographics":{}}',
    'This looks like records of the information standard. This table is read from CSV or NDJSON.',
    table('people'),
  ],
  'csv-headings-missing': [
    `code,when\n${CODE},x`,
    'No heading was recognised for personId, date. Add a heading row, or name the heading to use: --map personId="Heading" (option `map`), with the field in place of personId.',
  ],
  'csv-headings-duplicate': [
    `${HEADINGS},Event Date\n${ROW},x`,
    'More than one heading stands for date. Say which one to use: --map personId="Heading" (option `map`), with the field in place of personId. Headings must differ.',
  ],
  'date-month-first': [
    csv(ROW, `A1,${CODE},04/13/2024`),
    "Line 3 has a date that is valid only with the month first, so no slashed date in this file is certain. Say how it writes them: --date-format mdy or --date-format dmy (option `dateFormat`: 'mdy' or 'dmy').",
  ],
  'line-too-long': [
    csv(`A1,${'x'.repeat(1_000_001)}`),
    'The line is longer than a million characters. Look for a missing line break.',
  ],
  'csv-quote': [
    csv('"A1" x,1,2'),
    'A quotation mark is not closed, or text follows a closing one. Double the marks inside a quoted field.',
  ],
  'csv-field-count': [
    csv(`${ROW},x`),
    'The row has more fields than there are headings. Put fields that contain the delimiter in quotation marks.',
  ],
  'ndjson-not-json': [`{"a":1}x`, 'The line is not valid JSON. Write one whole JSON object per line.'],
  'ndjson-not-object': [
    `{"person":"A1","code":"${CODE}","date":"2024-05-01"}\n[]`,
    'The line is JSON, but not an object. Write one JSON object per line.',
  ],
  'ndjson-value': ['{"date":["x"]}', 'The value is neither text nor a number. Write it as JSON text.'],
  'ndjson-duplicate-field': [
    '{"personId":"A1","person":"A2"}',
    'Two keys stand for the same field. Keep one of them, or name it with `map`.',
  ],
  'person-missing': [
    csv(`,${CODE},2024-05-01`),
    'The person id is missing. Give every row the id of its person.',
  ],
  'person-number': [
    `{"personId":1,"code":"${CODE}","date":"2024-05-01"}`,
    'The person id is a JSON number, which can lose leading zeros. Write it as JSON text, in quotation marks.',
  ],
  'person-scientific-notation': [
    csv(`9.99E+09,${CODE},2024-05-01`),
    'The person id is in scientific notation, so digits are lost. Format the column as text and export again.',
  ],
  'code-missing': [csv('A1,,2024-05-01'), 'The code is missing. Give every row a code.'],
  'organisation-missing': [
    'organisation,parent\n ,U1',
    'The organisation code is missing. Give every row an ODS code.',
    table('organisations'),
  ],
  'parent-missing': [
    'organisation,parent\nY1, ',
    'The parent organisation is missing. Give every row the ODS code of the parent.',
    table('organisations'),
  ],
  'registered-not-a-count': [
    'organisation,date,registered\nY1,2024-04-01,"9,120"',
    'The list size is missing or not a whole number of 0 or more. Write it in digits, without commas.',
    table('practices'),
  ],
  'wte-not-a-number': [
    'organisation,date,wte\nY1,2024-04-01,-1',
    'The whole-time equivalent is missing or not a number of 0 or more. Write it in digits with a decimal point.',
    table('workforce'),
  ],
  'table-conflict': [
    'organisation,date,wte\nY1,2024-04-01,1\nY1,01/04/2024,2',
    'Rows of one organisation and date disagree, so none of them is used. Keep the right one.',
    table('workforce'),
  ],
  'date-missing': [dated(''), 'The date is missing. Give every row a date.'],
  'date-impossible': [
    dated('31/02/2024'),
    'The date does not exist in the calendar. Check the day, the month and their order.',
  ],
  'date-not-recognised': [dated('soon'), 'The date is not in a form that is read. Write it as YYYY-MM-DD.'],
  'date-partial': [dated('2024-05'), 'The date has no day. Give the whole date, as YYYY-MM-DD.'],
  'date-out-of-range': [dated('9999-12-31'), 'The year of the date is not within 1900 to 2200. Correct it.'],
  'date-two-digit-year': [
    dated('5/4/24'),
    'The year of the date has two digits. Export dates with four-digit years.',
  ],
  'date-spreadsheet-serial': [
    dated('45383'),
    'The date is a spreadsheet serial number. Format the column as a date, YYYY-MM-DD, and export again.',
  ],
  'unknown-key': [
    `{"person":"A1","code":"${CODE}","date":"2024-05-01","x":1}`,
    'A key stands for no field and was not used. Name it with `map` if it should be.',
  ],
  'source-not-a-concept': [
    `${HEADINGS},source\n${ROW},GP`,
    'A referral source is not a SNOMED CT concept id. It is kept as it is and counts as Invalid.',
  ],
  'birth-date-unusable': [
    'person,dob\nA1,x',
    'A birth date is no date that can be read and was left out. Write YYYY-MM-DD, YYYY-MM or YYYY.',
    table('people'),
  ],
  'imd-decile-unusable': [
    'person,imd_decile\nA1,11',
    'A deprivation decile is not a whole number from 1 to 10 and was left out. Correct it.',
    table('people'),
  ],
  'imd-year-unusable': [
    'person,imd_year\nA1,19',
    'A deprivation index year is not a four-digit year and was left out.',
    table('people'),
  ],
  'table-duplicate': [
    'organisation,date,wte\nY1,2024-04-01,1\nY1,2024-04-01,1.0',
    'A row repeats another row exactly and was left out.',
    table('workforce'),
  ],
};

describe('every rule says what is wrong and what to do', () => {
  it.each(Object.entries(CASES))('%s', async (rule, [input, message, read = events]) => {
    const found = (await read(input)).filter((each) => each.rule === rule);
    expect(found[0]).toMatchObject({ rule, message });
  });

  it.each(Object.entries(CASES))('%s has no other rule beside it', async (rule, [input, , read = events]) => {
    const others = new Set((await read(input)).map((each) => each.rule));
    expect([...others]).toEqual([rule]);
  });
});

it('tells the rules of another folder in their own words', async () => {
  const reading = await readEvents(csv('A1,8.71731E+14,2024-05-01'));
  expect(reading.rejects[0]).toEqual({
    line: 2,
    rule: 'sctid-scientific-notation',
    field: 'code',
    message:
      'The SNOMED CT identifier is in scientific notation, so a spreadsheet has probably dropped digits. Export it again from the source with the column formatted as text.',
    record: ['A1', '8.71731E+14', '2024-05-01'],
  });
});

it('knows spreadsheets of the older kind too', async () => {
  const found = await events(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));
  expect(found.map(({ rule }) => rule)).toEqual(['file-spreadsheet']);
});

it('never puts a value into a message', async () => {
  const secret = 'Zyxwv';
  const inputs = [
    csv(`${secret},${secret},${secret}`, `,${secret},${secret}`, `"${secret}" x,1,2`, `${ROW},${secret}`),
    `${secret},code,date\n${secret},${secret},${secret}`,
    `${HEADINGS},date\n${secret},${secret},${secret},${secret}`,
    `{"person":"${secret}","code":"${secret}"}\n{"${secret}":["${secret}"]}\n{${secret}\n{"person":["${secret}"]}`,
    `{"resourceType":"${secret}"`,
    `<${secret}>`,
    `["${secret}"]`,
    utf8(csv(`${secret.repeat(300_000)},1,2`)),
  ];
  for (const input of inputs) {
    for (const { message } of await events(input)) expect(message).not.toContain(secret);
  }
});
