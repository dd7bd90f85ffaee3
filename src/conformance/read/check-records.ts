import { bundledCodeSet } from '../../codes';
import { type EventInput, eventsFromFhir, type RecordInFile, streamRecords } from '../../events';
import { readDocument } from '../../fhir';
import type { Issue } from '../../issue';
import { isObject } from '../../json-object';
import { parseRecords } from '../../record';
import type { CheckOptions } from '../check-options';
import type { CheckIssue } from '../verdict';
import { checkPart, type EventSink } from './check-events';
import { eventIssues } from './event-issues';

/** A record, or what stands in its place. */
export interface CheckedRecord {
  readonly number: number;
  readonly line?: number;
  readonly issues: readonly CheckIssue[];
  /** As read, also where it is wrong; absent where a line holds no JSON. */
  readonly record?: unknown;
}

/**
 * Checks the records of a file one by one: JSON, NDJSON, or FHIR documents. FHIR that is no document is checked
 * as coded events. Gives why the file was refused.
 */
export async function checkRecords(
  input: EventInput,
  options: CheckOptions,
  onRecord: (checked: CheckedRecord) => void,
  sink: EventSink,
): Promise<readonly Issue[]> {
  let areFhir: boolean | undefined;
  for await (const found of streamRecords(input, { fhir: 'keep' })) {
    if (found.number === 0 && 'wrong' in found) return [found.wrong];
    // A stray key of FHIR makes no FHIR of a record among others.
    if ('record' in found) areFhir ??= isFhir(found.record);
    if (areFhir && 'record' in found) checkFhir(found, options, onRecord, sink);
    else onRecord(checkOne(found, options));
  }
  return [];
}

const isFhir = (record: unknown): boolean => isObject(record) && Object.hasOwn(record, 'resourceType');

function checkOne(found: RecordInFile, options: CheckOptions): CheckedRecord {
  if ('wrong' in found) return { ...placeOf(found), issues: [found.wrong] };
  const [{ issues }] = parseRecords([found.record], options) as unknown as [
    { issues: readonly CheckIssue[] },
  ];
  return { ...placeOf(found), issues, record: found.record };
}

function checkFhir(
  found: RecordInFile & { readonly record: unknown },
  options: CheckOptions,
  onRecord: (checked: CheckedRecord) => void,
  sink: EventSink,
): void {
  const document = readDocument(found.record);
  if (document !== undefined) {
    const { issues, ...checked } = checkOne({ ...found, record: document.record }, options);
    onRecord({ ...checked, issues: [...document.issues, ...issues] });
    return;
  }
  const { codeSet = bundledCodeSet } = options;
  checkPart(eventsFromFhir(found.record), [], sink, (event) => eventIssues(event, codeSet));
}

const placeOf = ({ number, line }: { readonly number: number; readonly line?: number }) => ({
  number,
  ...(line !== undefined && { line }),
});
