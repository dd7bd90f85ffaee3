import { execFileSync, spawnSync } from 'node:child_process';
import { describe, inject } from 'vitest';
import packageJson from '../../../package.json';
import { useEverySubpath } from './consumer';

const { name, exports } = packageJson;

/** Every subpath with code behind it, as a user imports it. */
export const subpaths = Object.keys(exports)
  .filter((path) => path !== './package.json' && !path.startsWith('./json-schema/'))
  .map((path) => name + path.slice(1));

const installed = inject('installed');

/** Tests of the package as a user has installed it. Skipped, with the message of `install.ts`, where npm could not. */
export function describeInstalled(title: string, body: (users: NonNullable<typeof installed>) => void): void {
  if (installed) describe(title, () => body(installed));
  else describe.skip(title, () => body({ current: '', oldestPeers: '' }));
}

/** What a command prints, run in a user's folder. Throws with what it says on standard error. */
export const run = (folder: string, command: string, words: readonly string[]) =>
  execFileSync(command, words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** What a command prints, whether it succeeds or not: compilers tell their errors so. */
export const ran = (folder: string, command: string, words: readonly string[]) => {
  const { stdout, stderr } = spawnSync(command, words, { cwd: folder, encoding: 'utf8' });
  return stdout + stderr;
};

/** What Node gives for code that prints JSON, run in a user's folder. */
export const printed = (folder: string, code: string, type = 'commonjs'): unknown =>
  JSON.parse(run(folder, process.execPath, [`--input-type=${type}`, '-e', code]));

/** What the consumer gives in a user's folder. */
export const consumed = (folder: string, words: readonly string[], node = process.execPath): unknown =>
  read(run(folder, node, words));

/** Exponents and logarithms differ in the last digit from one V8 to the next. */
export const read = (json: string): unknown =>
  JSON.parse(json, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value));

/** What it has to give: the same as the sources do, as JSON. */
export const expected = async (): Promise<unknown> => read(JSON.stringify(await useEverySubpath()));
