import type { Release, ReleaseFile } from './types';

/** Columns of the kinds of RF2 files that are read. Source: SNOMED CT Release File Specifications. */
export const COLUMNS = {
  concept: ['id', 'effectiveTime', 'active', 'moduleId', 'definitionStatusId'],
  description: [
    ...['id', 'effectiveTime', 'active', 'moduleId', 'conceptId', 'languageCode'],
    ...['typeId', 'term', 'caseSignificanceId'],
  ],
  relationship: [
    ...['id', 'effectiveTime', 'active', 'moduleId', 'sourceId', 'destinationId'],
    ...['relationshipGroup', 'typeId', 'characteristicTypeId', 'modifierId'],
  ],
  simple: ['id', 'effectiveTime', 'active', 'moduleId', 'refsetId', 'referencedComponentId'],
  language: [
    ...['id', 'effectiveTime', 'active', 'moduleId', 'refsetId', 'referencedComponentId'],
    'acceptabilityId',
  ],
  association: [
    ...['id', 'effectiveTime', 'active', 'moduleId', 'refsetId', 'referencedComponentId'],
    'targetComponentId',
  ],
} as const;

export type FileKind = keyof typeof COLUMNS;

/** What a file of each kind is called, for people who look for it. */
export const KIND_NAMES: Readonly<Record<FileKind, string>> = {
  concept: 'sct2_Concept',
  description: 'sct2_Description',
  relationship: 'sct2_Relationship',
  simple: 'der2_Refset_Simple',
  language: 'der2_cRefset_Language',
  association: 'der2_cRefset_Association',
};

/**
 * A name has its kind, a summary such as `UKCL`, the view, perhaps a language, a country or namespace, and a
 * date; beta releases put an x before it. Not read: stated and concrete-value relationships, text definitions,
 * maps. Seen in UK releases (sct2_Description_UKPCSnapshot-en_1000230_20251211.txt) and international ones
 * (der2_cRefset_AssociationReferenceFull_INT_20120131.txt).
 */
const NAMES: readonly (readonly [FileKind, RegExp])[] = (
  [
    ['concept', 'sct2_Concept_'],
    ['description', 'sct2_Description_'],
    ['relationship', 'sct2_Relationship_'],
    ['simple', 'der2_Refset_Simple'],
    ['language', 'der2_cRefset_Language'],
    ['association', 'der2_cRefset_Association'],
  ] as const
).map(([kind, start]) => [
  kind,
  new RegExp(
    `^x?${start}[A-Za-z0-9]*?(Full|Snapshot|Delta)(?:-[a-z-]+)?_[A-Za-z0-9]+_\\d{8}(?:T\\d+Z)?\\.txt$`,
    'i',
  ),
]);

/** The files of the view that is read, by kind, in the order of their paths. */
export interface ReleaseView {
  readonly type: Release['type'];
  readonly files: Readonly<Record<FileKind, readonly ReleaseFile[]>>;
}

const VIEWS = ['Snapshot', 'Full', 'Delta'] as const;

/** The Snapshot of a release where there is one, else Full, else Delta. */
export function viewOf(files: readonly ReleaseFile[]): ReleaseView | undefined {
  const known = files.flatMap((file) => {
    const name = file.path.split(/[\\/]/).at(-1)!;
    for (const [kind, pattern] of NAMES) {
      const view = pattern.exec(name)?.[1]?.toLowerCase();
      const type = VIEWS.find((each) => each.toLowerCase() === view);
      if (type) return [{ file, kind, type }];
    }
    return [];
  });
  const type = VIEWS.find((view) => known.some((each) => each.type === view));
  if (type === undefined) return undefined;
  const ofKind = (kind: FileKind) =>
    known
      .filter((each) => each.type === type && each.kind === kind)
      .map(({ file }) => file)
      .sort((one, other) => (one.path < other.path ? -1 : 1));
  return {
    type,
    files: {
      concept: ofKind('concept'),
      description: ofKind('description'),
      relationship: ofKind('relationship'),
      simple: ofKind('simple'),
      language: ofKind('language'),
      association: ofKind('association'),
    },
  };
}
