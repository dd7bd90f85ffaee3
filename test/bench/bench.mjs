// `npm run bench`: reads and measures 1,000,000 generated events (`npm run bench -- 100000` for another number),
// each stage in a process of its own, so that peak memory is that stage's; then checks records, and value sets
// against a made-up release of SNOMED CT's size, and a gigabyte of records for conformance. Prints what it is.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const wanted = Number(process.argv[2] ?? 1_000_000);
const AIM = { seconds: 3, megabytes: 500 };
const AIM_OF_TERMINOLOGY = { seconds: 20, megabytes: 1000 };
const folder = mkdtempSync(join(tmpdir(), 'social-prescribing-bench-'));
const stage = (...words) =>
  JSON.parse(
    execFileSync(process.execPath, [
      fileURLToPath(new URL('stage.mjs', import.meta.url)),
      ...words.map(String),
    ]),
  );
const perSecond = (events, seconds) => `${Math.round(events / seconds).toLocaleString('en-GB')} events/s`;
const report = (what, { events, seconds, megabytes }) =>
  console.log(
    `${what.padEnd(34)}${seconds.toFixed(2).padStart(7)} s  ${perSecond(events, seconds).padStart(22)}  peak ${megabytes} MB`,
  );

function terminology() {
  const made = stage('release', folder);
  const thousands = (number) => Math.round(number).toLocaleString('en-GB');
  console.log(
    `made-up release: ${thousands(made.concepts)} concepts, ${thousands(made.isA)} IS A, depth ${made.mean.toFixed(1)} on average and ${made.deepest} at most`,
  );
  const { reading, evaluating, megabytes, ...found } = stage('terminology', folder);
  console.log(`  read it with its hierarchy      ${reading.toFixed(2).padStart(9)} s`);
  console.log(
    `  ${thousands(found.lookups)} concepts × ${found.valueSets} value sets${evaluating.toFixed(2).padStart(9)} s  ${thousands(found.lookups / evaluating)} concepts/s, ${thousands((found.lookups * found.valueSets) / evaluating)} lookups/s; ${thousands(found.within)} within, ${thousands(found.unknown)} unknown`,
  );
  console.log(
    `  cut down to the model's roots   ${found.saving.toFixed(2).padStart(9)} s  ${found.savedMegabytes.toFixed(1)} MB of JSON`,
  );
  const seconds = reading + evaluating;
  const { seconds: most, megabytes: mostMegabytes } = AIM_OF_TERMINOLOGY;
  console.log(
    `aim: ${most} s and ${mostMegabytes} MB; is ${seconds.toFixed(2)} s and ${megabytes} MB: ${seconds <= most && megabytes <= mostMegabytes ? 'met' : 'missed'}`,
  );
}

function conformance() {
  stage('manyRecords', folder);
  const { checked, bytes, seconds, megabytes } = stage('check', folder);
  console.log(
    `check ${(bytes / 1e9).toFixed(2)} GB of records  ${seconds.toFixed(1)} s  ${(bytes / 1e6 / seconds).toFixed(1)} MB/s  ${Math.round(checked / seconds).toLocaleString('en-GB')} records/s  peak ${megabytes} MB`,
  );
}

try {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0].model.trim()}`);
  const generated = stage('generate', folder, wanted);
  const size = Math.round(statSync(join(folder, 'events.csv')).size / 1e6);
  report(`generate ${generated.events.toLocaleString('en-GB')} events (${size} MB)`, generated);
  report('read CSV', stage('read', folder));
  const all = stage('measure', folder);
  const first = { ...all, megabytes: all.megabytesAfterFirst };
  report('  all measures, ungrouped', { ...first, seconds: all.ungrouped });
  report('  all measures, by practice', { ...all, seconds: all.byPractice });
  report('  all measures, by practice, monthly', { ...all, seconds: all.monthly });
  report('read and all measures, ungrouped', { ...first, seconds: all.read + all.ungrouped });
  const seconds = ((all.read + all.ungrouped) / all.events) * 1e6;
  const met = seconds <= AIM.seconds && all.megabytesAfterFirst <= AIM.megabytes;
  console.log(
    `aim for 1,000,000: ${AIM.seconds} s and ${AIM.megabytes} MB; is ${seconds.toFixed(2)} s a million and ${all.megabytesAfterFirst} MB: ${met ? 'met' : 'missed'}`,
  );
  for (const { name, perSecond: records, timesAjv } of stage('records', folder, 5000))
    console.log(
      `${`check records: ${name}`.padEnd(46)}${Math.round(records).toLocaleString('en-GB').padStart(8)} records/s  ${timesAjv.toFixed(2)} × ajv`,
    );
  terminology();
  conformance();
} finally {
  rmSync(folder, { recursive: true });
}
