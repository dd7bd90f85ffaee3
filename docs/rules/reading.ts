import { concept } from 'social-prescribing/codes';
import { READ_RULES } from 'social-prescribing/events';
import type { Example, Family } from './example';
import { MINIMAL_RECORD } from './minimal-record';
import { inOneLine } from './shown';

/** What is read: coded events, a table beside them, or records. */
export type FileRead = 'events' | 'people' | 'practices' | 'workforce' | 'organisations' | 'records';

interface FileExample extends Example<string | Uint8Array> {
  readonly read: FileRead;
}

const CODE = concept.referralToSocialPrescribingService;
const HEADINGS = 'person,code,date';
const ROW = `A1,${CODE},2024-05-01`;
const csv = (...rows: readonly string[]) => [HEADINGS, ...rows].join('\n');
const RIGHT = csv(ROW);
const LINE = JSON.stringify({ personId: 'A1', code: CODE, date: '2024-05-01' });
const RECORD = JSON.stringify(MINIMAL_RECORD);

const reading =
  (read: FileRead) =>
  (wrong: string | Uint8Array, right: string): FileExample => ({ read, wrong, right });
const events = reading('events');
const people = reading('people');
const organisations = reading('organisations');
const workforce = (wrong: readonly string[], right: readonly string[]) =>
  reading('workforce')(
    ['organisation,date,wte', ...wrong].join('\n'),
    ['organisation,date,wte', ...right].join('\n'),
  );
const dated = (wrong: string, right = '2024-05-01') =>
  events(csv(`A1,${CODE},${wrong}`), csv(`A1,${CODE},${right}`));

export const files: Family<keyof typeof READ_RULES, FileExample> = {
  title: 'Reading files',
  intro:
    'Reading a file of coded events (`readEvents`, `metrics`, `check`), a table beside them (`readTable`, `--people FILE` and the like) or records (`streamRecords`). The examples are whole files, of coded events unless they say something else.',
  rules: READ_RULES,
  source: () => undefined,
  show: (input, { read }) => `${read === 'events' ? '' : `${read}: `}${shown(input)}`,
  examples: {
    'file-empty': events(' \r\n', RIGHT),
    'file-spreadsheet': events('PK\u0003\u0004\u0014\u0000', RIGHT),
    'file-compressed': events(Uint8Array.of(0x1f, 0x8b, 8, 0), RIGHT),
    'file-parquet': events('PAR1\u0015', RIGHT),
    'json-array': events(`[${LINE}]`, LINE),
    'xml-not-read': people('<?xml version="1.0"?>', 'person,dob\nA1,1970-02-28'),
    'fhir-not-json': events('{"resourceType":"Patient"', '{"resourceType":"Patient"}'),
    'fhir-not-a-table': people('{"resourceType":"Patient"}', 'person,dob\nA1,1970-02-28'),
    'record-not-json': events(`${RECORD.slice(0, 23)}\n`, RECORD),
    'fhir-not-a-record': reading('records')('{"resourceType":"Bundle"}', RECORD),
    'record-not-a-table': people('{"personDemographics":{}}', '{"personId":"A1","birthDate":"1970-02-28"}'),
    'csv-headings-missing': events(`code,when\n${CODE},2024-05-01`, RIGHT),
    'csv-headings-duplicate': events(`${HEADINGS},Event Date\n${ROW},x`, `${HEADINGS},Notes\n${ROW},x`),
    'date-month-first': events(csv(ROW, `A1,${CODE},04/13/2024`), csv(ROW, `A1,${CODE},13/04/2024`)),

    'line-too-long': events(csv(`A1,${'x'.repeat(1_000_001)}`), RIGHT),
    'csv-quote': events(csv(`"A1" x,${CODE},2024-05-01`), csv(`"""A1"" x",${CODE},2024-05-01`)),
    'csv-field-count': events(csv(`A1,x,${CODE},2024-05-01`), csv(`"A1,x",${CODE},2024-05-01`)),
    'ndjson-not-json': events(`${LINE}x`, LINE),
    'ndjson-not-object': events(`${LINE}\n[]`, LINE),
    'ndjson-value': events(LINE.replace('"A1"', '["A1"]'), LINE),
    'ndjson-duplicate-field': events(LINE.replace('{', '{"person":"A2",'), LINE),
    'person-missing': events(csv(`,${CODE},2024-05-01`), RIGHT),
    'person-number': events(LINE.replace('"A1"', '9990000018'), LINE.replace('"A1"', '"9990000018"')),
    'person-scientific-notation': events(
      csv(`9.99E+09,${CODE},2024-05-01`),
      csv(`9990000018,${CODE},2024-05-01`),
    ),
    'code-missing': events(csv('A1,,2024-05-01'), RIGHT),
    'organisation-missing': organisations('organisation,parent\n,U1', 'organisation,parent\nY1,U1'),
    'parent-missing': organisations('organisation,parent\nY1,', 'organisation,parent\nY1,U1'),
    'registered-not-a-count': reading('practices')(
      'organisation,date,registered\nY1,2024-04-01,"9,120"',
      'organisation,date,registered\nY1,2024-04-01,9120',
    ),
    'wte-not-a-number': workforce(['Y1,2024-04-01,-1'], ['Y1,2024-04-01,1']),
    'table-conflict': workforce(
      ['Y1,2024-04-01,1', 'Y1,01/04/2024,2'],
      ['Y1,2024-04-01,1', 'Y1,01/05/2024,2'],
    ),

    'date-missing': dated(''),
    'date-impossible': dated('31/02/2024', '29/02/2024'),
    'date-not-recognised': dated('soon'),
    'date-partial': dated('2024-05'),
    'date-out-of-range': dated('9999-12-31'),
    'date-two-digit-year': dated('5/4/24', '5/4/2024'),
    'date-spreadsheet-serial': dated('45413'),

    'unknown-key': events(LINE.replace('}', ',"colour":"red"}'), LINE),
    'source-not-a-concept': events(
      `${HEADINGS},source\n${ROW},GP`,
      `${HEADINGS},source\n${ROW},108161000000109`,
    ),
    'birth-date-unusable': people('person,dob\nA1,28 Feb', 'person,dob\nA1,1970-02-28'),
    'imd-decile-unusable': people('person,imd_decile\nA1,11', 'person,imd_decile\nA1,10'),
    'imd-year-unusable': people('person,imd_year\nA1,19', 'person,imd_year\nA1,2019'),
    'table-duplicate': workforce(['Y1,2024-04-01,1', 'Y1,2024-04-01,1.0'], ['Y1,2024-04-01,1']),
  },
};

const shown = (input: string | Uint8Array) =>
  typeof input === 'string'
    ? inOneLine(input)
    : `the bytes ${[...input].map((byte) => byte.toString(16).padStart(2, '0')).join(' ')}`;
