import * as z from 'zod';
import type { CheckerMessage, CheckerRequest } from './protocol';
import { run } from './run';

// The page's policy forbids making code from text, so that validation is interpreted.
z.config({ jitless: true });

const tell = (message: CheckerMessage) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<CheckerRequest>) => {
  run(data, tell).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : 'an unknown reason';
    tell({ type: 'failed', message: `A file could not be read to its end (${reason}). Choose it again.` });
  });
});
