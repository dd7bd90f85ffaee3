import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { releaseFiles } from '../../src/cli/release-files';

vi.mock('node:fs', async (original) => {
  const whole = await original<typeof fs>();
  return { ...whole, readdirSync: vi.fn(whole.readdirSync) };
});

const folder = fs.mkdtempSync(join(tmpdir(), 'social-prescribing-release-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));
afterEach(() => {
  vi.mocked(fs.readdirSync).mockReset();
});

it('follows no link, and goes no deeper than any release', async () => {
  const deep = join(folder, ...Array(20).fill('d'));
  fs.mkdirSync(join(deep, 'd'), { recursive: true });
  for (const [place, name] of [
    [folder, 'top.txt'],
    [deep, 'deep.txt'],
    [join(deep, 'd'), 'too-deep.txt'],
  ] as const)
    fs.writeFileSync(join(place, name), '');
  fs.symlinkSync(folder, join(folder, 'circle'));
  fs.symlinkSync(join(folder, 'top.txt'), join(folder, 'link.txt'));
  const files = await releaseFiles(folder);
  expect(files.map(({ path }) => path)).toEqual(['top.txt', `${'d/'.repeat(20)}deep.txt`]);
});

it('refuses a folder of more files than any release has', async () => {
  // As many files on disk would take a test longer than what it shows is worth.
  const [file] = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  vi.mocked(fs.readdirSync).mockReturnValueOnce(Array(100_001).fill(file));
  await expect(releaseFiles(folder)).rejects.toThrow(
    `cannot use ${folder}: it has more than 100000 files. Give the folder of the release`,
  );
});

it('says why a folder or zip cannot be used', async () => {
  await expect(releaseFiles(join(folder, 'nowhere'))).rejects.toThrow(/^cannot use .*nowhere: ENOENT/);
});
