import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os';

const PACKAGES = ['@duckdb/node-api', 'papaparse', 'zod', 'ajv'];
const root = new URL('../../', import.meta.url);
const versionOf = (path) => JSON.parse(readFileSync(new URL(`${path}package.json`, root), 'utf8')).version;

/** What the figures were measured on, and with. */
export function machine() {
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: cpus()[0].model.trim(),
    cores: cpus().length,
    memory: totalmem(),
    system: `${platform()} ${release()} ${arch()}`,
    load: loadavg()[0],
    versions: {
      'social-prescribing': versionOf(''),
      Node: process.versions.node,
      ...Object.fromEntries(PACKAGES.map((name) => [name, versionOf(`node_modules/${name}/`)])),
    },
  };
}
