import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { concept } from 'social-prescribing/codes';
import { type ReleaseFile, readRelease } from 'social-prescribing/codes/official';
import { afterAll, describe, expect, it } from 'vitest';
import { releaseFiles } from '../../../src/cli/release-files';
import { openConceptStates } from '../../../src/codes/release/concept-states';
import { filesOf, NEEDS, releaseTexts, SUPPORT, writeRelease, zipRelease } from '../../support/rf2';

const folder = mkdtempSync(join(tmpdir(), 'release-'));
afterAll(() => rmSync(folder, { recursive: true }));
const place = (name: string) => join(folder, name);

const LONELY = concept.feelingLonely;
const texts = releaseTexts({
  concepts: [{ id: LONELY }],
  descriptions: [{ concept: LONELY, term: 'Feeling lonely' }],
  members: [
    { set: NEEDS, concept: LONELY },
    { set: SUPPORT, concept: LONELY },
  ],
});

const refusal = async (source: string): Promise<string> => {
  try {
    await releaseFiles(source);
    return 'not refused';
  } catch (error) {
    return (error as Error).message;
  }
};

/** A zip of one stored or deflated entry, byte for byte: for what no library would write. */
function rawZip(name: string, data: Uint8Array, stated = data.length): Buffer {
  const packed = deflateRawSync(data);
  const file = Buffer.from(name);
  const sizes = (head: Buffer, at: number) => {
    head.writeUInt32LE(0, at);
    head.writeUInt32LE(packed.length, at + 4);
    head.writeUInt32LE(stated, at + 8);
    head.writeUInt16LE(file.length, at + 12);
  };
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  sizes(local, 14);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  sizes(central, 16);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + file.length, 12);
  end.writeUInt32LE(local.length + file.length + packed.length, 16);
  return Buffer.concat([local, file, packed, central, file, end]);
}

