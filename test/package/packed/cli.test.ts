import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { describeInstalled, run } from './user';

describeInstalled('the installed command line', ({ current }) => {
  const command = (...words: string[]) =>
    run(current, 'npx', ['--no-install', 'social-prescribing', ...words]);

  it('shows its bundled sample', () => {
    expect(command('demo')).toContain('referrals_received');
  });

  it('generates an extract, checks it and counts it', () => {
    command('generate', '--people', '20', '--seed', '1', '--out', 'synthetic');
    const codes = ['--codes', 'synthetic/codes.csv'];
    expect(command('check', 'synthetic/events.csv', ...codes)).toContain('valid');
    expect(command('metrics', 'synthetic/events.csv', ...codes)).toContain('referrals_received');
  });
});

describe('the command line', () => {
  it('runs with nothing installed beside it', () => {
    const alone = mkdtempSync(join(tmpdir(), 'social-prescribing-alone-'));
    execFileSync('tar', ['-xzf', inject('tarball').path], { cwd: alone });
    expect(run(alone, process.execPath, ['package/dist/cli.js', 'demo'])).toContain('referrals_received');
    rmSync(alone, { recursive: true });
  });
});
