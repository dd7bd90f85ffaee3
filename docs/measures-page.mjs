// The page docs/guide/measures.md: the definition of every measure from the registry, and as its examples the tables that
// the tests in test/spec run.
import { GROUP_BY, GROUP_COLUMNS, MEASURES } from 'social-prescribing/metrics';
import { importTypeScript } from './import-typescript.mjs';
import { ownColumns } from './measure-columns.mjs';
import { code, table } from './table.mjs';

const { CODES, SERVICE_CODES, codeSetWithServices, eventsOf, measureTables, resultsOf, rowsOfText } =
  await importTypeScript('test/spec/tables/index.ts');

const LIMITS = {
  proportion: 'Wilson',
  count: 'Byar, exact Poisson below 10',
  mean: "Student's t",
  none: 'none',
};

/** What is above and below the line, where the definition says it otherwise than as "this among that". */
const FRACTIONS = {
  service_use_change: ['events in the days after', 'events in the days before'],
  service_use_change_comparison: ['events in the days after', 'events in the days before'],
};

const lowerFirst = (text) => text[0].toLowerCase() + text.slice(1);

function fractionOf({ id, definition, scale }) {
  if (scale.denominator === 'none') return ['what is counted', 'none'];
  if (scale.statistic) return ['none', 'of how many it is'];
  if (id in FRACTIONS) return FRACTIONS[id];
  const parts = /^(.+?),? (?:among|divided by|per 1,000) (.+?)(?:\.(?:\s|$))/.exec(definition);
  if (parts === null) throw new Error(`the definition of ${id} does not say what is divided by what`);
  return [lowerFirst(parts[1]), parts[2]];
}

const NOUNS = { proportion: 'a proportion', ratio: 'a ratio' };

function reckoning({ scale: { denominator, statistic, multiplier, offset }, unit }) {
  if (denominator === 'none') return `the numerator, in ${unit}`;
  const what = NOUNS[unit] ?? `in ${unit}`;
  if (statistic) return `as defined, ${what}`;
  const times = multiplier === 1 ? '' : ` × ${multiplier.toLocaleString('en-GB')}`;
  return `numerator / denominator${times}${offset ? ` − ${-offset}` : ''}, ${what}`;
}

const inOptions = (options) =>
  JSON.stringify(options)
    .slice(1, -1)
    .replace(/"(\w+)":/g, '$1: ')
    .replaceAll('"', "'")
    .replaceAll(',', ', ');

/** The rows of a table that are of a measure, as a table of Markdown. */
function examplesOf(id, specTable) {
  const rows = rowsOfText(specTable.title, specTable.rows)
    .map((row) => ({ row, result: resultsOf(specTable, row).find(([measure]) => measure === id)?.[1] }))
    .filter(({ result }) => result !== undefined);
  if (rows.length === 0) return [];
  const has = (column) => rows.some(({ row }) => row[column]);
  const others = ['to', 'people', 'practices', 'workforce', 'comparison'].filter(has);
  const lines = (text) => (text ?? '').split(';').map((line) => line.trim().replace(/ +/g, ' '));
  const given = [
    specTable.options && `With ${code(inOptions(specTable.options))}.`,
    specTable.always && `Beside the events of each row: ${code(lines(specTable.always).join('; '))}.`,
  ].filter(Boolean);
  const isAlone = has('events') || has('scores');
  return [
    [
      `Examples: ${specTable.title}.`,
      ...given,
      `\n\n${table(
        [
          'what',
          ...others.map((column) => (column === 'to' ? 'window ends' : column)),
          ...(isAlone ? ['events'] : []),
          'result',
        ],
        rows.map(({ row, result }) => [
          row.what,
          ...others.map((column) => lines(row[column])),
          ...(isAlone ? [eventsOf({ ...specTable, always: undefined }, row).map(code)] : []),
          result === '' ? 'no row' : lines(result),
        ]),
      )}\n`,
    ]
      .join(' ')
      .replace(' \n', '\n'),
  ];
}

function section(measure) {
  const { id, version, title, definition, inputs, scale } = measure;
  const examples = measureTables.flatMap((specTable) => examplesOf(id, specTable));
  if (examples.length === 0) throw new Error(`${id} has no example in test/spec/tables`);
  const [numerator, denominator] = fractionOf(measure);
  const own = ownColumns(id);
  return `## ${id}
**${title}.** ${definition}

- Numerator: ${numerator}
- Denominator: ${denominator}
- Value: ${reckoning(measure)}
- 95 % limits: ${LIMITS[scale.limits]}
- Columns of its own: ${own.map(code).join(', ') || 'none'}
- Needs: ${['events', ...inputs].join(', ')}
- Version: ${version}

${examples.join('\n')}`;
}

const words = Object.entries({ ...CODES, ...SERVICE_CODES })
  .filter(([word]) =>
    measureTables.some(({ rows, always = '' }) => new RegExp(`\\b${word}\\b`).test(rows + always)),
  )
  .map(([word, { code: id, system }]) => {
    const found = codeSetWithServices.lists.flatMap(({ codes }) => codes).find((one) => one.id === id);
    const isLocal = system?.startsWith('urn:example');
    return [
      code(word),
      found?.term ?? 'a code that has no role',
      isLocal ? 'a local code, for example' : code(id),
      found?.role,
    ];
  });

export const measuresPage = `
# Measures
The ${MEASURES.length} measures. Each is defined in words, and by its examples: every row of the tables below is a test that the package
passes, in TypeScript and three time zones.

A row of a result is one number of one measure, for one window and one group: measure, version, interval_start,
interval_end, the group columns (${GROUP_COLUMNS.join(', ')}), numerator, denominator, value, lower, upper (95 % limits), missing
(candidates left out because a field was absent), suppressed, note.

Windows include both their days. A row depends only on events dated on or before its window's end, so episodes are seen
as of that day. A zero denominator gives no value. The annual measures always use the 12 months that end with the window.
A mean, median or percentile (type 7) has no numerator; the denominator says of how many it is.

A run is grouped by ${GROUP_BY.slice(0, -1).join(', ')} or ${GROUP_BY.at(-1)}; the other group columns are brought by the
measures. What is unknown is a group of its own, so that groups of people sum to the total. Where an event says the group
(organisation, practitioner, source_group), a person may be in several, and shares of needs, support and outcomes need not
sum to 1. How to explain a number and how to publish it: [metrics.md](metrics.md). What was chosen where the definitions
leave something open: decisions [4](../decisions/0004-what-the-catalogue-leaves-open.md) and
[8](../decisions/0008-the-rest-of-the-catalogue.md).

## How to read the examples
The window is 1 April 2024 to 31 March 2025, unless a column or the line above the table says otherwise. An event is a line
such as \`A 2024-05-01 referral @Y1 by LW1 from self #E1\`: the person, the date, what is coded, and where they matter the
organisation, the practitioner, the source of the referral and the episode that the system names. A score is \`phq9=12\`.
Practices are \`Y1 2024-04-01 2000\`, an organisation with its list size from a day on; workforce \`Y1 2024-04-01 2\`, with
whole-time equivalents; a comparison \`C 2024-06-01 to 2024-07-01\`, a person with the days that stand for referral and closure.

A result is \`3/4\`, numerator and denominator; \`3\` where there is no denominator; \`2.5 of 4\` for a mean, percentile or
comparison, with \`none\` for no value. Before it stand the groups. Several rows are in order.

${table(['word', 'is', 'code', 'role'], words)}

${MEASURES.map(section).join('\n')}`;
