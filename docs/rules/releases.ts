import { concept } from 'social-prescribing/codes';
import { RELEASE_RULES } from 'social-prescribing/codes/official';
import { COLUMNS, type FileKind, KIND_NAMES } from '../../src/codes/release/file-kinds';
import type { Example, Family } from './example';
import { inOneLine } from './shown';

/** What is done to a release that is otherwise sound. */
export interface ReleaseChange {
  readonly kind: FileKind;
  /** A line more in the file of that kind. */
  readonly line?: string;
  readonly encoding?: 'Windows-1252';
  /** How often that line stands there, each time with another id. */
  readonly times?: number;
  /** Another first line. */
  readonly header?: string;
  /** What becomes of the file itself. */
  readonly file?: 'absent' | 'as published' | 'cut off' | 'renamed';
  readonly view?: 'Delta' | 'Snapshot';
  /** The reference set to read. */
  readonly referenceSet?: string;
}

const NEEDS = '1373501000000105';
const LONELY = concept.feelingLonely;
const CORE = '900000000000207008';
const tabs = (...fields: readonly string[]) => fields.join('\t');

const aConcept = (time: string, active: string) => ({
  kind: 'concept' as const,
  line: tabs(NEEDS, time, active, CORE, '900000000000074008'),
});
const aTerm = { kind: 'description', line: tabs('100001010', '20260401', '1', CORE, LONELY, 'en') } as const;
const withTerm = (term: string) => ({
  ...aTerm,
  line: tabs(aTerm.line, '900000000000013009', term, '900000000000448009'),
});
const aMember = (id: string) => ({
  kind: 'simple' as const,
  line: tabs('80000001-0000-5000-8000-000000000001', '20260401', '1', CORE, NEEDS, id),
});
const header = COLUMNS.concept.join('\t');

export const releases: Family<keyof typeof RELEASE_RULES, Example<ReleaseChange>> = {
  title: 'SNOMED CT releases',
  intro:
    'Reading a release in RF2 (`codes import`, `readRelease`). The examples are a line, the first line or the name of one of its files, in a release that is otherwise sound.',
  rules: RELEASE_RULES,
  source: () => 'SNOMED CT Release File Specifications (RF2)',
  show: shown,
  examples: {
    'release-empty': {
      wrong: { kind: 'concept', file: 'renamed' },
      right: { kind: 'concept', file: 'as published' },
    },
    'release-file-missing': {
      wrong: { kind: 'concept', file: 'absent' },
      right: { kind: 'concept', file: 'as published' },
    },
    'release-file-absent': {
      wrong: { kind: 'language', file: 'absent' },
      right: { kind: 'language', file: 'as published' },
    },
    'release-delta-partial': {
      wrong: { kind: 'concept', view: 'Delta' },
      right: { kind: 'concept', view: 'Snapshot' },
    },
    'release-header-wrong': {
      wrong: { kind: 'concept', header: header.replace('effectiveTime\tactive', 'active\teffectiveTime') },
      right: { kind: 'concept', header },
    },
    'release-row-short': {
      wrong: { kind: 'simple', line: tabs('80000001-0000-5000-8000-000000000001', '20260401', '1', CORE) },
      right: aMember(LONELY),
    },
    'release-date-wrong': { wrong: aConcept('20260431', '1'), right: aConcept('20260430', '1') },
    'release-active-wrong': { wrong: aConcept('20260401', 'true'), right: aConcept('20260401', '1') },
    'release-line-too-long': {
      wrong: withTerm('x'.repeat(1_000_001)),
      right: withTerm('Feeling lonely'),
    },
    'release-not-utf8': {
      wrong: { ...withTerm('Größe'), encoding: 'Windows-1252' },
      right: withTerm('Größe'),
    },
    'release-unreadable': {
      wrong: { kind: 'simple', file: 'cut off' },
      right: { kind: 'simple', file: 'as published' },
    },
    'release-set-empty': {
      wrong: { kind: 'simple', referenceSet: '999027851000230104' },
      right: { kind: 'simple', referenceSet: NEEDS },
    },
    'release-member-no-concept': { wrong: aMember(concept.socialIsolation), right: aMember(LONELY) },
    'release-too-many': {
      wrong: { ...aMember(LONELY), times: 1_000_001 },
      right: aMember(LONELY),
    },
  },
};

function shown({ kind, line, encoding, times, header, file, view, referenceSet }: ReleaseChange): string {
  const name = KIND_NAMES[kind];
  if (line !== undefined) {
    const how = [encoding, (times ?? 1) > 1 && `${times?.toLocaleString('en-GB')} such lines`].filter(
      Boolean,
    );
    return `${name}: ${inOneLine(line)}${how.length > 0 ? ` (${how.join(', ')})` : ''}`;
  }
  if (header !== undefined) return `${name}: ${inOneLine(header)}`;
  if (referenceSet !== undefined) return `--refset ${referenceSet}`;
  if (view !== undefined) return `${name}_UKCL${view}_GB1000000_20260401.txt`;
  return file === 'renamed' ? 'readme.txt and no other file' : `${name}…Snapshot…txt: ${file}`;
}
