import { describe, expect, inject, it } from 'vitest';
import { describeInstalled, printed } from './user';

describe('the tarball', () => {
  const { files } = inject('tarball');

  it('holds what it should and nothing else', () => {
    for (const path of [
      'LICENSE',
      'NOTICE',
      'README.md',
      'CHANGELOG.md',
      'dist/cli.js',
      'dist/read-worker.js',
      'codes/minimum-dataset.csv',
      'docs/examples/extract/events.csv',
      'docs/benchmarks.md',
    ])
      expect(files).toContain(path);
    // Maps of the command line are for its coverage only: megabytes, to which nothing points.
    expect(files.filter((path) => path.endsWith('.map'))).toEqual([]);
    expect(
      files.filter(
        (path) =>
          !/^(dist|codes|docs\/(examples|guide|decisions))\/|^(docs\/benchmarks\.md|LICENSE|NOTICE|README\.md|CHANGELOG\.md|package\.json)$/.test(
            path,
          ),
      ),
    ).toEqual([]);
  });
});

describeInstalled('JSON Schemas by subpath', ({ current }) => {
  it.each([
    ['record', "require('social-prescribing/record').toJsonSchema()"],
    ['conformance-report', "require('social-prescribing/conformance').reportJsonSchema()"],
  ])('%s.json is what the package makes', (name, made) => {
    const json = (code: string) => printed(current, `console.log(JSON.stringify(${code}))`);
    const published = json(`require('social-prescribing/json-schema/${name}.json')`);
    expect(published).toEqual(json(made));
    expect(published).toHaveProperty('$schema', 'https://json-schema.org/draft/2020-12/schema');
  });
});
