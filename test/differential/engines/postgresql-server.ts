import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Engine, ResultRow } from './engine';
import { loadText } from './load-text';

/** Where Debian puts its servers, which are not on the path: the newest first. */
const DEBIAN = '/usr/lib/postgresql';
const ofDebian = existsSync(DEBIAN)
  ? readdirSync(DEBIAN)
      .sort((one, other) => Number(other) - Number(one))
      .map((version) => join(DEBIAN, version, 'bin'))
  : [];

/** The programs of a PostgreSQL server, where there are any. */
export const SERVER_PROGRAMS = [...ofDebian, ...(process.env.PATH ?? '').split(delimiter)].find(
  (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
);

/** A PostgreSQL server of its own, in a temporary folder, on a socket there and no port. */
export async function openPostgreSQL(): Promise<Engine> {
  if (SERVER_PROGRAMS === undefined) throw new Error('there is no PostgreSQL server on this machine');
  const folder = mkdtempSync(join(tmpdir(), 'sp-postgresql-'));
  const owner = notRoot();
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');

  // Sorted as people sort: the results must not depend on it.
  const sorted = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=en-GB'];
  const made = spawnSync(
    join(SERVER_PROGRAMS, 'initdb'),
    ['-D', data, '-U', 'tester', '--auth=trust', '--no-sync', ...sorted],
    { ...owner, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);

  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'fsync=off'];
  const server = spawn(
    join(SERVER_PROGRAMS, 'postgres'),
    ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  server.stderr.on('data', (text) => {
    said = `${said}${text}`.slice(-5_000);
  });
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const stopAtOnce = () => server.kill('SIGQUIT');
  process.once('exit', stopAtOnce);

  async function close(): Promise<void> {
    server.kill('SIGINT');
    await ended;
    process.off('exit', stopAtOnce);
    rmSync(folder, { recursive: true });
  }

  try {
    const client = await connected(folder, () => server.exitCode === null);
    const run = async (sql: string, values?: string[]) => (await client.query<ResultRow>(sql, values)).rows;
    return {
      dialect: 'postgresql',
      run: (sql) => run(sql),
      load: (...table) => loadText(run, 'text', ...table),
      close: async () => {
        await client.end();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw new Error(`${error}\n${said}`);
  }
}

/** A server refuses to run as root: it runs as the user that Debian's package makes. */
function notRoot(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (which: string) => Number(spawnSync('id', [which, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}

async function connected(host: string, alive: () => boolean): Promise<pg.Client> {
  for (let tries = 1; ; tries++) {
    const client = new pg.Client({ host, user: 'tester', database: 'postgres' });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (tries === 300 || !alive()) throw error;
      await wait(100);
    }
  }
}
