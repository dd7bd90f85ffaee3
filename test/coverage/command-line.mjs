import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { CoverageReport } from 'monocart-coverage-reports';

/** What src/cli is built into: the program, and the thread that it starts. */
const BUNDLES = ['dist/cli.js', 'dist/read-worker.js'];

/** What one run of the command line went through; nothing of one that was killed while it wrote that down. */
function runIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).result;
  } catch {
    return [];
  }
}

/**
 * Measures src/cli by the runs of what it is built into, in a folder, which Node wrote with NODE_V8_COVERAGE. Gives the files by path, in
 * Istanbul's format.
 */
export async function measureCommandLine(root, runs, reports) {
  const report = new CoverageReport({
    outputDir: reports,
    logging: 'error',
    sourceFilter: (path) => path.includes('src/cli/'),
    reports: ['json'],
  });
  // Under one name, wherever a test had it: as a package it is unpacked in a folder of its own.
  const built = BUNDLES.map((bundle) => ({
    url: pathToFileURL(root + bundle).href,
    source: readFileSync(root + bundle, 'utf8'),
    sourceMap: JSON.parse(readFileSync(`${root}${bundle}.map`, 'utf8')),
  }));
  const bundleOf = ({ url }) => built.find((_, index) => url.endsWith(`/${BUNDLES[index]}`));
  // One by one: all at once are more than memory should be asked for.
  let measured = 0;
  for (const name of readdirSync(runs)) {
    const entries = runIn(`${runs}/${name}`).flatMap((entry) => {
      const bundle = bundleOf(entry);
      return bundle ? [{ ...entry, ...bundle }] : [];
    });
    if (entries.length > 0) await report.add(entries);
    measured += entries.length;
  }
  if (measured === 0) return {};
  await report.generate();
  return JSON.parse(readFileSync(`${reports}/coverage-final.json`, 'utf8'));
}
