// The part of the page about records beside ajv.
import { exponent, figure, table, whole } from './markdown.mjs';

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
    ...(runs.length > 1 ? ['', growth(names, runs)] : []),
  ].join('\n');
}

const growth = (names, runs) => {
  const steps = runs.slice(1).map((after, index) => [runs[index], after]);
  return [
    '### Growth with the number of records',
    'The exponent with which time grows: 1 is linear.',
    '',
    table(
      ['', ...steps.map(([before, after]) => `${whole(before.records)} to ${whole(after.records)}`)],
      names.map((name) => [
        name,
        ...steps.map(([before, after]) =>
          figure(
            exponent([before.records, before.best[name].seconds], [after.records, after.best[name].seconds]),
          ),
        ),
      ]),
    ),
  ].join('\n');
};
