import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CHECK_FORMATS } from '../../../src/report/check/writer';
import { describeInChromium } from '../../support/browser';
import { ndjson, written } from './written';

const NASTY = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</style></title><svg onload=alert(1)>',
  "'; alert(1); //",
  '=HYPERLINK("http://example.invalid","x")',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  'abc\u202Egnp.exe',
  '\u2066\u200F\u061C',
  'null\u0000byte\u0007bell\u001B[31mred\u001B]0;title\u0007',
  '\uFFFE\uFFFF\uD800',
  ']]>&amp;<!-- -->',
  '{0} [link](javascript:alert(1))',
  '__proto__',
  'constructor',
];

/** Records and rows with all of these as keys, values, codes, dates and names of files, values being shown. */
const files = Object.fromEntries([
  ...NASTY.map((text) => [
    `${text}.ndjson`,
    ndjson([
      JSON.parse(`{${JSON.stringify(text)}: ${JSON.stringify(text)}}`),
      {
        consent: { consentForInformationSharing: text, [text]: text },
        personDemographics: { dateOfBirth: text, gender: text, nhsNumber: text },
      },
      {
        risks: {
          risksRecordEntry: [{ risk: { codedValue: { code: text, display: text }, freeText: [text] } }],
        },
      },
    ]),
  ]),
  [
    'events.csv',
    Papa.unparse([
      ['person', 'code', 'date', 'source', 'value', 'organisation', '<b>extra</b>'],
      ...NASTY.map((text) => [text, text, text, text, text, text, text]),
      ...NASTY.map((text) => [text, '871731000000106', '2024-05-01', text, text, text, text]),
    ]),
  ],
]);

/** What a terminal, a spreadsheet or a reader's eye would obey. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const OBEYED = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

describe('hostile records and names of files', () => {
  it.each(['text', 'csv', 'junit', 'html'] as const)(
    '%s holds no character that is obeyed',
    async (format) => {
      for (const grain of ['rule', 'record'] as const) {
        const { text } = await written(format, files, { showValues: true, grain });
        expect(text.length).toBeGreaterThan(1000);
        expect(OBEYED.exec(text.replaceAll('\n', ''))?.[0].codePointAt(0)).toBe(undefined);
      }
    },
  );

  it('CSV has no cell that a spreadsheet would run', async () => {
    const { text } = await written('csv', files, { showValues: true });
    const { data } = Papa.parse<string[]>(text.trimEnd());
    expect(data.length).toBeGreaterThan(100);
    expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('SARIF has no placeholder, no link and no character that is obeyed', async () => {
    const { text } = await written('sarif', files, { showValues: true });
    const [{ results, artifacts }] = JSON.parse(text).runs;
    for (const { message, locations } of results) {
      expect(OBEYED.test(message.text + JSON.stringify(locations))).toBe(false);
      expect(/(?<!\{)(?:\{\{)*\{(?!\{)|(?<!\\)\[/.test(message.text.replaceAll('\\\\', ''))).toBe(false);
    }
    const uris: string[] = artifacts.map(({ location }: { location: { uri: string } }) => location.uri);
    expect(uris.filter((uri) => !/^[\w%.~!'()*/-]+$/.test(uri))).toEqual([]);
  });

  it('is told without a value, in every format, unless values are asked for', async () => {
    const secret = 'Zebedee9434765919';
    const one = {
      'one.ndjson': ndjson([
        {
          personDemographics: { personName: secret, dateOfBirth: secret, nhsNumber: secret, gender: secret },
          risks: { risksRecordEntry: [{ risk: { codedValue: { code: secret } } }] },
        },
        { [secret]: 1 },
      ]),
      'two.csv': `person,code,date,source,value,organisation\n${secret},${secret},${secret},${secret},${secret},${secret}\n${secret},871731000000106,2024-05-01,${secret},${secret},${secret}\n`,
    };
    for (const format of CHECK_FORMATS) expect((await written(format, one)).text).not.toContain(secret);
    expect((await written('text', one, { showValues: true, grain: 'record' })).text).toContain(secret);
  });
});

describeInChromium('a hostile report in a browser', (browser) => {
  it('runs nothing and makes no element of what it was given', async () => {
    const { text } = await written('html', files, { showValues: true });
    const page = await browser().newPage();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.setContent(text.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
    expect(await page.locator('script, img, svg, b:not(.figures b), iframe').count()).toBe(0);
    expect(await page.getByText('<script>alert(1)</script>').count()).toBeGreaterThan(0);
    expect(dialogs).toEqual([]);
    await page.close();
  });
});
