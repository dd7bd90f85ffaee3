import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInChromium, violations } from '../support/browser';
import { root } from '../support/cli';

const examples = join(root, 'docs/examples');

describeInChromium('the example of a form', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'social-prescribing-form-'));
  const page = join(folder, 'browser-form.html');
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(async () => {
    copyFileSync(join(examples, 'browser-form.html'), page);
    // As the example's own comment says.
    await build({
      ...{
        entryPoints: [join(examples, 'browser-form.mjs')],
        bundle: true,
        minify: true,
        logLevel: 'silent',
      },
      outfile: join(folder, 'browser-form.js'),
    });
  });

  it('checks each field as it is left, and asks nothing of any network', async () => {
    const form = await browser().newPage();
    const requests: string[] = [];
    form.on('request', (request) => requests.push(request.url()));
    await form.goto(pathToFileURL(page).href);
    const leave = async (field: string, text: string) => {
      await form.getByLabel(field).fill(text);
      await form.getByLabel(field).blur();
      const input = form.getByLabel(field);
      const [invalid, place] = [
        await input.getAttribute('aria-invalid'),
        await input.getAttribute('aria-describedby'),
      ];
      return [invalid, await form.locator(`#${place}`).textContent()];
    };

    expect(await leave('Date of birth', '1970-02-30')).toEqual([
      'true',
      'The date or time does not exist. Check day, month, hour and offset.',
    ]);
    expect(await violations(form)).toEqual([]);
    expect(await leave('Date of birth', '1970-02-28')).toEqual(['false', '']);
    expect((await leave('NHS number', '943 476 5918'))[1]).toContain('check digit');
    expect((await leave('NHS number', '943 476 5919'))[0]).toBe('false');
    expect((await leave('GP practice', 'Y9900'))[0]).toBe('true');
    expect(await leave('GP practice', '')).toEqual(['false', '']);
    expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
    await form.close();
  });

  it('is sound HTML', async () => {
    const { results } = await new HtmlValidate().validateFile(join(examples, 'browser-form.html'));
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, line }) => `${ruleId} ${line}`)),
    ).toEqual([]);
  });
});
