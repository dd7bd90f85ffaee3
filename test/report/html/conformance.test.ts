import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import Papa from 'papaparse';
import { bundledCodeSet, extendCodeSet } from 'social-prescribing/codes';
import { elements, profile } from 'social-prescribing/record';
import { FAULTS, generateExtract, generateRecords, recordWithFault } from 'social-prescribing/synthetic';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractFiles } from '../../../src/report/extract-files';
import { describeInChromium, OVERFLOW, SCREENS, violations } from '../../support/browser';
import { ndjson, written } from '../check/written';

const shots = process.env.SHOTS;

describe('the conformance report', () => {
  it('says that nothing was checked, instead of tables without rows', async () => {
    const { text } = await written('html', {});
    expect(text).toContain('<p>Nothing: there is no issue to report.</p>');
    expect(text).toContain('<p>No record of the standard was checked, so there is no coverage to state.</p>');
    expect(text).toContain('<b>–</b> valid');
    expect(text).toContain('<p class="lead"></p>');
  });

  it('says against what: to the letter, a profile, official codes, and which issues were left out', async () => {
    const lists = bundledCodeSet.lists.map((list) =>
      list.name === 'needs' ? { ...list, authority: 'official' as const } : list,
    );
    const { text, report } = await written(
      'html',
      { 'one.json': '{"personDemographics": {}, "consent": null}' },
      {
        ...{ strict: true, profile: profile(['personDemographics', 'consent']), ignore: ['blank-null'] },
        codeSet: { ...bundledCodeSet, lists },
      },
    );
    expect(text).toContain('0 of 1 record are valid (0.0 %).');
    expect(text).toContain('<dd>to the letter of the model</dd>');
    expect(text).toContain('of the sections personDemographics, consent. No profile');
    expect(text).toContain('Official for needs; the other lists are compiled for this package or local.');
    expect(text).toContain(`${report.summary.leftOut} issues of rules that were left out of this report`);
    const plain = await written('html', { 'one.json': '{}' });
    expect(plain.text).not.toMatch(/to the letter|<dt>Profile|Official for|<dt>Left out/);
  });

  it('names six elements of a rule, and says how many more there are', async () => {
    const sections = elements.filter(({ path }) => !path.includes('.')).slice(0, 8);
    const blank = Object.fromEntries(sections.map(({ path }) => [path, null]));
    const { text, report } = await written('html', { 'one.json': JSON.stringify(blank) });
    const { elements: named } = report.rules.find(({ rule }) => rule === 'blank-null')!;
    expect(named.length).toBe(8);
    expect(text).toContain(' and 2 other elements.');
  });
});

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
