// Runs the command that follows with Apache Spark at hand: a Python environment of this clone's own, made when there
// is none. Where Java or Python is missing it says so and runs nothing; with SPARK_REQUIRED set that is a failure.
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Of the same line as Databricks Runtime 17 LTS. Needs Java 17 or 21.
const PYSPARK = 'pyspark==4.0.5';
const ENVIRONMENT = fileURLToPath(new URL(`../../node_modules/.cache/${PYSPARK}`, import.meta.url));

const run = (command, ...words) => spawnSync(command, words, { encoding: 'utf8' });

function missing() {
  const java = /version "(\d+)/.exec(run('java', '-version').stderr ?? '')?.[1];
  if (!(Number(java) >= 17)) return 'Java 17 or later. On Debian: apt-get install default-jre-headless';
  const usable = 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 9))';
  if (run('python3', '-c', usable).status !== 0)
    return 'Python 3.9 or later with venv. On Debian: apt-get install python3-venv';
}

function makeEnvironment() {
  console.error(`Installing ${PYSPARK} from PyPI (300 MB) …`);
  // Under another name until it is whole.
  const unfinished = `${ENVIRONMENT}-unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  for (const [command, ...words] of [
    ['python3', '-m', 'venv', unfinished],
    [join(unfinished, 'bin/python'), '-m', 'pip', 'install', '--quiet', '--no-cache-dir', PYSPARK],
  ]) {
    const { status, stderr } = run(command, ...words);
    if (status !== 0) throw new Error(`${command} ${words.join(' ')}: ${stderr}`);
  }
  renameSync(unfinished, ENVIRONMENT);
}

const lacking = missing();
if (lacking !== undefined) {
  console.error(`Skipped without ${lacking}`);
  process.exit(process.env.SPARK_REQUIRED ? 1 : 0);
}
if (!existsSync(ENVIRONMENT)) makeEnvironment();
const [command, ...words] = process.argv.slice(2);
const { status } = spawnSync(command, words, {
  stdio: 'inherit',
  env: { ...process.env, SPARK_REQUIRED: '1', SPARK_PYTHON: join(ENVIRONMENT, 'bin/python') },
});
process.exit(status ?? 1);
