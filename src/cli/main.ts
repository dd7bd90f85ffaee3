import { CommanderError } from 'commander';
import { reason, removePartials, say, UsageError } from './output';
import { program } from './program';

/** 0 done, 1 nothing usable in the input, 2 wrong usage or a file that cannot be used. */
async function main(): Promise<number> {
  try {
    await program.parseAsync();
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UsageError) && !(error instanceof RangeError)) throw error;
    say(`error: ${reason(error)}`);
    return 2;
  }
}

// A reader such as head that stops early is no error of ours.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });

// Ctrl-C leaves no half-written file. 128 and the signal's number is what a shell expects.
for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
] as const)
  process.once(signal, () => {
    removePartials();
    say(`\nStopped by ${signal}: nothing half-written is left.`);
    process.exit(128 + number);
  });

process.exitCode = await main();
