import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import Papa from 'papaparse';
import { bundledCodeSet, extendCodeSet } from 'social-prescribing/codes';
import { FAULTS, generateExtract, generateRecords, recordWithFault } from 'social-prescribing/synthetic';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { extractFiles } from '../../../src/report/extract-files';
import { describeInChromium, OVERFLOW, SCREENS, violations } from '../../support/browser';
import { ndjson, written } from '../check/written';

const shots = process.env.SHOTS;

describeInChromium('the conformance report in a browser', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'social-prescribing-report-'));
  const file = join(folder, 'report.html');
  let html = '';
  let ids: string[] = [];
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(async () => {
    const extract = generateExtract({ people: 50, seed: 2 });
    const codeSet = extendCodeSet(bundledCodeSet, extract.codes);
    if (!codeSet.ok) throw new Error('the synthetic codes are wrong');
    const { text, report } = await written(
      'html',
      {
        'records.ndjson': ndjson(generateRecords({ count: 30, seed: 2 })),
        'faults.ndjson': ndjson(FAULTS.map(({ name }) => recordWithFault(name, { seed: 2 }).record)),
        'events.csv': extractFiles(extract)['events.csv']!,
      },
      { codeSet: codeSet.value },
    );
    html = text;
    ids = report.rules.map(({ rule }) => rule);
    writeFileSync(file, html);
  });

  async function open(options: Parameters<ReturnType<typeof browser>['newPage']>[0] = {}) {
    const page = await browser().newPage(options);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    return { page, requests };
  }

  it.each(SCREENS)(
    'has nothing that axe-core objects to, %s',
    async (name, options) => {
      const { page, requests } = await open(options);
      for (const summary of await page.locator('summary').all()) await summary.click();
      expect(await violations(page)).toEqual([]);
      expect(requests).toEqual([pathToFileURL(file).href]);
      const wider = await page.evaluate(OVERFLOW);
      expect(wider).toBe(0);
      if (shots) await page.screenshot({ path: join(shots, `conformance-${name}.png`) });
      await page.close();
    },
    120_000,
  );

  it('is reached by keyboard: the skip link, then what scrolls and downloads', async () => {
    const { page } = await open();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent.trim()')).toBe('Skip to the report');
    await page.keyboard.press('Enter');
    expect(page.url()).toContain('#main');
    const reached = new Set<string>();
    for (let press = 0; press < 400; press++) {
      await page.keyboard.press('Tab');
      reached.add(
        await page.evaluate(
          "document.activeElement.getAttribute('aria-labelledby') ?? document.activeElement.getAttribute('download') ?? ''",
        ),
      );
    }
    for (const one of ['table-rules-caption', 'rules.csv', 'table-sections-caption', 'codes.csv'])
      expect(reached).toContain(one);
    await page.close();
  }, 120_000);

  it('gives each table as CSV', async () => {
    const { page } = await open();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('a[download="rules.csv"]'),
    ]);
    const { data, errors } = Papa.parse<{ rule: string }>(
      readFileSync(await download.path(), 'utf8').trimEnd(),
      { header: true },
    );
    expect(errors).toEqual([]);
    expect(data.map(({ rule }) => rule)).toEqual(ids);
    await page.close();
  });

  it('prints whole: nothing scrolls and no link to click is left', async () => {
    const { page } = await open();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('a.download:visible').count()).toBe(0);
    const overflow = await page.evaluate("getComputedStyle(document.querySelector('.scroll')).overflowX");
    expect(overflow).toBe('visible');
    await page.close();
  });

  it('is right as HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      // Rendered without white space between elements, and with the void elements of XML.
      rules: { 'void-style': 'off', 'no-inline-style': 'error', 'long-title': 'off', 'require-sri': 'off' },
    });
    const { results } = await validator.validateString(html);
    const messages = results.flatMap((result) =>
      result.messages.map(
        ({ ruleId, message, line, column }) => `${ruleId}: ${message} at ${line}:${column}`,
      ),
    );
    expect(messages.slice(0, 10)).toEqual([]);
  });
});
