import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a run of the built command line gave. */
export interface CliRun {
  readonly status: number | null;
  readonly data: string;
  readonly said: string;
}

/** Runs the built command line in a folder of its own. */
export function commandLine(): {
  readonly folder: string;
  readonly run: (words: readonly string[], input?: string, env?: NodeJS.ProcessEnv) => CliRun;
  readonly file: (name: string, content: string | Uint8Array) => string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'social-prescribing-cli-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return {
    folder,
    run: (words, input, env) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}dist/cli.js`, ...words], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, ...env },
        ...(input !== undefined && { input }),
      });
      return { status, data: stdout, said: stderr };
    },
    file: (name, content) => {
      writeFileSync(join(folder, name), content);
      return name;
    },
  };
}
