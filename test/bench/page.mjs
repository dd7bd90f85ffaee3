// docs/benchmarks.md: what a run came to, and between the marks the part that is written by hand.
import { aimsOf } from './aims.mjs';
import { catalogueSections } from './catalogue-sections.mjs';
import { loadingSection } from './loading-section.mjs';
import { figure, table, whole } from './markdown.mjs';
import { recordsSection } from './records-section.mjs';

const BEGIN = '<!-- By hand, kept by `npm run bench`: -->';
const END = '<!-- Until here. -->';
const NOTHING_YET = 'Nothing is written here yet.';

export function pageOf(results, former = '') {
  const { sizes, records, terminology, conformance, loading } = results;
  return `${[
    '<!-- Written by `npm run bench`. Change its files in test/bench, or the part below that is marked, not this. -->\n\n# Benchmarks',
    setting(results),
    ...(aimsOf(results).length > 0 ? [aimsSection(results)] : []),
    ...(sizes.length > 0 ? catalogueSections(sizes) : []),
    ...(records.length > 0 ? [recordsSection(records)] : []),
    ...(terminology ? [terminologySection(terminology)] : []),
    ...(conformance ? [conformanceSection(conformance)] : []),
    ...(loading ? [loadingSection(loading)] : []),
    `## What was tried, and what the profile shows\n${BEGIN}\n${byHand(former)}\n${END}`,
  ].join('\n\n')}\n`;
}

/** What stands between the marks of the page as it was. */
function byHand(former) {
  const begin = former.indexOf(BEGIN);
  const end = former.indexOf(END);
  return begin === -1 || end === -1 ? NOTHING_YET : former.slice(begin + BEGIN.length, end).trim();
}

function setting({ machine, endLoad }) {
  const { date, processor, cores, memory, system, load, versions } = machine;
  return [
    `Measured on ${date} by \`npm run bench\`: ${cores} cores of ${processor}, ${figure(memory / 1e9)} GB of memory, ${system}.`,
    `${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
    `Load average (of one minute) ${figure(load)} when it began and ${figure(endLoad)} when it ended; where it is above the number of cores, wall times are too long, and ratios of them are rough.`,
    'Every stage is a process of its own. Memory is the most that the process ever held (resident), in millions of bytes.',
  ].join('\n');
}

const aimsSection = (results) =>
  `## Aims\n${table(
    ['aim', 'at most', 'is', 'over by', ''],
    aimsOf(results).map(({ what, most, figure: is, unit, met }) => [
      what,
      `${most} ${unit}`,
      `${figure(is)} ${unit}`,
      met ? '' : `${figure((is / most - 1) * 100)} %`,
      met ? 'met' : '**missed**',
    ]),
  )}`;

const terminologySection = ({ release, reading, evaluating, saving, ...found }) =>
  `## A release of SNOMED CT with its hierarchy\n${[
    `Made up: ${whole(release.concepts)} concepts, ${whole(release.isA)} IS A rows, ${figure(release.mean)} deep on average and ${release.deepest} at most.`,
    `Read with its hierarchy in ${figure(reading)} s. ${whole(found.lookups)} concepts asked of each of ${found.valueSets} value sets in ${figure(evaluating)} s.`,
    `Cut down to the model's roots in ${figure(saving)} s, ${figure(found.savedMegabytes)} MB of JSON. Peak memory ${whole(found.megabytes)} MB.`,
  ].join('\n')}`;

const conformanceSection = ({ checked, bytes, seconds, megabytes }) =>
  `## Conformance of a large file\n${figure(bytes / 1e9)} GB of NDJSON, ${whole(checked)} records, in ${figure(seconds)} s: ${figure(bytes / 1e6 / seconds)} MB and ${whole(checked / seconds)} records a second. Peak memory ${whole(megabytes)} MB.`;
