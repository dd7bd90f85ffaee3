import { bundledCodeSet } from '../../codes';
import { type CodedEvent, type EventInput, type EventReading, type Reject, streamEvents } from '../../events';
import type { Issue } from '../../issue';
import type { CheckOptions } from '../check-options';
import { severityOfReading } from '../rules';
import type { CheckIssue } from '../verdict';
import { eventIssues } from './event-issues';

/** What a check of an extract tells as it goes. */
export interface EventSink {
  readonly onEvent: (line: number, issues: readonly CheckIssue[], event?: CodedEvent) => void;
  /** What reading counted by rule without saying where. */
  readonly onNoticed: (rule: string, times: number) => void;
}

/** Checks an extract of coded events part by part. Gives why the file was refused, and how it was understood. */
export async function checkEvents(
  input: EventInput,
  { codeSet = bundledCodeSet, events = {} }: CheckOptions,
  sink: EventSink,
): Promise<{ readonly refused: readonly Issue[]; readonly understoodAs: readonly string[] }> {
  let refused: readonly Issue[] = [];
  let understoodAs: readonly string[] = [];
  const lines: number[] = [];
  for await (const part of streamEvents(input, { ...events, onRow: (line) => lines.push(line) })) {
    checkPart(part, lines, sink, (event) => eventIssues(event, codeSet));
    lines.length = 0;
    ({ refused, understoodAs } = part);
  }
  return { refused, understoodAs };
}

/** Events and rejects of a part in the order of their lines. */
export function checkPart(
  { events, rejects, noticed }: EventReading,
  lines: readonly number[],
  { onEvent, onNoticed }: EventSink,
  issuesOf: (event: CodedEvent) => CheckIssue[],
): void {
  let next = 0;
  const rejectsBefore = (line: number) => {
    for (; next < rejects.length && rejects[next]!.line < line; next++)
      onEvent(rejects[next]!.line, [issueOf(rejects[next]!)]);
  };
  events.forEach((event, index) => {
    const line = lines[index] ?? 0;
    rejectsBefore(line);
    onEvent(line, issuesOf(event), event);
  });
  rejectsBefore(Number.POSITIVE_INFINITY);
  for (const [rule, times] of Object.entries(noticed)) onNoticed(rule, times);
}

const issueOf = ({ rule, field = '', message }: Reject): CheckIssue => ({
  severity: severityOfReading(rule),
  ...{ rule, path: field, message },
  ...(field && { element: field }),
});
