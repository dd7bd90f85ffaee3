import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { concept } from 'social-prescribing/codes';
import type { ReleaseFile } from 'social-prescribing/codes/official';
import { ZipFile } from 'yazl';

/*
 * Small releases in the layout that SNOMED CT releases are published in, made of concepts that this package
 * bundles. Ids of members and rows are counted; nothing of a licensed release is in them.
 */

/** Module ids of the UK clinical extension and its reference sets, and of International content. */
export const MODULE = { uk: '999000011000000103', sets: '999000021000000109', core: '900000000000207008' };

export const NEEDS = '1373501000000105';
export const SUPPORT = '1373511000000107';

export type View = 'Full' | 'Snapshot' | 'Delta';

/** A component at one time. Without `active` it is active. */
interface Row {
  readonly time?: string;
  readonly active?: boolean;
  readonly module?: string;
}
interface ConceptRow extends Row {
  readonly id: string;
}
interface DescriptionRow extends Row {
  readonly id?: string;
  readonly concept: string;
  readonly term: string;
  /** Synonym unless said. */
  readonly fullName?: true;
}
interface MemberRow extends Row {
  readonly row?: string;
  readonly set: string;
  readonly concept: string;
}
interface LanguageRow extends Row {
  readonly row?: string;
  readonly set?: string;
  readonly description: string;
  /** Preferred unless said. */
  readonly acceptable?: true;
}
interface AssociationRow extends Row {
  readonly row?: string;
  readonly set: string;
  readonly from: string;
  readonly to: string;
}
interface RelationshipRow extends Row {
  readonly id?: string;
  readonly from: string;
  readonly to: string;
  readonly type?: string;
}

export interface ReleaseContent {
  readonly concepts?: readonly ConceptRow[];
  readonly descriptions?: readonly DescriptionRow[];
  readonly languages?: readonly LanguageRow[];
  readonly members?: readonly MemberRow[];
  readonly associations?: readonly AssociationRow[];
  readonly relationships?: readonly RelationshipRow[];
}

export const NHS_CLINICAL = '999001261000000100';
export const SAME_AS = '900000000000527005';
export const REPLACED_BY = '900000000000526001';
const SYNONYM = '900000000000013009';
const FULL_NAME = '900000000000003001';

/** The id of the nth description or relationship: of no meaning, and told apart by its partition only. */
export const componentId = (index: number, partition: '01' | '02'): string =>
  `${100_000 + index}${partition}0`;

const HEADERS = {
  concepts: 'id effectiveTime active moduleId definitionStatusId',
  descriptions: 'id effectiveTime active moduleId conceptId languageCode typeId term caseSignificanceId',
  languages: 'id effectiveTime active moduleId refsetId referencedComponentId acceptabilityId',
  members: 'id effectiveTime active moduleId refsetId referencedComponentId',
  associations: 'id effectiveTime active moduleId refsetId referencedComponentId targetComponentId',
  relationships:
    'id effectiveTime active moduleId sourceId destinationId relationshipGroup typeId characteristicTypeId modifierId',
} as const;

const NAMES: Readonly<Record<keyof ReleaseContent, (view: View, date: string) => string>> = {
  concepts: (view, date) => `Terminology/sct2_Concept_UKCL${view}_GB1000000_${date}.txt`,
  descriptions: (view, date) => `Terminology/sct2_Description_UKCL${view}-en_GB1000000_${date}.txt`,
  languages: (view, date) => `Refset/Language/der2_cRefset_LanguageUKCL${view}-en_GB1000000_${date}.txt`,
  members: (view, date) => `Refset/Content/der2_Refset_SimpleUKCL${view}_GB1000000_${date}.txt`,
  associations: (view, date) => `Refset/Content/der2_cRefset_AssociationUKCL${view}_GB1000000_${date}.txt`,
  relationships: (view, date) => `Terminology/sct2_Relationship_UKCL${view}_GB1000000_${date}.txt`,
};

const uuid = (kind: number, index: number) =>
  `${String(kind).padStart(8, '0')}-0000-5000-8000-${String(index).padStart(12, '0')}`;

const start = ({ time = '20260401', active = true, module = MODULE.uk }: Row) => [
  time,
  active ? '1' : '0',
  module,
];

const ROWS: { readonly [Kind in keyof Required<ReleaseContent>]: (row: never, index: number) => string[] } = {
  concepts: (row: ConceptRow) => [row.id, ...start(row), '900000000000074008'],
  descriptions: (row: DescriptionRow, index) => [
    ...[row.id ?? componentId(index, '01'), ...start(row), row.concept, 'en'],
    ...[row.fullName ? FULL_NAME : SYNONYM, row.term, '900000000000448009'],
  ],
  languages: (row: LanguageRow, index) => [
    ...[row.row ?? uuid(1, index), ...start(row), row.set ?? NHS_CLINICAL, row.description],
    row.acceptable ? '900000000000549004' : '900000000000548007',
  ],
  members: (row: MemberRow, index) => [
    ...[row.row ?? uuid(2, index), ...start({ module: MODULE.sets, ...row }), row.set, row.concept],
  ],
  associations: (row: AssociationRow, index) => [
    ...[row.row ?? uuid(3, index), ...start(row), row.set, row.from, row.to],
  ],
  relationships: (row: RelationshipRow, index) => [
    ...[row.id ?? componentId(index, '02'), ...start(row), row.from, row.to, '0'],
    ...[row.type ?? '116680003', '900000000000011006', '900000000000451002'],
  ],
};

/** The text of each file of a release by its path: every kind there is, with a header and CRLF. */
export function releaseTexts(
  content: ReleaseContent,
  view: View = 'Snapshot',
  date = '20260401',
): Map<string, string> {
  const kinds = Object.keys(ROWS) as (keyof ReleaseContent)[];
  return new Map(
    kinds.map((kind) => {
      const rows = ((content[kind] ?? []) as readonly never[]).map((row, index) =>
        ROWS[kind](row, index).join('\t'),
      );
      const lines = [HEADERS[kind].replaceAll(' ', '\t'), ...rows];
      return [
        `SnomedCT_UKClinicalRF2/${view}/${NAMES[kind](view, date)}`,
        lines.map((line) => `${line}\r\n`).join(''),
      ];
    }),
  );
}

/** Files of a release as a reader takes them; `size` is how many bytes come at once. */
export const filesOf = (texts: ReadonlyMap<string, string | Uint8Array>, size = 1 << 16): ReleaseFile[] =>
  [...texts].map(([path, text]) => ({
    path,
    bytes: async function* () {
      const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  }));

export const releaseOf = (content: ReleaseContent, view?: View): ReleaseFile[] =>
  filesOf(releaseTexts(content, view));

/** Writes a release as a folder. */
export function writeRelease(folder: string, texts: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Writes a release as a zip. */
export async function zipRelease(
  file: string,
  texts: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  const zip = new ZipFile();
  for (const [path, text] of texts) zip.addBuffer(Buffer.from(text), path);
  zip.end();
  await pipeline(zip.outputStream as NodeJS.ReadableStream, createWriteStream(file));
}

/** A small release without a fault. */
export const SOUND: ReleaseContent = {
  concepts: [{ id: concept.feelingLonely }, { id: NEEDS }],
  descriptions: [{ concept: concept.feelingLonely, term: 'Feeling lonely' }],
  members: [
    { set: NEEDS, concept: concept.feelingLonely },
    { set: SUPPORT, concept: concept.feelingLonely },
  ],
};
