import { type ReleaseFile, readRelease } from 'social-prescribing/codes/official';
import { type ReleaseChange, releases } from '../../../docs/rules/releases';
import { KIND_NAMES } from '../../../src/codes/release/file-kinds';
import { filesOf, releaseTexts, SOUND } from '../../support/rf2';
import { foundBy } from './found';
import { run } from './run';

export const releaseRuns = [
  run(releases, async (change) =>
    foundBy(
      await readRelease(
        changedFiles(change),
        change.referenceSet === undefined ? {} : { referenceSets: [change.referenceSet] },
      ),
    ),
  ),
];

function changedFiles({ kind, line, encoding, times = 1, header, file, view }: ReleaseChange): ReleaseFile[] {
  const all = filesOf(releaseTexts(SOUND, view));
  if (file === 'renamed') return all.slice(0, 1).map((one) => ({ ...one, path: 'readme.txt' }));
  return all.flatMap((one): ReleaseFile[] => {
    if (!one.path.includes(`/${KIND_NAMES[kind]}`)) return [one];
    if (file === 'absent') return [];
    return [
      {
        ...one,
        bytes: async function* () {
          if (header === undefined) yield* one.bytes();
          else yield utf8(`${header}\r\n`);
          if (file === 'cut off') throw new Error('unexpected end of file');
          if (line !== undefined) yield* linesOf(line, times, encoding);
        },
      },
    ];
  });
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The line as often as is asked for, each time with another number at its beginning. */
function* linesOf(line: string, times: number, encoding: ReleaseChange['encoding']): Generator<Uint8Array> {
  if (encoding === 'Windows-1252') yield Buffer.from(`${line}\r\n`, 'latin1');
  else if (times === 1) yield utf8(`${line}\r\n`);
  else
    for (let at = 0; at < times; at += 10_000) {
      const count = Math.min(10_000, times - at);
      yield utf8(Array.from({ length: count }, (_, index) => `${at + index}${line}\r\n`).join(''));
    }
}
