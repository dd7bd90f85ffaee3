/** What was aimed at and what a run came to, of all that the run has figures of. */
export function aimsOf({ sizes = [], records = [], terminology, loading }) {
  const at = (events) => sizes.find((size) => size.events === events);
  const [million, tenMillion] = [at(1_000_000), at(10_000_000)];
  return [
    ...(million ? ofAMillion(million) : []),
    ...(tenMillion ? ofTenMillion(tenMillion) : []),
    ...(million && tenMillion ? [ofGrowth(million, tenMillion)] : []),
    ...records.map(ofRecords),
    ...(terminology ? ofTerminology(terminology) : []),
    ...(loading ? ofLoading(loading) : []),
  ];
}

/** Without a figure, as of a contender that failed, an aim is missed. */
const aim = (what, most, figure, unit) => ({ what, most, figure, unit, met: figure <= most });

const ofAMillion = ({ package: ours }) => [
  aim('1,000,000 events: reading and the whole catalogue', 3, ours.total, 's'),
  aim('1,000,000 events: peak memory', 500, ours.megabytes, 'MB'),
];

const ofTenMillion = ({ package: ours, duckdb, monthly }) => [
  aim('10,000,000 events: time over that of DuckDB', 1, ours.total / duckdb.total, '×'),
  aim('10,000,000 events: peak memory', 1000, ours.megabytes, 'MB'),
  aim('10,000,000 events, once loaded: the catalogue by practice and month', 2, monthly.total, 's'),
];

const ofGrowth = ({ package: before }, { package: after }) =>
  aim('From 1,000,000 to 10,000,000 events: growth over linear', 1.1, after.total / (10 * before.total), '×');

const ofRecords = ({ records, best }) =>
  aim(
    `${records.toLocaleString('en-GB')} records: time of parseRecords with compile over that of ajv`,
    1,
    best['parseRecords, compile: true'].seconds / best['ajv on the JSON Schema'].seconds,
    '×',
  );

const ofTerminology = ({ reading, evaluating, megabytes }) => [
  aim('Value sets over a release with its hierarchy', 20, reading + evaluating, 's'),
  aim('Value sets over a release: peak memory', 1000, megabytes, 'MB'),
];

/** Of whole subpaths, in kilobytes; package.json holds limits, which may be above what was aimed at. */
const SIZES = { codes: 12, metrics: 15, record: 25 };

const ofLoading = ({ times, sizes }) => [
  aim(
    'import of social-prescribing/codes',
    15,
    times.find(({ subpath }) => subpath === 'codes').milliseconds,
    'ms',
  ),
  ...Object.entries(SIZES).map(([subpath, most]) =>
    aim(
      `social-prescribing/${subpath}, bundled and gzipped`,
      most,
      sizes.find(({ name }) => name.startsWith(`./${subpath},`)).size / 1000,
      'kB',
    ),
  ),
];
