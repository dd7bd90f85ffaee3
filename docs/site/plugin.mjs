// A plugin of TypeDoc: gives pages their first heading as their name and the group of pages.mjs, and keeps the file's
// name in the address. Front matter could say the first two, but GitHub shows front matter as a table.
import { relative } from 'node:path';
import { Converter, KindRouter, Renderer } from 'typedoc';
import { groups, root } from './pages.mjs';

const pages = new Map(
  groups().flatMap(({ title: group, pages }) => pages.map(({ file, title }) => [file, { title, group }])),
);

/** Addresses without their ending, by page. */
const addresses = new WeakMap();

class SiteRouter extends KindRouter {
  getIdealBaseName(reflection) {
    return addresses.get(reflection) ?? super.getIdealBaseName(reflection);
  }
}

export function load(app) {
  app.renderer.defineRouter('site', SiteRouter);
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => {
    const file = relative(root, document.project.files.getReflectionPath(document)).replaceAll('\\', '/');
    const { title, group } = pages.get(file);
    addresses.set(document, file.replace(/^docs\//, '').replace(/\.md$/, ''));
    document.name = title;
    document.frontmatter.group = group;
  });
  app.renderer.on(Renderer.EVENT_PREPARE_INDEX, ({ searchResults, searchFields }) => {
    for (const [index, result] of searchResults.entries())
      if (result.isDocument()) searchFields[index].document = wordsOf(result);
  });
}

/** A page as the search may hold it: words alone. lunr takes `*` in a word for a wildcard, and then no search works. */
const wordsOf = ({ content }) =>
  content
    .filter(({ kind }) => kind !== 'relative-link')
    .map(({ text }) => text)
    .join(' ')
    .replace(/[^\p{L}\p{N}_.'’-]+/gu, ' ');
