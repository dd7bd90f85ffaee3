import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { bundledCodeSet, extendCodeSet } from 'social-prescribing/codes';
import { readTable } from 'social-prescribing/events';

/** The bundled codes and those that the extract of a folder brings: all contenders map by them. */
export async function codeSetOf(folder) {
  const { rows } = await readTable('codes', createReadStream(join(folder, 'codes.csv')));
  const extended = extendCodeSet(bundledCodeSet, rows);
  if (!extended.ok) throw new Error(JSON.stringify(extended.issues));
  return extended.value;
}
