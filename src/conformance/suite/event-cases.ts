import { concept } from '../../codes';
import { CHECK_RULES } from '../rules';
import { titleOf } from './record-cases';
import type { SuiteCase } from './suite-case';

const REFERRED = concept.referralToSocialPrescribingService;
const LONELY = concept.feelingLonely;
const HEADINGS = 'person_id,code,date,source,value,organisation';
const GOOD = `S0001,${REFERRED},2024-05-01,1991000124105,,Y99001`;
/** PHQ-9 score, as codes/assessment-scores.csv has it. */
const PHQ_9 = '720433000';

/** A good row and one as given: a table that has one fault. */
const csv = (row: string) => `${HEADINGS}\n${GOOD}\n${row}\n`;
const dated = (date: string) => csv(`S0002,${REFERRED},${date},,,`);
const coded = (code: string) => csv(`S0002,${code},2024-05-01,,,`);
const scored = (value: string) => csv(`S0002,${PHQ_9},2024-05-01,,${value},`);
const ndjson = (line: string) =>
  `${JSON.stringify({ personId: 'S0001', code: REFERRED, date: '2024-05-01' })}\n${line}\n`;

const POSITIVE = {
  'comma.csv': ['Comma-separated', csv(`S0001,${LONELY},2024-05-02,,,Y99001`)],
  'semicolon.csv': [
    'Semicolons and UK dates',
    `NHS Number;SNOMED Code;Event Date\n9990000018;${REFERRED};01/05/2024\n`,
  ],
  'tab.txt': [
    'Tabs and dates with month names',
    `Patient ID\tConcept ID\tDate\nS0001\t${REFERRED}\t01-May-2024\n`,
  ],
  'crlf-bom.csv': [
    'A byte order mark, CRLF and quoted fields',
    `\uFEFFperson,code,date\r\n"S0001","${REFERRED}","20240501"\r\n`,
  ],
  'lines.ndjson': [
    'One JSON object per line',
    ndjson(JSON.stringify({ personId: 'S0001', code: LONELY, date: '2024-05-02T09:30:00Z' })),
  ],
} as const;

