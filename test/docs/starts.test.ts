import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/cli';
import { linkPackage, runPage, STARTS } from '../support/run-page';

const ping = ['ping', '--fetch-timeout=10000', '--fetch-retries=1'];
const hasRegistry = spawnSync('npm', ping, { stdio: 'ignore' }).status === 0;
const isInstalled = hasRegistry || process.env.REGISTRY_REQUIRED !== undefined;
if (!isInstalled)
  console.warn(
    'No npm registry answers: the starts run with the package linked, not installed from its tarball.',
  );

describe(`from ${isInstalled ? 'the tarball' : 'a link'}, in an empty folder`, () => {
  const home = mkdtempSync(join(tmpdir(), 'social-prescribing-starts-'));
  afterAll(() => rmSync(home, { recursive: true }), 120_000);
  let tarball = '';
  beforeAll(() => {
    const words = ['pack', '--json', '--ignore-scripts', '--pack-destination', home];
    const packed = execFileSync('npm', words, {
      ...{ cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    });
    tarball = join(home, (JSON.parse(packed) as [{ filename: string }])[0].filename);
  }, 120_000);

  /** Installs once; pages after the first get what it installed. */
  let installed: string | undefined;
  const install = (command: string, folder: string) => {
    if (!isInstalled) return undefined;
    if (installed) return `ln -s ${installed}/node_modules .`;
    installed = folder;
    return command.replace(/\/path\/to\/\S+/, tarball);
  };

  it.each(STARTS)('%s works as it is written', { timeout: 300_000 }, async (page) => {
    const folder = mkdtempSync(join(home, 'empty-'));
    if (!isInstalled) linkPackage(folder);
    await runPage(page, folder, (command) => {
      // Made above, from the same files, but without installing and building this clone again.
      if (command === 'npm pack') return undefined;
      if (!command.startsWith('npm install ')) return command;
      expect(command).toBe('npm install /path/to/social-prescribing-0.1.0.tgz zod');
      return install(command, folder);
    });
  });
});
