import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import Papa from 'papaparse';
import { bundledCodeSet, extendCodeSet } from 'social-prescribing/codes';
import { DISCLOSURE_POLICIES, type MetricData } from 'social-prescribing/metrics';
import { generateExtract } from 'social-prescribing/synthetic';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { metricsPage } from '../../../src/report/html/metrics/page';
import { reportRows } from '../../../src/report/html/metrics/report-rows';
import { describeInChromium, OVERFLOW, SCREENS, violations } from '../../support/browser';
import { event, events } from '../../support/journey';

const shots = process.env.SHOTS;
const extract = generateExtract({ people: 400, seed: 3 });
const extended = extendCodeSet(bundledCodeSet, extract.codes);
if (!extended.ok) throw new Error('the synthetic codes are wrong');
const options = { codeSet: extended.value, disclosure: 'ehrql' } as const;
const html = metricsPage(extract, options)!;

describe('the metrics report', () => {
  it('is the same for the same data, whatever was drawn before', () => {
    expect(metricsPage(extract, options)).toBe(html);
  });

  it.each(DISCLOSURE_POLICIES)('is made of released rows only, under %s', (disclosure) => {
    const report = reportRows(extract, { codeSet: extended.value }, disclosure)!;
    expect(report.rows.some(({ suppressed }) => suppressed)).toBe(
      !['none', 'midpoint6'].includes(disclosure),
    );
    for (const row of [...report.rows, ...report.months])
      if (row.suppressed)
        expect(row.value === null || row.numerator === null || row.denominator === null).toBe(true);
    expect(
      metricsPage(extract, { ...options, disclosure })!.includes('No disclosure control was applied'),
    ).toBe(disclosure === 'none');
  });

  it('draws no bar where a value is suppressed, and says so', () => {
    const drawn = html.split('<figure>').filter((part) => part.includes('[c]</text>'));
    expect(drawn.length).toBeGreaterThan(0);
    expect(html).toContain('[c] is confidential');
  });

  it('has two years of months where there are events, else what there is', () => {
    const months = (data: MetricData, to: string) =>
      new Set(
        reportRows(
          data,
          { codeSet: extended.value, from: `${Number(to.slice(0, 4)) - 1}-04-01`, to },
          'none',
        )!.months.map(({ interval_start }) => interval_start),
      );
    expect(months(extract, '2025-03-31').size).toBe(24);
    expect(
      [...months({ events: extract.events.filter(({ date }) => date >= '2024-08-15') }, '2025-03-31')].length,
    ).toBe(12);
  });

  it('is nothing where there is nothing', () => {
    expect(metricsPage({ events: [] }, options)).toBe(undefined);
  });

  it('says where there is nothing to show, instead of charts without marks', () => {
    const page = metricsPage(
      { events: events('A 2024-05-02 referral') },
      { disclosure: 'none', from: '2024-05-02', to: '2024-05-20' },
    )!;
    expect(page).toContain('<p>Nothing to show: no episode has two scores of one instrument.</p>');
    expect(page).toContain('<p>Nothing to show: no event names a practitioner.</p>');
    expect(page).toContain('<p>No whole month lies in the days of this report.</p>');
    expect(page).toContain('Nothing to show: no row of this measure came out');
    expect(page).toContain('Code set: the minimum dataset as compiled for this package');
  });

  it('tells a month without a value from one that is suppressed', () => {
    const page = metricsPage(
      { events: events('A 2024-05-02 referral; A 2024-05-09 missed; B 2024-06-02 referral') },
      { disclosure: 'none', from: '2024-04-01', to: '2025-03-31' },
    )!;
    expect(page).toContain('<td>no value</td>');
    expect(page).not.toContain('<td>suppressed</td>');
  });

  it('says that all are suppressed, where all are', () => {
    const page = metricsPage(
      { events: events('A 2024-05-02 referral from self; B 2024-05-02 referral from self') },
      { disclosure: 'ehrql', from: '2024-04-01', to: '2025-03-31' },
    )!;
    expect(page).toContain('All are suppressed.');
  });

  it('holds forty workers against the guidance, those with most people first', () => {
    const caseloads = [260, 210, 100, ...Array<number>(39).fill(1)];
    const seen = caseloads.flatMap((people, worker) =>
      Array.from({ length: people }, (_, person) =>
        event(`P${worker}-${person} 2024-05-01 attended by W${worker}`),
      ),
    );
    const page = metricsPage(
      { events: seen.toReversed() },
      { disclosure: 'ehrql', from: '2024-04-01', to: '2025-03-31' },
    )!;
    expect(page).toContain('Annual caseload of 40 workers, largest first, of 42.');
    const table = page.slice(page.indexOf('id="table-workers'));
    const rows = [...table.slice(0, table.indexOf('</table>')).matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) =>
      row!
        .replaceAll(/<[^>]*>/g, ' ')
        .trim()
        .split(/ +/),
    );
    expect(rows.slice(-42, -38)).toEqual([
      ['W0', '260', 'over'],
      ['W1', '210', 'within'],
      ['W2', '100', 'under'],
      [expect.stringMatching(/^W\d+$/), '[c]'],
    ]);
  });

  it('makes nothing of names that are markup, formulae or marks of direction', () => {
    const nasty = '</text></svg><script>alert(1)</script>"><img src=x>\u202E=1+1';
    const events = extract.events.map((event) => ({ ...event, practitioner: nasty, organisation: nasty }));
    const local = extendCodeSet(bundledCodeSet, [
      ...extract.codes,
      { id: 'X1', term: nasty, role: 'need', category: nasty, set: nasty, system: 'urn:example:local' },
    ]);
    if (!local.ok) throw new Error('the local codes are wrong');
    const need = {
      ...events.find(({ code }) => code === '871731000000106')!,
      code: 'X1',
      system: 'urn:example:local',
    };
    const many = Array.from({ length: 400 }, (_, index) => ({
      ...need,
      personId: events[index]!.personId,
      date: events[index]!.date,
    }));
    const page = metricsPage(
      { ...extract, events: [...events, ...many] },
      { codeSet: local.value, disclosure: 'none', title: nasty },
    )!;
    expect(page).not.toMatch(/<script|<img|\u202E/);
    expect(page).toContain('&lt;script>alert(1)');
    const links = [...page.matchAll(/href="data:text\/csv;charset=utf-8,([^"]*)"/g)].map(([, text]) =>
      decodeURIComponent(text!.replaceAll('&amp;', '&')),
    );
    expect(links.length).toBeGreaterThan(8);
    for (const text of links) {
      const { data, errors } = Papa.parse<string[]>(text.trimEnd());
      expect(errors).toEqual([]);
      expect(data.flat().filter((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell))).toEqual([]);
    }
  });

  it('is right as HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      // Charts have style attributes of the charting library; void elements are written as in XML.
      rules: { 'void-style': 'off', 'no-inline-style': 'off', 'long-title': 'off', 'require-sri': 'off' },
    });
    const { results } = await validator.validateString(html);
    expect(
      results
        .flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))
        .slice(0, 8),
    ).toEqual([]);
  });
});

