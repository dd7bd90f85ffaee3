import { CommanderError } from 'commander';
import { reason, say, UsageError } from './output';
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

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader such as head that stops early is no error of ours.
  if (error.code === 'EPIPE') process.exit(0);
  say(`error: cannot write standard output: ${reason(error)}`);
  process.exit(2);
});
// Data is not lost for want of somebody who hears what is said of it.
process.stderr.on('error', () => undefined);

process.exitCode = await main();
