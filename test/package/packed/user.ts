import { execFileSync } from 'node:child_process';
import { describe, inject } from 'vitest';
import packageJson from '../../../package.json';

const { name, exports } = packageJson;

/** Every subpath with code behind it, as a user imports it. */
export const subpaths = Object.keys(exports)
  .filter((path) => path !== './package.json' && !path.startsWith('./json-schema/'))
  .map((path) => name + path.slice(1));

/** Imports each subpath as a namespace: m0, m1 and so on. */
export const importEverySubpath = subpaths
  .map((path, index) => `import * as m${index} from '${path}';`)
  .join('\n');
export const namespaces = subpaths.map((_, index) => `m${index}`).join(', ');

const installed = inject('installed');

/** Tests of the package as a user has installed it. Skipped, with the message of `install.ts`, where npm could not. */
export function describeInstalled(title: string, body: (users: NonNullable<typeof installed>) => void): void {
  if (installed) describe(title, () => body(installed));
  else describe.skip(title, () => body({ current: '', oldestZod: '' }));
}

/** What a command prints, run in a user's folder. Throws with what it says on standard error. */
export const run = (folder: string, command: string, words: readonly string[]) =>
  execFileSync(command, words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** What code prints as JSON, run by Node in a user's folder. */
export const printed = (
  folder: string,
  code: string,
  { type = 'commonjs', node = process.execPath, flags = [] as readonly string[] } = {},
): unknown => JSON.parse(run(folder, node, [...flags, `--input-type=${type}`, '-e', code]));
