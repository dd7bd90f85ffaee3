import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inTheWay } from '../../.ci/release-ready.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (name: string) => readFileSync(root + name, 'utf8');
const { version, license } = JSON.parse(read('package.json')) as { version: string; license: string };

describe('a release', () => {
  const files = {
    packageJson: '{"version":"1.2.3"}',
    changelog: '# Changelog\n\n## 1.2.3 (2026-12-01)\n\n## 1.2.2 (2026-11-01)\n',
    citation: 'title: it\nversion: 1.2.3\ndate-released: 2026-12-01\n',
  };

  it('goes ahead where tag, package, changelog and citation agree', () => {
    expect(inTheWay('v1.2.3', files)).toEqual([]);
  });

  it.each([
    ['another tag', 'v1.2.4', files, ['The tag is v1.2.4, package.json has 1.2.3.']],
    [
      'a changelog without a date',
      'v1.2.3',
      { ...files, changelog: '## 1.2.3 (unreleased)\n' },
      ['CHANGELOG.md begins with "## 1.2.3 (unreleased)": it needs "## 1.2.3 (YYYY-MM-DD)".'],
    ],
    [
      'a changelog that ends before',
      'v1.2.3',
      { ...files, changelog: '## 1.2.2 (2026-12-01)\n' },
      ['CHANGELOG.md begins with "## 1.2.2 (2026-12-01)": it needs "## 1.2.3 (YYYY-MM-DD)".'],
    ],
    [
      'a citation of the last release',
      'v1.2.3',
      { ...files, citation: 'title: it\nversion: 1.2.2\ndate-released: 2026-11-01\n' },
      ['CITATION.cff has another version than 1.2.3.', 'CITATION.cff needs "date-released: 2026-12-01".'],
    ],
  ])('is stopped by %s', (_, tag, given, lines) => {
    expect(inTheWay(tag, given)).toEqual(lines);
  });
});

describe('CITATION.cff', () => {
  it('has what its format requires, of this version', () => {
    expect(parse(read('CITATION.cff'))).toMatchObject({
      'cff-version': '1.2.0',
      type: 'software',
      title: 'social-prescribing',
      message: expect.any(String),
      authors: [{ name: expect.any(String) }],
      version,
      license,
    });
  });
});

describe('the release workflow', () => {
  const { permissions, jobs } = parse(read('.github/workflows/release.yml'));
  const steps: { uses?: string; run?: string }[] = [...jobs.pack.steps, ...jobs.publish.steps];

  it('tests before it packs, and publishes with provenance', () => {
    const runs = jobs.pack.steps.map(({ run }: { run?: string }) => run).filter(Boolean);
    expect(runs.indexOf('.ci/run')).toBeGreaterThanOrEqual(0);
    expect(runs.indexOf('.ci/run')).toBeLessThan(runs.indexOf('npm pack'));
    expect(jobs.publish.needs).toBe('pack');
    expect(jobs.publish.steps.at(-1).run).toContain('--provenance');
  });

  it('lets only the job that runs no code of the repository speak for it', () => {
    expect(permissions).toEqual({});
    expect(jobs.pack.permissions).toEqual({ contents: 'read' });
    expect(jobs.publish.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    expect(jobs.publish.steps.filter(({ run }: { run?: string }) => run)).toHaveLength(1);
    expect(read('.github/workflows/release.yml')).not.toContain('secrets.');
  });

  it('names every action by its commit', () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) expect(action).toMatch(/@[0-9a-f]{40}$/);
  });
});

describe('issue templates', () => {
  const templates = readdirSync(`${root}.github/ISSUE_TEMPLATE`).filter((name) => name !== 'config.yml');

  it('are the only way to open an issue', () => {
    expect(templates.length).toBeGreaterThan(0);
    expect(parse(read('.github/ISSUE_TEMPLATE/config.yml'))).toEqual({ blank_issues_enabled: false });
  });

  it.each(templates)('%s forbids data of real people, and asks to confirm it', (name) => {
    const { body } = parse(read(`.github/ISSUE_TEMPLATE/${name}`));
    expect(body[0].attributes.value).toContain('**No data of real people.**');
    const confirmed = body.find(({ id }: { id?: string }) => id === 'no-real-data');
    expect(confirmed.type).toBe('checkboxes');
    for (const option of confirmed.attributes.options) expect(option.required).toBe(true);
  });
});
