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

// A reader such as head that stops early is no error of ours.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });

process.exitCode = await main();