describe('a folder and a zip', () => {
  it('of one release are read alike, and nothing is written', async () => {
    writeRelease(place('whole'), texts);
    await zipRelease(place('whole.zip'), texts);
    const before = readdirSync(folder, { recursive: true });
    const [folderRead, zipRead] = [
      await readRelease(await releaseFiles(place('whole'))),
      await readRelease(await releaseFiles(place('whole.zip'))),
    ];
    expect(folderRead.ok && folderRead.value.referenceSets.get(NEEDS)).toEqual(new Set([LONELY]));
    expect(zipRead).toEqual(folderRead);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  it('has no links followed', async () => {
    mkdirSync(place('linked'));
    symlinkSync(place('whole'), place('linked/out'));
    symlinkSync(place('linked'), place('linked/circle'));
    expect(await releaseFiles(place('linked'))).toEqual([]);
  });

  it('that is not there is a clear refusal', async () => {
    expect(await refusal(place('nowhere'))).toContain('cannot use');
  });
});

describe('a hostile zip', () => {
  it.each([
    '../../escaped.txt',
    '/etc/escaped.txt',
    'a/../../escaped.txt',
    'C:/escaped.txt',
    '..\\escaped.txt',
  ])('is refused for a file named %s', async (name) => {
    writeFileSync(place('traversal.zip'), rawZip(name, Buffer.from('x')));
    expect(await refusal(place('traversal.zip'))).toContain('names a file outside of itself');
  });

  it('is refused when it is cut off', async () => {
    await zipRelease(place('cut.zip'), texts);
    truncateSync(place('cut.zip'), 700);
    expect(await refusal(place('cut.zip'))).toContain('Download it again');
  });

  it('is refused when it is no zip, or only zips', async () => {
    writeFileSync(place('text.zip'), 'PK\u0003\u0004 and no more');
    expect(await refusal(place('text.zip'))).toContain('no whole zip');
    writeFileSync(place('nested.zip'), rawZip('inner.zip', Buffer.from('x')));
    expect(await refusal(place('nested.zip'))).toContain('only other zips');
  });

  it('is refused when it is encrypted', async () => {
    const zip = rawZip('sct2_Concept_Snapshot_INT_20260101.txt', Buffer.from('x'));
    const central = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    zip.writeUInt16LE(1, central + 8);
    writeFileSync(place('locked.zip'), zip);
    expect(await refusal(place('locked.zip'))).toContain('encrypted');
  });

  it('is refused when it is a bomb', async () => {
    writeFileSync(
      place('bomb.zip'),
      rawZip('sct2_Concept_Snapshot_INT_20260101.txt', Buffer.alloc(50_000_000, 48)),
    );
    expect(await refusal(place('bomb.zip'))).toContain('zip bomb');
  });

  it('that says it is small and is not ends with an issue, having inflated no more than it says', async () => {
    const all = new Map(texts);
    const [path] = [...all.keys()].filter((each) => each.includes('_Concept_'));
    writeFileSync(place('liar.zip'), rawZip(path!, Buffer.alloc(80_000_000, 48), 2000));
    const [file] = await releaseFiles(place('liar.zip'));
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    const watched: ReleaseFile = {
      path: file!.path,
      bytes: async function* () {
        for await (const piece of file!.bytes()) {
          most = Math.max(most, process.memoryUsage().arrayBuffers - before);
          yield piece;
        }
      },
    };
    all.delete(path!);
    const result = await readRelease([watched, ...filesOf(all)]);
    expect(result.issues.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
      expect.stringMatching(/^release-(unreadable|header-wrong|line-too-long)$/),
    ]);
    expect(most).toBeLessThan(30_000_000);
  });
});

describe('a huge release', () => {
  const ROWS = Number(process.env.RELEASE_ROWS ?? 1_500_000);
  const HEADER = 'id\teffectiveTime\tactive\tmoduleId\trefsetId\treferencedComponentId\r\n';
  /** A reference set file of so many rows, made as it is read. */
  const hugeFile = (rows: number, set: string): ReleaseFile => ({
    path: 'der2_Refset_SimpleSnapshot_INT_20260401.txt',
    bytes: async function* () {
      const encoder = new TextEncoder();
      yield encoder.encode(HEADER);
      for (let at = 0; at < rows; at += 10_000) {
        const lines: string[] = [];
        for (let n = at; n < Math.min(rows, at + 10_000); n++)
          lines.push(`${n}-0000-5000-8000\t20260401\t1\t900000000000207008\t${set}\t${LONELY}\r\n`);
        yield encoder.encode(lines.join(''));
      }
    },
  });
  const others = () => filesOf(texts).filter(({ path }) => !path.includes('_Simple'));

  it('of rows nobody asked for takes no memory to speak of', async () => {
    const before = process.memoryUsage().heapUsed;
    const started = performance.now();
    const result = await readRelease([...others(), hugeFile(ROWS, '900000000000497000')]);
    if (process.env.RELEASE_ROWS) console.log(ROWS, 'rows', Math.round(performance.now() - started), 'ms');
    expect(result.issues.map(({ rule }) => rule)).toContain('release-set-empty');
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(150_000_000);
  });

  it('with more members than any reference set has is refused before they are all held', async () => {
    let given = 0;
    const file = hugeFile(10_000_000, NEEDS);
    const counted: ReleaseFile = {
      ...file,
      bytes: async function* () {
        for await (const piece of file.bytes()) {
          given += 10_000;
          yield piece;
        }
      },
    };
    const result = await readRelease([...others(), counted]);
    expect(result.issues.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
      'release-too-many',
    ]);
    expect(given).toBeLessThan(1_100_000);
  });

  it('with more concepts than any release has is refused', () => {
    const { take } = openConceptStates();
    const row = (id: number) => take([`${id}`, '', '1', '900000000000207008'], 20260401);
    let id = 100_000_000;
    for (const end = id + 5_000_000; id < end; id++) if (row(id)) break;
    expect(id).toBe(105_000_000);
    expect([row(id), row(100_000_000)]).toEqual(['release-too-many', undefined]);
  });
});
