import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/** Says something that is no data: to standard error, so that data can be piped. */
export const say = (line = ''): void => {
  process.stderr.write(`${line}\n`);
};

/** Wrong usage or a file that cannot be used: ends the run with exit code 2. */
export class UsageError extends Error {}

/** Writes to standard output, or whole to a file: the file appears only when all of it is written. */
export function writeData(text: string, file: string | undefined): void {
  if (file === undefined) {
    process.stdout.write(text);
    return;
  }
  const writer = openFile(file);
  writer.write(text);
  writer.close();
}

/** A file that is written piece by piece beside its name, and takes it when closed. */
export function openFile(file: string): { write: (text: string) => void; close: () => void } {
  const partial = `${file}.partial-${process.pid}`;
  let descriptor: number;
  try {
    descriptor = openSync(partial, 'w');
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${reason(error)}`);
  }
  return {
    write: (text) => {
      try {
        writeSync(descriptor, text);
      } catch (error) {
        rmSync(partial, { force: true });
        throw new UsageError(`cannot write ${file}: ${reason(error)}`);
      }
    },
    close: () => {
      closeSync(descriptor);
      renameSync(partial, file);
    },
  };
}

/** Why the system refused, in its own words. */
export const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