describeInChromium('the metrics report in a browser', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'social-prescribing-metrics-'));
  const file = join(folder, 'report.html');
  beforeAll(() => writeFileSync(file, html));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(SCREENS)(
    'has nothing that axe-core objects to, %s',
    async (name, given) => {
      const page = await browser().newPage(given);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(pathToFileURL(file).href);
      expect(await violations(page)).toEqual([]);
      expect(requests).toEqual([pathToFileURL(file).href]);
      expect(await page.evaluate(OVERFLOW)).toBe(0);
      if (shots) await page.screenshot({ path: join(shots, `metrics-${name}.png`), fullPage: true });
      await page.close();
    },
    120_000,
  );

  it('has a table with its CSV behind every chart', async () => {
    const page = await browser().newPage();
    await page.goto(pathToFileURL(file).href);
    const charts = await page.locator('figure').count();
    expect(charts).toBeGreaterThan(6);
    expect(await page.locator('figure + section.scroll table').count()).toBe(charts);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('a[download="referrals.csv"]'),
    ]);
    const { data } = Papa.parse<{ measure: string }>(readFileSync(await download.path(), 'utf8').trimEnd(), {
      header: true,
    });
    expect(data.length).toBe(24);
    expect(new Set(data.map(({ measure }) => measure))).toEqual(new Set(['referrals_received']));
    await page.close();
  });
});
