import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { brokenInMarkdown, brokenInSite } from '../../docs/site/links.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('every link of the Markdown leads somewhere', () => expect(brokenInMarkdown(root)).toEqual([]));

/** What is found broken in a folder of these files. */
function brokenIn(check: (folder: string) => string[], files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'social-prescribing-links-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    mkdirSync(join(folder, 'docs'), { recursive: true });
    return check(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('of Markdown', () => {
  const page = '# A page\n## The same\n## The same\n## `code`, and "more"\n### a_b-c\n<a id="by-hand"></a>\n';
  const broken = (link: string) =>
    brokenIn(brokenInMarkdown, {
      'README.md': `[link](${link})\n`,
      'docs/page.md': page,
      'docs/in a.csv': '',
    });

  it.each([
    'docs/page.md',
    'docs/page.md#a-page',
    'docs/page.md#the-same',
    'docs/page.md#the-same-1',
    'docs/page.md#code-and-more',
    'docs/page.md#a_b-c',
    'docs/page.md#by-hand',
    'docs',
    'docs/in%20a.csv',
    'https://www.datadictionary.nhs.uk/',
    'http://hl7.org/fhir/contact-point-use',
    'mailto:somebody@example.org',
  ])('%s leads somewhere', (link) => expect(broken(link)).toEqual([]));

  it.each([
    ['docs/pages.md', 'leads nowhere'],
    ['docs/page.md#a-pages', 'names an anchor that is not there'],
    ['docs/page.md#the-same-2', 'names an anchor that is not there'],
    ['docs/page.md#A-page', 'names an anchor that is not there'],
    ['#nowhere', 'names an anchor that is not there'],
    ['../README.md', 'leads out of the folder'],
    ['http://example.org', 'is not https'],
    ['https://example', 'has no host'],
    ['https://', 'is no address'],
    ['//example.org', 'is no address'],
  ])('%s %s', (link, fault) => expect(broken(link)).toEqual([`README.md: ${link} ${fault}`]));

  it('are looked for in docs and below, and images are links', () => {
    const files = { 'docs/guide/a.md': '![picture](b.svg)\n', 'docs/reference/c.md': '[built](d.md)\n' };
    expect(brokenIn(brokenInMarkdown, files)).toEqual(['docs/guide/a.md: b.svg leads nowhere']);
  });
});

describe('of a site', () => {
  it('are hrefs and sources, with their anchors', () => {
    const html = `<a href="#here" id="here"></a><a href="b.html#there"></a><a href="b.html#gone"></a>
      <img src="c.png"><use href="d.svg#icon"></use><use href="d.svg#none"></use><script src="https://cdn.example.org/a.js"></script>`;
    const files = {
      'a.html': html,
      'b.html': '<h1 id="there"></h1>',
      'd.svg': '<svg><g id="icon"></g></svg>',
    };
    expect(brokenIn(brokenInSite, files)).toEqual([
      'a.html: b.html#gone names an anchor that is not there',
      'a.html: c.png leads nowhere',
      'a.html: d.svg#none names an anchor that is not there',
    ]);
  });
});