/** A file for every rule that an extract of plain rows can break; the path is the field. */
const NEGATIVE: Readonly<Record<string, readonly [file: string, content: string, path?: string]>> = {
  'file-empty': ['csv', ''],
  'file-spreadsheet': ['xlsx', 'PK\u0003\u0004'],
  'file-compressed': ['csv', '\u001F\u008B\u0008'],
  'file-parquet': ['csv', 'PAR1'],
  'json-array': ['json', `[{"personId":"S0001","code":"${REFERRED}","date":"2024-05-01"}]\n`],
  'csv-headings-missing': ['csv', `person_id,when\nS0001,2024-05-01\n`],
  'csv-headings-duplicate': ['csv', `person_id,patient_id,code,date\nS0001,S0001,${REFERRED},2024-05-01\n`],
  'date-month-first': ['csv', dated('05/31/2024')],
  'line-too-long': ['csv', csv(`S0002,${REFERRED},2024-05-01,,,${'x'.repeat(1_000_001)}`)],
  'csv-quote': ['csv', csv(`S0002,"${REFERRED},2024-05-01,,,`)],
  'csv-field-count': ['csv', csv(`S0002,${REFERRED},2024-05-01,,,,,more`)],
  'ndjson-not-json': ['ndjson', ndjson('{"personId":')],
  'ndjson-not-object': ['ndjson', ndjson('["S0002"]')],
  'ndjson-value': [
    'ndjson',
    ndjson(`{"personId":"S0002","code":["${REFERRED}"],"date":"2024-05-01"}`),
    'code',
  ],
  'ndjson-duplicate-field': [
    'ndjson',
    ndjson(`{"personId":"S0002","patientId":"S0003","code":"${REFERRED}","date":"2024-05-01"}`),
    'personId',
  ],
  'person-missing': ['csv', csv(`,${REFERRED},2024-05-01,,,`), 'personId'],
  'person-number': [
    'ndjson',
    ndjson(`{"personId":1234,"code":"${REFERRED}","date":"2024-05-01"}`),
    'personId',
  ],
  'person-scientific-notation': ['csv', csv(`9.99E+09,${REFERRED},2024-05-01,,,`), 'personId'],
  'code-missing': ['csv', coded(''), 'code'],
  'date-missing': ['csv', dated(''), 'date'],
  'date-impossible': ['csv', dated('2024-02-30'), 'date'],
  'date-not-recognised': ['csv', dated('soon'), 'date'],
  'date-partial': ['csv', dated('2024-05'), 'date'],
  'date-out-of-range': ['csv', dated('1066-10-14'), 'date'],
  'date-two-digit-year': ['csv', dated('01/05/24'), 'date'],
  'date-spreadsheet-serial': ['csv', dated('45413'), 'date'],
  'unknown-key': [
    'ndjson',
    ndjson(`{"personId":"S0002","code":"${REFERRED}","date":"2024-05-01","colour":"red"}`),
  ],
  'source-not-a-concept': ['csv', csv(`S0002,${REFERRED},2024-05-01,GP,,`)],
  'sctid-number': ['ndjson', ndjson(`{"personId":"S0002","code":${REFERRED},"date":"2024-05-01"}`), 'code'],
  'sctid-scientific-notation': ['csv', coded('8.71731E+14'), 'code'],
  'sctid-not-digits': ['csv', coded(`${REFERRED.slice(0, -1)}O`), 'code'],
  'sctid-leading-zero': ['csv', coded(`0${REFERRED}`), 'code'],
  'sctid-length': ['csv', coded(REFERRED.slice(0, 5)), 'code'],
  'sctid-truncated-digits': ['csv', coded('999003081000000000'), 'code'],
  'sctid-check-digit': ['csv', coded(`${REFERRED.slice(0, -1)}7`), 'code'],
  'sctid-partition': ['csv', coded('123456038'), 'code'],
  'sctid-description': ['csv', coded('346979010'), 'code'],
  'sctid-relationship': ['csv', coded('123456029'), 'code'],
  'event-code-not-in-set': ['csv', coded('73211009'), 'code'],
  'event-source-not-in-set': ['csv', csv(`S0002,${REFERRED},2024-05-01,73211009,,`), 'source'],
  'event-organisation-not-ods': ['csv', csv(`S0002,${REFERRED},2024-05-01,,,The practice`), 'organisation'],
  'event-score-missing': ['csv', scored(''), 'value'],
  'event-score-not-a-number': ['csv', scored('high'), 'value'],
  'event-score-out-of-range': ['csv', scored('99'), 'value'],
};

/** Small extracts in every form that is read, and one for every rule that plain rows can break. */
export function eventCases(): SuiteCase[] {
  const positive = Object.entries(POSITIVE).map(([name, [form, content]]): SuiteCase => {
    const id = `valid-${name.split('.')[0]}`;
    return {
      ...{ id: `events-${id}`, kind: 'events', file: `events/valid-${name}`, content },
      ...{ title: `A valid extract. ${form}`, expected: { valid: true }, options: '' },
    };
  });
  const negative = Object.entries(NEGATIVE).map(([rule, [extension, content, path = '']]): SuiteCase => {
    const { severity } = EVENT_SEVERITIES[rule] ?? CHECK_RULES[rule]!;
    return {
      ...{ id: `events-${rule}`, kind: 'events', file: `events/${rule}.${extension}`, content },
      title: titleOf(rule),
      expected: { valid: severity !== 'error', rule, severity, path, ...(path && { element: path }) },
      options: '',
    };
  });
  return [...positive, ...negative];
}

/** Records and extracts share the id; of an extract it costs nothing. */
const EVENT_SEVERITIES: Readonly<Record<string, { readonly severity: 'information' }>> = {
  'unknown-key': { severity: 'information' },
};
