import type { CodeRow } from '../../codes';
import type { CategoryRow, MemberRow } from '../../codes/official';
import type { Comparison, Organisation, Person, Practice, Workforce } from '../tables';
import { codeRowMaker } from './code-row';
import { comparisonMaker } from './comparison-row';
import { type Layout, numberOf, textOf, type Value, WHOLE_NUMBER } from './fields';
import { DATE, ORGANISATION, PERSON } from './headings';
import type { RowLedger } from './ledger';
import { MEMBER_LAYOUTS } from './member-row';
import { personMaker } from './person-row';
import { type ReadRule, readIssue } from './rules';

/**
 * The tables beside the events: `codes` are for `extendCodeSet`, `members` and `categories` for `codeSetFromRows`.
 *
 * @example
 * ```ts
 * import type { Tables } from 'social-prescribing/events';
 *
 * const practice: Tables['practices'] = { organisation: 'Y00001', date: '2024-04-01', registered: 9120 };
 * practice.organisation; //=> 'Y00001'
 * ```
 */
export interface Tables {
  readonly people: Person;
  readonly practices: Practice;
  readonly workforce: Workforce;
  readonly organisations: Organisation;
  readonly comparison: Comparison;
  readonly codes: CodeRow;
  readonly members: MemberRow;
  readonly categories: CategoryRow;
}

/**
 * A field that a column of a table can stand for.
 *
 * @example
 * ```ts
 * import type { TableField } from 'social-prescribing/events';
 *
 * const field: TableField<'workforce'> = 'wte';
 * field; //=> 'wte'
 * ```
 */
export type TableField<Kind extends keyof Tables> = keyof Tables[Kind] & string;

const FROM_DATE = [...DATE, 'fromdate', 'from', 'startdate', 'start', 'validfrom', 'extractdate', 'asat'];

export const TABLE_LAYOUTS: {
  readonly [Kind in keyof Tables]: Layout<TableField<Kind>, Tables[Kind]>;
} = {
  people: {
    headings: {
      personId: PERSON,
      birthDate: [
        'birthdate',
        'dateofbirth',
        'dob',
        'birthyear',
        'yearofbirth',
        'yob',
        'monthofbirth',
        'birthmonth',
      ],
      gender: ['gender', 'gendercode', 'personstatedgendercode', 'personstatedgender', 'statedgender'],
      ethnicity: [
        'ethnicity',
        'ethnicitycode',
        'ethniccategory',
        'ethniccategorycode',
        'ethnicgroup',
        'ethnic',
      ],
      imdDecile: ['imddecile', 'decile', 'deprivationdecile', 'imddecilenumber'],
      imdYear: ['imdyear', 'imdversion', 'deprivationyear', 'indexyear'],
      organisation: ORGANISATION,
    },
    required: ['personId'],
    maker: personMaker,
  },
  practices: {
    headings: {
      organisation: ORGANISATION,
      date: FROM_DATE,
      registered: [
        ...[
          'registered',
          'registeredpatients',
          'listsize',
          'patients',
          'numberofpatients',
          'practicelistsize',
        ],
        ...['registeredlistsize', 'population'],
      ],
    },
    required: ['organisation', 'date', 'registered'],
    maker: (ledger) => {
      const place = placeReader(ledger);
      return ([organisation, date, registered]) => {
        const from = place(organisation, date);
        const patients = numberOf(registered, WHOLE_NUMBER);
        if (from === undefined) return undefined;
        if (patients === undefined) return reject(ledger, 'registered-not-a-count', 'registered');
        return { ...from, registered: patients };
      };
    },
  },
  workforce: {
    headings: {
      organisation: ORGANISATION,
      date: FROM_DATE,
      wte: [
        'wte',
        'fte',
        'wholetimeequivalent',
        'wholetimeequivalents',
        'fulltimeequivalent',
        'linkworkerwte',
      ],
    },
    required: ['organisation', 'date', 'wte'],
    maker: (ledger) => {
      const place = placeReader(ledger);
      return ([organisation, date, wte]) => {
        const from = place(organisation, date);
        const equivalents = numberOf(wte, DECIMAL);
        if (from === undefined) return undefined;
        if (equivalents === undefined) return reject(ledger, 'wte-not-a-number', 'wte');
        return { ...from, wte: equivalents };
      };
    },
  },
  organisations: {
    headings: {
      organisation: ORGANISATION,
      parent: [
        'parent',
        'parentcode',
        'parentorganisation',
        'parentodscode',
        'pcn',
        'pcncode',
        'icb',
        'icbcode',
      ],
    },
    required: ['organisation', 'parent'],
    maker:
      (ledger) =>
      ([organisation, parent]) => {
        if (textOf(organisation) === '') return reject(ledger, 'organisation-missing', 'organisation');
        if (textOf(parent) === '') return reject(ledger, 'parent-missing', 'parent');
        return { organisation: textOf(organisation), parent: textOf(parent) };
      },
  },
  comparison: {
    headings: {
      personId: PERSON,
      date: [...FROM_DATE, 'indexdate'],
      until: ['until', 'enddate', 'end', 'to'],
      organisation: ORGANISATION,
    },
    required: ['personId', 'date'],
    maker: comparisonMaker,
  },
  ...MEMBER_LAYOUTS,
  codes: {
    headings: {
      id: ['id', 'code', 'conceptid', 'snomedcode', 'snomedctcode', 'snomedconceptid', 'sctid'],
      term: ['term', 'name', 'description', 'preferredterm', 'display'],
      set: ['set', 'setname', 'codeset'],
      category: ['category', 'group'],
      role: ['role'],
      system: ['system', 'codesystem', 'codingsystem'],
      attendance: ['attendance'],
      instrument: ['instrument', 'measure', 'tool'],
    },
    required: ['id', 'term', 'role'],
    maker: codeRowMaker,
  },
};

const DECIMAL = /^(\d+\.?\d*|\.\d+)$/;

/** The organisation and date that a number holds for. */
function placeReader(ledger: RowLedger) {
  return (organisation: Value, date: Value) => {
    const code = textOf(organisation);
    const from = ledger.readDate(textOf(date));
    if (code === '') return reject(ledger, 'organisation-missing', 'organisation');
    if (from.date === undefined) {
      return ledger.reject(readIssue(from.rule, { line: ledger.line() }), 'date');
    }
    return { organisation: code, date: from.date };
  };
}

const reject = (ledger: RowLedger, rule: ReadRule, field: string) => ledger.reject(readIssue(rule), field);
