import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Engine, ResultRow } from './engine';

const PROGRAM = fileURLToPath(new URL('../../spark/serve.py', import.meta.url));

type Answer = { readonly rows: readonly ResultRow[] } | { readonly error: string };

/** Apache Spark on this machine, in a process of its own, by the Python that `test/spark/with-spark.mjs` names. */
export async function openSpark(): Promise<Engine> {
  const python = process.env.SPARK_PYTHON;
  if (python === undefined) throw new Error('there is no Spark: run this by npm run test:spark');
  const server = spawn(python, [PROGRAM], { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  server.stderr.on('data', (text) => {
    said = `${said}${text}`.slice(-5_000);
  });
  const answers = createInterface(server.stdout)[Symbol.asyncIterator]();
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));

  async function ask(request: object): Promise<readonly ResultRow[]> {
    server.stdin.write(`${JSON.stringify(request)}\n`);
    const { value, done } = await answers.next();
    if (done) throw new Error(`Spark has ended: ${said}`);
    const answer: Answer = JSON.parse(value);
    if ('error' in answer) throw new Error(answer.error);
    return answer.rows;
  }

  await ask({ sql: 'select 1' });
  return {
    dialect: 'spark',
    run: (sql) => ask({ sql }),
    load: async (table, columns, rows) => {
      const texts = rows.map((row) => row.map((cell) => (cell == null ? null : String(cell))));
      await ask({ table, columns, rows: texts });
    },
    close: async () => {
      server.stdin.end();
      await ended;
    },
  };
}
