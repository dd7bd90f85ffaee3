import { toDay } from '../../calendar';
import type { Issue } from '../../issue';
import { COLUMNS, type FileKind } from './file-kinds';
import { type ReleaseRule, releaseIssue } from './rules';
import type { ReleaseFile } from './types';

const LONGEST_LINE = 1_000_000;

/** Takes a row apart. `time` is the effective time as a number, YYYYMMDD. Says what is wrong with it, if anything. */
export type TakeRow = (fields: readonly string[], time: number) => ReleaseRule | undefined;

/**
 * Reads the rows of a file one by one: nothing but the line at hand is held. Gives the first fault, with which
 * reading ends.
 */
export async function readRows(kind: FileKind, file: ReleaseFile, take: TakeRow): Promise<Issue | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const columns = COLUMNS[kind];
  let line = 0;
  let rest = '';
  const fault = (rule: ReleaseRule) => releaseIssue(rule, line === 0 ? file.path : `${file.path}:${line}`);

  function takeLine(text: string): ReleaseRule | undefined {
    line++;
    if (text.length > LONGEST_LINE) return 'release-line-too-long';
    if (line === 1) return isHeader(text, columns) ? undefined : 'release-header-wrong';
    if (text === '') return undefined;
    const fields = text.split('\t');
    if (fields.length < columns.length) return 'release-row-short';
    if (fields[2] !== '0' && fields[2] !== '1') return 'release-active-wrong';
    const time = timeOf(fields[1]!);
    return time === undefined ? 'release-date-wrong' : take(fields, time);
  }

  function takeText(text: string): ReleaseRule | undefined {
    let from = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      const whole = rest + text.slice(from, end);
      rest = '';
      from = end + 1;
      const rule = takeLine(whole.endsWith('\r') ? whole.slice(0, -1) : whole);
      if (rule) return rule;
    }
    rest += text.slice(from);
    return rest.length > LONGEST_LINE ? takeLine(rest) : undefined;
  }

  const bytes = file.bytes()[Symbol.asyncIterator]();
  try {
    for (;;) {
      const piece = await nextOf(bytes);
      if (piece === 'unreadable') return fault('release-unreadable');
      const text = decoded(decoder, piece);
      if (text === undefined) return fault('release-not-utf8');
      const rule = takeText(text);
      if (rule) return fault(rule);
      if (piece !== undefined) continue;
      const last = rest === '' && line > 0 ? undefined : takeLine(rest.replace(/\r$/, ''));
      return last && fault(last);
    }
  } finally {
    await closed(bytes);
  }
}

/** The next piece, `undefined` at the end. What the source throws is a file that cannot be read. */
async function nextOf(bytes: AsyncIterator<Uint8Array>): Promise<Uint8Array | undefined | 'unreadable'> {
  try {
    const { done, value } = await bytes.next();
    return done ? undefined : value;
  } catch {
    return 'unreadable';
  }
}

/** Lets go of a source that was not read to its end. */
async function closed(bytes: AsyncIterator<Uint8Array>): Promise<void> {
  try {
    await bytes.return?.();
  } catch {
    // Nothing more is wanted of it.
  }
}

function decoded(
  decoder: InstanceType<typeof TextDecoder>,
  piece: Uint8Array | undefined,
): string | undefined {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    return undefined;
  }
}

const isHeader = (line: string, columns: readonly string[]): boolean => {
  const names = line.replace(/^\ufeff/, '').split('\t');
  return columns.every((column, index) => names[index]?.trim() === column);
};

const times = new Map<string, number | undefined>();
const MOST_TIMES = 10_000;

/** A release has few hundred different times in millions of rows. */
function timeOf(text: string): number | undefined {
  if (times.has(text)) return times.get(text);
  const isDate = /^\d{8}$/.test(text) && toDay(dateOf(Number(text))) !== undefined;
  const time = isDate ? Number(text) : undefined;
  if (times.size < MOST_TIMES) times.set(text, time);
  return time;
}

/** 20260401 as `2026-04-01`. */
export function dateOf(time: number): string {
  const text = String(time).padStart(8, '0');
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}
