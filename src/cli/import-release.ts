import { statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { type CodeSet, minimumDataset, type Role, referenceSets } from '../codes';
import { codeSetFromRelease, type OfficialOptions, readRelease } from '../codes/official';
import type { Issue } from '../issue';
import { printable } from '../report/printable';
import type { Imported, ImportRequest } from './import-request';
import { reason, say, UsageError } from './output';
import { releaseFiles } from './release-files';
import { isZip } from './whole-file';

/** Whether a source is a release, which is a folder or a zip. */
export async function isReleaseSource(source: string): Promise<boolean> {
  if (source === '-') return false;
  try {
    const state = statSync(source);
    return state.isDirectory() || (state.isFile() && isZip(await firstBytes(source)));
  } catch (error) {
    throw new UsageError(`cannot read ${printable(source)}: ${reason(error)}`);
  }
}

async function firstBytes(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The code set of a release: its own reference sets, those asked for, and what is known of the bundled codes. */
export async function importRelease(
  source: string,
  { refset = {}, hierarchy }: ImportRequest,
  options: OfficialOptions,
  base: CodeSet | undefined,
): Promise<Imported> {
  const standard = referenceSets.filter(({ use }) => use !== 'primary care domain').map(({ id }) => id);
  const read = await readRelease(await releaseFiles(source), {
    referenceSets: [
      ...new Set([...standard, ...(base?.referenceSets?.keys() ?? []), ...Object.keys(refset)]),
    ],
    concepts: [
      ...minimumDataset.index.keys(),
      ...(base?.lists.flatMap(({ codes }) => codes.map(({ id }) => id)) ?? []),
      ...(base?.inactive?.keys() ?? []),
    ],
    hierarchy,
    onFile: (path) => say(`  reading ${printable(path)}`),
  });
  if (!read.ok) return { made: read };
  const { type, date, module } = read.value;
  say(
    `Read ${printable(source)}: a SNOMED CT release (${type}) of ${date}${module && `, module ${module}`}.`,
  );
  const roles = Object.fromEntries(
    Object.entries(refset).filter((entry): entry is [string, Role] => entry[1] !== ''),
  );
  const made = codeSetFromRelease(read.value, { ...options, roles, ...(base && { base }) });
  const issues = [...noteworthy(read.issues, Object.keys(roles), base !== undefined), ...made.issues];
  return { made: made.ok ? { ...made, issues } : { ok: false, issues }, release: read.value };
}

/** What there is to say of a release, without what a base settles; value sets it lacks are only counted. */
function noteworthy(issues: readonly Issue[], asked: readonly string[], hasBase: boolean): Issue[] {
  const isAsked = (path: string) =>
    [...OFFICIAL_REFERENCE_SETS, ...asked].some((id) => path === id || path.endsWith(id));
  const isAbsent = ({ rule, path }: Issue) => rule === 'release-set-empty' && !isAsked(path);
  const absent = issues.filter(isAbsent).length;
  if (absent > 0)
    say(`  ${absent} reference sets of the information model have no members in it, so they stay unchecked.`);
  return issues.filter((issue) => !isAbsent(issue) && !(hasBase && issue.rule === 'release-delta-partial'));
}

const OFFICIAL_REFERENCE_SETS = ['1373501000000105', '1373511000000107'];
