// The part of the page about records beside ajv.
import { growthTable } from './growth-table.mjs';
import { figure, table, whole } from './markdown.mjs';

export function recordsSection(runs) {
  const names = Object.keys(runs[0].best);
  const [ajv] = names;
  return [
    '## Records beside ajv',
    'A record for each person of the extracts above, 4,000 different ones over and over, parsed afresh from JSON. Only the',
    'checking counts: not to get ready, not to read JSON. Each contestant is a process of its own; they run in turn and the',
    'quickest run counts. Times ajv is the time over that of ajv: below 1 is quicker.',
    ...runs.flatMap(({ records, rounds, best }) => [
      '',
      `### ${whole(records)} records`,
      `Best of ${rounds}.`,
      '',
      table(
        ['', 'seconds', 'records a second', 'times ajv', 'peak memory (MB)'],
        names.map((name) => [
          name,
          figure(best[name].seconds),
          whole(records / best[name].seconds),
          figure(best[name].seconds / best[ajv].seconds),
          whole(best[name].megabytes),
        ]),
      ),
    ]),
    '',
    '### Growth with the number of records',
    growthTable(
      names.map((name) => [
        name,
        runs.map(({ records, best }) => ({ size: records, seconds: best[name].seconds })),
      ]),
    ),
  ].join('\n');
}
