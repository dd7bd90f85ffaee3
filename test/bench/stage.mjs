// One stage of the benchmark, in a process of its own; prints its figures as JSON.

const YEAR = { from: '2024-04-01', to: '2025-03-31' };
const contender = (name) => import(`./${name}.mjs`);

const stages = {
  async generate(folder, wanted) {
    const { writeExtract } = await import('./extract.mjs');
    return writeExtract(folder, wanted);
  },

  /** Reads the files and makes the rows of every measure, ungrouped. */
  async catalogue(folder, name) {
    const { read, measure } = await contender(name);
    const lap = stopwatch();
    const loaded = await read(folder);
    const reading = lap();
    const rows = await measure(loaded, YEAR);
    return { reading, measuring: lap(), rows };
  },

  /** The whole catalogue by practice and month, of what is loaded already. */
  async monthly(folder) {
    const { read, measure } = await contender('package');
    const loaded = await read(folder);
    const lap = stopwatch();
    const rows = await measure(loaded, { ...YEAR, every: 'month', by: ['organisation'] });
    return { measuring: lap(), rows: rows.length };
  },

  async records(name, wanted) {
    const { benchRecords } = await import('./records.mjs');
    return benchRecords(name, wanted);
  },

  async release(folder) {
    const { writeRelease } = await import('./hierarchy.mjs');
    return writeRelease(folder);
  },

  async terminology(folder) {
    const { benchTerminology } = await import('./hierarchy.mjs');
    return benchTerminology(folder);
  },

  async manyRecords(folder) {
    const { writeRecords } = await import('./check.mjs');
    return writeRecords(folder);
  },

  async check(folder) {
    const { checkRecords } = await import('./check.mjs');
    return checkRecords(folder);
  },
};

/** Seconds since it was last asked. */
function stopwatch() {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const seconds = (now - last) / 1000;
    last = now;
    return seconds;
  };
}

const [, , what, ...words] = process.argv;
const found = await stages[what](...words.map((word) => JSON.parse(word)));
const { user, system } = process.cpuUsage();
const used = {
  // Of the whole process, Node's own start included.
  cpu: (user + system) / 1e6,
  megabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
};
process.stdout.write(JSON.stringify({ ...found, ...used }));
