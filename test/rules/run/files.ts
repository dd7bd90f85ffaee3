import { openCheck } from 'social-prescribing/conformance';
import { READ_RULES, readEvents, readTable, streamRecords } from 'social-prescribing/events';
import { EVENT_HEADINGS, eventChecks } from '../../../docs/rules/event-checks';
import { type FileRead, files } from '../../../docs/rules/reading';
import type { Found } from './found';
import { run } from './run';

const MESSAGES: Readonly<Record<string, { readonly message: string }>> = READ_RULES;

interface Reading {
  readonly refused: Found['issues'];
  readonly rejects: Found['issues'];
  readonly noticed: Readonly<Record<string, number>>;
}

/** What costs no row is counted only, so its message is the rule's own. */
export function foundIn({ refused, rejects, noticed }: Reading, messages = MESSAGES): Found {
  const costly = [...refused, ...rejects];
  const counted = Object.keys(noticed).map((rule) => ({ rule, message: messages[rule]?.message ?? '' }));
  return { issues: [...costly, ...counted], accepted: costly.length === 0 };
}

const READERS: Readonly<Record<FileRead, (input: string | Uint8Array) => Promise<Found>>> = {
  events: async (input) => foundIn(await readEvents(input)),
  people: async (input) => foundIn(await readTable('people', input)),
  practices: async (input) => foundIn(await readTable('practices', input)),
  workforce: async (input) => foundIn(await readTable('workforce', input)),
  organisations: async (input) => foundIn(await readTable('organisations', input)),
  records: async (input) => {
    const wrong: Found['issues'][number][] = [];
    for await (const one of streamRecords(input)) if ('wrong' in one) wrong.push(one.wrong);
    return { issues: wrong, accepted: wrong.length === 0 };
  },
};

export const fileRuns = [
  run(files, (input, { read }) => READERS[read](input)),
  run(eventChecks, async (row) => {
    const check = openCheck();
    const issues: Found['issues'][number][] = [];
    const summary = await check.file('events.csv', `${EVENT_HEADINGS}\n${row}\n`, (verdict) =>
      issues.push(...verdict.issues),
    );
    return { issues: [...summary.refused, ...issues], accepted: summary.refused.length === 0 };
  }),
];
