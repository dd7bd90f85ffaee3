import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { printable } from '../report/printable';
import { reason, UsageError } from './output';

/**
 * Writes files into a folder that appears when all are written. A folder that is there is replaced only where it
 * is a suite.
 */
export function writeSuite(out: string, files: ReadonlyMap<string, string>): void {
  const target = resolve(out);
  if (existsSync(target) && readdirSync(target).length > 0 && !existsSync(join(target, 'manifest.json')))
    throw new UsageError(
      `${printable(out)} holds files and is no suite: name a folder that is new, empty, or a suite to write over`,
    );
  let made: string | undefined;
  try {
    mkdirSync(dirname(target), { recursive: true });
    made = mkdtempSync(`${target}.partial-`);
    for (const [file, content] of files) {
      mkdirSync(dirname(join(made, file)), { recursive: true });
      // The marks of compressed files are bytes, not characters.
      const isBytes = content.startsWith('\u001F\u008B');
      writeFileSync(join(made, file), content, isBytes ? 'latin1' : 'utf8');
    }
    rmSync(target, { recursive: true, force: true });
    renameSync(made, target);
  } catch (error) {
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    throw new UsageError(`cannot write ${printable(out)}: ${reason(error)}`);
  }
}
