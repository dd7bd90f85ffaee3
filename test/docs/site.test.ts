import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenInSite } from '../../docs/site/links.mjs';
import { groups } from '../../docs/site/pages.mjs';
import { describeInChromium, OVERFLOW } from '../support/browser';

const root = fileURLToPath(new URL('../..', import.meta.url));
const site = mkdtempSync(join(tmpdir(), 'social-prescribing-site-'));
afterAll(() => rmSync(site, { recursive: true }));

// A warning of TypeDoc is an error (docs/site/typedoc.mjs), and so fails this.
beforeAll(async () => {
  const words = ['node_modules/typedoc/bin/typedoc', '--options', 'docs/site/typedoc.mjs', '--out', site];
  await promisify(execFile)(process.execPath, words, { cwd: root });
}, 600_000);

const page = (path: string) => readFileSync(join(site, path), 'utf8');

describe('the site', () => {
  it('has no broken link or anchor', () => expect(brokenInSite(site)).toEqual([]));

  it('has a page for each page of the guide, by its title', () => {
    const files: { file: string; title: string }[] = groups().flatMap(({ pages }: { pages: [] }) => pages);
    expect(files.length).toBeGreaterThan(20);
    for (const { file, title } of files) {
      const address = file.replace(/^docs\//, '').replace(/\.md$/, '.html');
      expect(page(address), file).toContain(
        `<title>${title.replaceAll('&', '&amp;')} | social-prescribing</title>`,
      );
    }
  });

  it('has a page for each subpath that the package exports', () => {
    const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { exports: object };
    for (const path of Object.keys(exports).filter((path) => !path.includes('json'))) {
      const name = `social-prescribing${path.slice(1)}`;
      const address = `modules/${name.replaceAll('/', '_')}.html`;
      expect(existsSync(join(site, address)), address).toBe(true);
      expect(page(address)).toContain(`<title>${name} | social-prescribing</title>`);
    }
    expect(existsSync(join(site, 'modules/calendar.html'))).toBe(false);
  });
});

describeInChromium('the site from the file system', (browser) => {
  const PAGES = [
    'index.html',
    'README.html',
    ...['data-dictionary', 'codes', 'measures', 'rules', 'fhir', 'sql'].map((name) => `guide/${name}.html`),
    ...['modules/social-prescribing_record.html', 'functions/social-prescribing_metrics.metrics.html'],
  ];
  const addressOf = (path: string) => pathToFileURL(join(site, path)).href;

  it.each(PAGES)('%s asks for nothing from elsewhere, and is no wider than a telephone', async (path) => {
    const context = await browser().newContext({ viewport: { width: 360, height: 740 } });
    const tab = await context.newPage();
    const requests: string[] = [];
    const errors: string[] = [];
    tab.on('request', (request) => requests.push(request.url()));
    tab.on('pageerror', (error) => errors.push(error.message));
    await tab.goto(addressOf(path));
    expect(await tab.evaluate(OVERFLOW), 'pixels too wide').toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
    expect(requests.length).toBeGreaterThan(3);
    expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
    await context.close();
  });

  it('finds pages and functions by their words', async () => {
    const tab = await browser().newPage();
    await tab.goto(addressOf('index.html'));
    await tab.keyboard.press('/');
    const found = tab.locator('#tsd-search-results');
    for (const [words, expected] of [
      ['readEvents', 'readEvents'],
      ['SWEMWBS raw', 'Outcome instruments'],
    ]) {
      await tab.locator('#tsd-search-input').fill(words!);
      await found.getByText(expected!).first().waitFor();
    }
    await tab.close();
  });
});
