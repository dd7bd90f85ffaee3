import { version } from '../../package.json';
import { bundledCodeSet, type CodeList, type CodeSet, codeKey } from '../codes';
import type { Issue } from '../issue';
import type { Profile } from '../record';
import type { CheckOptions } from './check-options';
import { textDigest } from './digest';
import type { CodeCoverage } from './tally/code-coverage';
import type { ElementCoverage } from './tally/element-coverage';
import type { RuleTally } from './tally/rule-tally';

/**
 * What one file came to.
 *
 * @example
 * ```ts
 * import { type FileSummary, openCheck } from 'social-prescribing/conformance';
 *
 * const file: FileSummary = await openCheck().file('empty.json', '');
 * file.refused.map(({ rule }) => rule); //=> ['file-empty']
 * ```
 */
export interface FileSummary {
  readonly file: string;
  readonly kind: 'records' | 'fhir' | 'events';
  /** SHA-256 of its bytes, in hexadecimal digits; empty where it was refused. */
  readonly sha256: string;
  readonly bytes: number;
  /** Records and rows that were checked, and those without an error. */
  readonly checked: number;
  readonly valid: number;
  /** How an extract was understood: encoding, headings, dates. */
  readonly understoodAs: readonly string[];
  /** Why nothing in it counts; empty when it was read. */
  readonly refused: readonly Issue[];
}

/**
 * How many were checked and how many of them have no error.
 *
 * @example
 * ```ts
 * import { type Checked, openCheck } from 'social-prescribing/conformance';
 *
 * const records: Checked = openCheck().report().summary.records;
 * records; //=> { checked: 0, valid: 0 }
 * ```
 */
export interface Checked {
  readonly checked: number;
  readonly valid: number;
}

/**
 * The conformance report: what was checked against what, and what it came to. Plain JSON, the same for the same
 * files, options and versions.
 *
 * @example
 * ```ts
 * import { type ConformanceReport, openCheck } from 'social-prescribing/conformance';
 *
 * const report: ConformanceReport = openCheck({ strict: true }).report();
 * report.standard; //=> 'PRSB social prescribing information model v1.1 (DAPB4066)'
 * report.codeSet[0]?.authority; //=> 'compiled'
 * ```
 */
export interface ConformanceReport {
  /** `sha256:` of the files, options, code set and versions: cite it, and the same run gives it again. */
  readonly digest: string;
  readonly standard: string;
  /** Name and version of this package. */
  readonly package: string;
  readonly strict: boolean;
  readonly lints: NonNullable<CheckOptions['lints']>;
  /** The sections of the profile that records were checked against, and a digest of the whole of it. */
  readonly profile: { readonly sections: readonly string[]; readonly sha256: string } | null;
  readonly codeSet: readonly (Pick<CodeList, 'name' | 'authority' | 'version' | 'date' | 'module'> & {
    readonly codes: number;
  })[];
  readonly files: readonly FileSummary[];
  readonly summary: {
    readonly records: Checked;
    readonly events: Checked;
    /** Issues by severity, those left out included. */
    readonly issues: Readonly<Record<Issue['severity'], number>>;
    /** Issues of rules that the options leave out of the report. */
    readonly leftOut: number;
  };
  readonly rules: readonly RuleTally[];
  /** All elements of the standard or profile, in its order. */
  readonly elements: readonly ElementCoverage[];
  readonly codes: CodeCoverage;
}

/**
 * The standard that records are checked against, as every report names it.
 *
 * @example
 * ```ts
 * import { STANDARD_NAME } from 'social-prescribing/conformance';
 *
 * STANDARD_NAME; //=> 'PRSB social prescribing information model v1.1 (DAPB4066)'
 * ```
 */
export const STANDARD_NAME = 'PRSB social prescribing information model v1.1 (DAPB4066)';

/** What a report is about, before anything is read. */
export function aboutCheck({ strict = false, lints = [], profile, codeSet = bundledCodeSet }: CheckOptions) {
  return {
    standard: STANDARD_NAME,
    package: `social-prescribing ${version}`,
    ...{ strict, lints: [...lints].sort() },
    profile: profile === undefined ? null : aboutProfile(profile),
    codeSet: codeSet.lists.map(({ name, authority, version, date, module, codes }) => ({
      ...{ name, authority, version, date, codes: codes.length },
      ...(module && { module }),
    })),
  };
}

function aboutProfile({ tree }: Profile) {
  const lines: string[] = [];
  const take = (node: Profile['tree']): void => {
    lines.push(`${node.path} ${node.conformance}`);
    for (const child of node.children.values()) take(child);
  };
  take(tree);
  return { sections: [...tree.children.keys()], sha256: textDigest(lines.join('\n')) };
}

/** A digest of what was checked with what: the order and the names of the files make no difference. */
export function reportDigest(options: CheckOptions, files: readonly FileSummary[]): string {
  const { codeSet = bundledCodeSet, rules = [], ignore = [] } = options;
  const inputs = files.map(({ kind, sha256 }) => `${kind} ${sha256}`).sort();
  const asked = { rules: [...rules].sort(), ignore: [...ignore].sort(), events: options.events ?? {} };
  const what = { ...aboutCheck(options), ...asked, codes: codeSetLines(codeSet), inputs };
  return `sha256:${textDigest(JSON.stringify(what))}`;
}

function codeSetLines({ lists, inactive, referenceSets, hierarchy }: CodeSet): readonly string[] {
  return [
    ...lists.flatMap(({ name, codes }) =>
      codes.map(({ id, system, role, category }) => `${name} ${codeKey(id, system)} ${role} ${category}`),
    ),
    `inactive ${inactive?.size ?? 0}`,
    ...[...(referenceSets ?? [])].map(([id, members]) => `reference set ${id} ${members.size}`),
    `hierarchy ${hierarchy === undefined ? 'none' : (hierarchy.roots?.join(' ') ?? 'whole')}`,
  ];
}
