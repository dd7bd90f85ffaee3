import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { Socket } from 'node:net';
import { dirname, resolve } from 'node:path';

/** Says something that is no data: to standard error, so that data can be piped. */
export const say = (line = ''): void => {
  process.stderr.write(`${line}\n`);
};

/** Wrong usage or a file that cannot be used: ends the run with exit code 2. */
export class UsageError extends Error {}

/** Writes to standard output, or whole to a file: the file appears only when all of it is written. */
export function writeData(text: string, file: string | undefined): void {
  if (file === undefined) {
    STANDARD_OUTPUT.write(text);
    return;
  }
  const output = openOutput(file);
  try {
    output.write(text);
  } catch (error) {
    output.abort();
    throw error;
  }
  output.close();
}

const LONGEST_HELD = 1 << 18;

/** Writes lines as they are made, never holding them all: the file appears only when all of it is written. */
export function writeLines(lines: Iterable<string>, file: string): void {
  const output = openOutput(file);
  try {
    let held = '';
    for (const line of lines) {
      held += `${line}\n`;
      if (held.length < LONGEST_HELD) continue;
      output.write(held);
      held = '';
    }
    output.write(held);
  } catch (error) {
    output.abort();
    throw error;
  }
  output.close();
}

/** A file being written. Until it is closed, what stood under its name stands; aborted, nothing is left. */
export interface OutputFile {
  readonly write: (text: string) => void;
  readonly close: () => void;
  readonly abort: () => void;
}

/** Standard output as a file: it is written as it is, and cannot be taken back. */
export const STANDARD_OUTPUT: OutputFile = {
  write: (text) => {
    // Into a file it goes whole or not at all: the stream takes what a full disk left of it for written.
    if (process.stdout instanceof Socket) process.stdout.write(text);
    else trying('standard output', () => writeFileSync(process.stdout.fd, text));
  },
  close: () => undefined,
  abort: () => undefined,
};

/** Opens a file beside its name, which it takes when closed. A device or pipe is written as it is. */
export function openOutput(file: string): OutputFile {
  return trying(file, () => {
    const present = statSync(file, { throwIfNoEntry: false });
    if (present && !present.isFile()) return streamed(file);
    // What a link points at is replaced, not the link.
    const target = present ? realpathSync(file) : file;
    return replaced(file, target, `${target}.partial-${process.pid}`);
  });
}

/** Files that are not whole yet, and folders that only this run needs. */
const partials = new Set<string>();

/** 128 and the signal's number is what a shell expects. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** Ctrl-C takes away what is half written. */
function interrupted(signal: NodeJS.Signals): void {
  for (const partial of partials) rmSync(partial, { force: true, recursive: true });
  say(`\nStopped by ${signal}: nothing half-written is left.`);
  process.exit(SIGNALS[signal as keyof typeof SIGNALS]);
}

/** From now on, Ctrl-C takes this file or folder away. */
export function begun(partial: string): void {
  partials.add(partial);
  // Only while there is something to take away: a signal with a handler waits until calculation ends.
  if (partials.size === 1) for (const signal of Object.keys(SIGNALS)) process.on(signal, interrupted);
}

/** It is whole, or gone. */
export function ended(partial: string): void {
  partials.delete(partial);
  if (partials.size === 0) for (const signal of Object.keys(SIGNALS)) process.off(signal, interrupted);
}

function replaced(file: string, target: string, partial: string): OutputFile {
  const descriptor = openSync(partial, 'w');
  begun(partial);
  return {
    write: (text) => trying(file, () => writeFileSync(descriptor, text)),
    close: () => {
      // On the disk before it has the name: after a power cut the name must not stand for less.
      trying(file, () => fsyncSync(descriptor));
      closeSync(descriptor);
      trying(file, () => renameSync(partial, target));
      ended(partial);
    },
    abort: () => {
      closeSync(descriptor);
      rmSync(partial, { force: true });
      ended(partial);
    },
  };
}

function streamed(file: string): OutputFile {
  const descriptor = openSync(file, 'w');
  return {
    write: (text) => trying(file, () => writeFileSync(descriptor, text)),
    close: () => closeSync(descriptor),
    abort: () => closeSync(descriptor),
  };
}

/** Finds out early that a file cannot be written, without touching it. */
export function requireWritable(file: string): void {
  trying(file, () => {
    const present = statSync(file, { throwIfNoEntry: false });
    if (present?.isDirectory()) throw new Error('it is a folder');
    if (!present || present.isFile()) accessSync(dirname(resolve(file)), constants.W_OK);
  });
}

/** Refuses to write over a file that is read, or to write two things into one file. */
export function requireDistinct(inputs: readonly string[], outputs: readonly string[]): void {
  const seen = new Set(inputs.filter((file) => file !== '-').map(samePlace));
  for (const file of outputs) {
    if (seen.has(samePlace(file)))
      throw new UsageError(`${file} is read or written already: name another file`);
    seen.add(samePlace(file));
  }
}

function samePlace(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return resolve(file);
  }
}

function trying<Value>(file: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${reason(error)}`);
  }
}

/** Why the system refused, in its own words. */
export const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
