// Links of pages and whether they lead somewhere: of the built site (HTML) and of the repository's Markdown as GitHub
// shows it. Links to other hosts are not fetched; they must be well formed, and https where the host has it.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { Parser } from 'htmlparser2';
import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: true });

/** Names that are written as http for ever, and a server on the reader's own machine. */
const HTTP_ONLY = ['http://hl7.org/fhir', 'http://snomed.info/sct', 'http://localhost'];

/** The anchor that GitHub gives a heading, of its text. */
const slugOf = (text) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

/** What a page links to and what in it can be linked to. */
function readHtml(html, hasSlugs) {
  const page = { links: [], anchors: new Set() };
  let heading;
  const parser = new Parser({
    onopentag(name, attributes) {
      for (const anchor of [attributes.id, name === 'a' && attributes.name])
        if (anchor) page.anchors.add(anchor);
      for (const link of [attributes.href, attributes.src]) if (link !== undefined) page.links.push(link);
      if (hasSlugs && /^h[1-6]$/.test(name)) heading = '';
    },
    ontext(text) {
      if (heading !== undefined) heading += text;
    },
    onclosetag(name) {
      if (heading === undefined || !/^h[1-6]$/.test(name)) return;
      const slug = slugOf(heading);
      let unique = slug;
      for (let count = 1; page.anchors.has(unique); count += 1) unique = `${slug}-${count}`;
      page.anchors.add(unique);
      heading = undefined;
    },
  });
  parser.end(html);
  return page;
}

const readers = {
  '.html': (text) => readHtml(text, false),
  '.svg': (text) => readHtml(text, false),
  '.md': (text) => readHtml(markdown.render(text), true),
};

const pageCache = new Map();
function pageAt(file) {
  if (!pageCache.has(file)) pageCache.set(file, readers[extname(file)]?.(readFileSync(file, 'utf8')));
  return pageCache.get(file);
}

function faultOf(link, file, root) {
  if (/^(?:data|mailto):/.test(link)) return undefined;
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link)) return faultOfAddress(link);
  const [path, anchor] = link.split('#');
  const target = path === '' ? file : resolve(dirname(file), decodeURIComponent(path.split('?')[0]));
  if (relative(root, target).startsWith('..')) return 'leads out of the folder';
  if (!existsSync(target)) return 'leads nowhere';
  if (!anchor || statSync(target).isDirectory()) return anchor ? 'has an anchor in a folder' : undefined;
  const page = pageAt(target);
  return page?.anchors.has(decodeURIComponent(anchor)) ? undefined : 'names an anchor that is not there';
}

function faultOfAddress(link) {
  if (!URL.canParse(link)) return 'is no address';
  const { protocol, hostname } = new URL(link);
  if (HTTP_ONLY.some((prefix) => link.startsWith(prefix))) return undefined;
  if (protocol !== 'https:') return 'is not https';
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname) ? undefined : 'has no host';
}

/** Every broken link of these files, as `file: link fault`. All that they lead to must be below `root`. */
function brokenLinks(root, files) {
  pageCache.clear();
  return files.flatMap((file) =>
    [...new Set(pageAt(join(root, file)).links)].flatMap((link) => {
      const fault = faultOf(link, join(root, file), root);
      return fault === undefined ? [] : [`${file}: ${link} ${fault}`];
    }),
  );
}

const filesIn = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith(ending));

/** Every broken link of a built site. What is in media is copied as it is, from where it has its neighbours. */
export const brokenInSite = (folder) =>
  brokenLinks(
    folder,
    filesIn(folder, '.html').filter((name) => !name.startsWith('media/')),
  );

/** Every broken link of the Markdown of the repository: at its top and in docs. */
export function brokenInMarkdown(root) {
  const top = readdirSync(root).filter((name) => name.endsWith('.md'));
  const docs = filesIn(join(root, 'docs'), '.md').filter((name) => !name.startsWith('reference/'));
  return brokenLinks(root, [...top, ...docs.map((name) => `docs/${name}`)]);
}
