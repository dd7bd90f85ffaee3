import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { describe, expect, inject, it } from 'vitest';
import { describeInstalled } from './user';

describeInstalled('the installed package', ({ current }) => {
  it('is clean for publint', async () => {
    const pkgDir = join(current, 'node_modules/social-prescribing');
    expect((await publint({ pkgDir, strict: true })).messages).toEqual([]);
  });
});

describe('the tarball', () => {
  it('resolves types as attw sees them, by every way of resolving', () => {
    const attw = fileURLToPath(
      new URL('../../../node_modules/@arethetypeswrong/cli/dist/index.js', import.meta.url),
    );
    expect(
      execFileSync(process.execPath, [attw, inject('tarball').path, '--format', 'ascii'], {
        encoding: 'utf8',
      }),
    ).toContain('No problems found');
  });
});
