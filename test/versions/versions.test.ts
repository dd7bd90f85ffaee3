import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundledCodeSet, extendCodeSet, SOURCES } from 'social-prescribing/codes';
import { readEvents, readTable, type Tables } from 'social-prescribing/events';
import { MEASURES, type Row } from 'social-prescribing/metrics';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sample = (name: string) => readFileSync(`${root}docs/examples/extract/${name}.csv`);
const table = async <Kind extends keyof Tables>(kind: Kind) => (await readTable(kind, sample(kind))).rows;

const digest = (content: string | Buffer) => createHash('sha256').update(content).digest('hex').slice(0, 16);
/** Sums of floating-point numbers differ in their last digits from one machine's Math to another's. */
const written = (rows: readonly Row[]) =>
  JSON.stringify(rows, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value));

/**
 * What each version stands for, as digests. Where a digest here differs and its version does not, the change of numbers or of
 * data has no version yet: docs/guide/versioning.md says which to raise. Then `-u` writes the file anew.
 */
const expectVersions = (name: string, versions: Readonly<Record<string, string>>) =>
  expect(`${JSON.stringify(versions, null, 2)}\n`).toMatchFileSnapshot(`${name}.json`);

describe('versions', () => {
  it('of measures stand for the numbers they give of the bundled sample', async () => {
    const codes = extendCodeSet(bundledCodeSet, await table('codes'));
    if (!codes.ok) throw new Error('the sample has codes that cannot be used');
    const data = {
      events: (await readEvents(sample('events'))).events,
      people: await table('people'),
      practices: await table('practices'),
      workforce: await table('workforce'),
      organisations: await table('organisations'),
      comparison: await table('comparison'),
    };
    const window = { codeSet: codes.value, from: '2024-04-01', to: '2025-03-31', every: 'quarter' } as const;
    const rowsOf = ({ calculate }: (typeof MEASURES)[number]) => [
      ...calculate(data, window),
      ...calculate(data, { ...window, by: ['organisation'] }),
      ...calculate(data, { ...window, by: ['gender'] }),
    ];
    for (const measure of MEASURES) expect(rowsOf(measure).length, measure.id).toBeGreaterThan(0);
    await expectVersions(
      'numbers',
      Object.fromEntries(
        MEASURES.map((measure) => [
          `${measure.id} version ${measure.version}`,
          digest(written(rowsOf(measure))),
        ]),
      ),
    );
  });

  it('of code tables stand for their rows', () =>
    expectVersions(
      'data',
      Object.fromEntries(
        SOURCES.map(({ id, version, file }) => [
          `${id} version ${version}`,
          digest(readFileSync(`${root}codes/${file}`)),
        ]),
      ),
    ));
});
