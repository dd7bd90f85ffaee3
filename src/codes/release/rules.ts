import { issueFactory, type RuleText } from '../../issue';

/**
 * Every rule that reading a SNOMED CT release can report: its severity and its message, by rule id. The path of
 * such an issue is that of the file, with the line where there is one, or a kind of file that is missing.
 *
 * @example
 * ```ts
 * import { RELEASE_RULES } from 'social-prescribing/codes/official';
 *
 * RELEASE_RULES['release-file-missing'].severity; //=> 'error'
 * ```
 */
export const RELEASE_RULES = {
  'release-empty': {
    severity: 'error',
    message:
      'There is no RF2 file here: none is named like sct2_Concept_…Snapshot_…txt or der2_Refset_Simple…Snapshot_…txt. Give the folder or zip of a SNOMED CT release as TRUD publishes it.',
  },
  'release-file-missing': {
    severity: 'error',
    message:
      'The release has no file of this kind in the view that was read. Download it again, or give the whole release and not a part of it.',
  },
  'release-file-absent': {
    severity: 'warning',
    message:
      'The release has no file of this kind, so what it says is not known: preferred terms for Language, replacements of inactive concepts for Association, hierarchies for Relationship.',
  },
  'release-delta-partial': {
    severity: 'warning',
    message:
      'This is a Delta: it holds only what changed. Its members are no whole reference set; apply it to the code set of the release before.',
  },
  'release-header-wrong': {
    severity: 'error',
    message:
      'The first line does not name the columns of this kind of RF2 file in their order. Use the file as published, not saved again by a spreadsheet.',
  },
  'release-row-short': {
    severity: 'error',
    message: 'The line has fewer columns than the header. The file is cut off or damaged: download it again.',
  },
  'release-date-wrong': {
    severity: 'error',
    message: 'The effective time is no date as YYYYMMDD. Use the file as published.',
  },
  'release-active-wrong': {
    severity: 'error',
    message: 'The column active is neither 1 nor 0. Use the file as published.',
  },
  'release-line-too-long': {
    severity: 'error',
    message: 'A line has more than a million characters. This is no RF2 file, or it is damaged.',
  },
  'release-not-utf8': {
    severity: 'error',
    message: 'The file is not UTF-8, as RF2 is. Use the file as published, not saved again by an editor.',
  },
  'release-unreadable': {
    severity: 'error',
    message: 'The file could not be read to its end. A zip may be cut off: download it again.',
  },
  'release-set-empty': {
    severity: 'warning',
    message:
      'The release has no active member of this reference set, which is the last part of the path. It may be of another edition: the social prescribing sets are in the UK Clinical Edition.',
  },
  'release-member-no-concept': {
    severity: 'warning',
    message:
      'A member of the reference set is no concept of the release, and was left out. The path names the reference set and the member.',
  },
  'release-too-many': {
    severity: 'error',
    message:
      'There are more rows of this kind than any SNOMED CT release has (1,000,000 members of a reference set, 2,000,000 associations, 5,000,000 concepts or descriptions). Nothing was read: check the file.',
  },
} as const satisfies Record<string, RuleText>;

/** The id of one rule of `RELEASE_RULES`. */
export type ReleaseRule = keyof typeof RELEASE_RULES;

export const releaseIssue = /* @__PURE__ */ issueFactory(RELEASE_RULES);
