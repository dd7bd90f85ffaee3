import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Example, fencedCode, publicExports, runExample, typeErrors } from '../support/example';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { exports: object };
const entries = Object.fromEntries(
  Object.keys(exports)
    .filter((path) => !path.includes('json'))
    .map((path) => [`social-prescribing${path.slice(1)}`, `${root}src${path.slice(1)}/index.ts`]),
);
const exported = publicExports(root, entries);
const documents = ['README.md', ...readdirSync(`${root}docs/guide`).map((name) => `docs/guide/${name}`)];
const inDocuments: Example[] = documents.flatMap((name) =>
  fencedCode(readFileSync(root + name, 'utf8')).map((code, index) => ({ of: `${name} ${index + 1}`, code })),
);
const exampleFiles = readdirSync(`${root}docs/examples`).filter((name) => name.endsWith('.ts'));
for (const name of exampleFiles)
  inDocuments.push({ of: name, code: readFileSync(`${root}docs/examples/${name}`, 'utf8') });

const load = (name: string): Promise<unknown> => {
  const file = entries[name];
  return file ? import(/* @vite-ignore */ file) : import(/* @vite-ignore */ name);
};

describe('the public API', () => {
  it('is there', () => expect(exported.length).toBeGreaterThan(100));

  it.each(exported.map((item) => [`${item.entry} ${item.name}`, item] as const))(
    '%s is documented with an example',
    (_, { comment, examples }) => {
      expect(comment.length).toBeGreaterThan(10);
      expect(examples.length).toBeGreaterThan(0);
    },
  );
});

describe('examples', () => {
  const seen = new Set<string>();
  const examples = exported
    .flatMap((item) => item.examples)
    .filter(({ code }) => !seen.has(code) && seen.add(code));

  it('pass the type checker', { timeout: 300_000 }, () => {
    expect(typeErrors(root, [...examples, ...inDocuments])).toEqual([]);
  });

  it.each(examples.map((example) => [example.of, example] as const))('%s', async (_, example) => {
    const outcomes = await runExample(example, load);
    expect(outcomes.length, 'an example without //=> shows nothing').toBeGreaterThan(0);
    for (const { actual, expected, text } of outcomes) expect(actual, text).toEqual(expected);
  });

  it.each(inDocuments.map((example) => [example.of, example] as const))('%s', async (_, example) => {
    for (const { actual, expected, text } of await runExample(example, load))
      expect(actual, text).toEqual(expected);
  });
});
