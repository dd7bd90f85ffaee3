// Says whether the files agree on a release: `node .ci/release-ready.mjs v1.2.3`. Exit code 1 where they do not.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const read = (name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

/** What is in the way of releasing this tag, a line each. */
export function inTheWay(tag, { packageJson, changelog, citation }) {
  const { version } = JSON.parse(packageJson);
  const heading = changelog.split('\n').find((line) => line.startsWith('## '));
  const released = /^## (\S+) \((\d{4}-\d{2}-\d{2})\)$/.exec(heading ?? '');
  return [
    tag !== `v${version}` && `The tag is ${tag}, package.json has ${version}.`,
    released?.[1] !== version &&
      `CHANGELOG.md begins with "${heading}": it needs "## ${version} (YYYY-MM-DD)".`,
    !citation.includes(`\nversion: ${version}\n`) && `CITATION.cff has another version than ${version}.`,
    released &&
      !citation.includes(`\ndate-released: ${released[2]}\n`) &&
      `CITATION.cff needs "date-released: ${released[2]}".`,
  ].filter(Boolean);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lines = inTheWay(process.argv[2] ?? 'no tag', {
    packageJson: read('package.json'),
    changelog: read('CHANGELOG.md'),
    citation: read('CITATION.cff'),
  });
  for (const line of lines) console.error(line);
  process.exitCode = lines.length === 0 ? 0 : 1;
}
