import { createReadStream, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ReleaseFile } from '../codes/official';
import { printable } from '../report/printable';
import { reason, UsageError } from './output';
import { zipFiles } from './zip-files';

const MOST_FILES = 100_000;
const DEEPEST = 20;

/** The files of a release: those of a folder, or those in a zip, of which nothing is unpacked to disk. */
export async function releaseFiles(source: string): Promise<readonly ReleaseFile[]> {
  try {
    return statSync(source).isDirectory() ? folderFiles(source) : await zipFiles(source);
  } catch (error) {
    throw error instanceof UsageError
      ? error
      : new UsageError(`cannot use ${printable(source)}: ${printable(reason(error))}`);
  }
}

function folderFiles(folder: string): ReleaseFile[] {
  const root = realpathSync(folder);
  const files: ReleaseFile[] = [];
  const folders = [{ path: root, depth: 0 }];
  for (const { path, depth } of folders)
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const place = join(path, entry.name);
      // Links are not followed: they may lead out of the folder, or in a circle.
      if (entry.isDirectory() && depth < DEEPEST) folders.push({ path: place, depth: depth + 1 });
      if (entry.isFile()) files.push(fileOf(place, relative(root, place).split(sep).join('/')));
      if (files.length + folders.length > MOST_FILES)
        throw new UsageError(
          `cannot use ${printable(folder)}: it has more than ${MOST_FILES} files. Give the folder of the release`,
        );
    }
  return files;
}

const fileOf = (place: string, path: string): ReleaseFile => ({
  path,
  bytes: () => createReadStream(place, { highWaterMark: 1 << 18 }) as AsyncIterable<Uint8Array>,
});
