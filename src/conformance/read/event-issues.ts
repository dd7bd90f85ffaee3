import { type CodeSet, codeKey, findCode, SNOMED_CT } from '../../codes';
import type { CodedEvent } from '../../events';
import { parseOdsCode } from '../../identifiers';
import { readScore } from '../../instruments';
import { eventIssue } from '../rules';
import type { CheckIssue } from '../verdict';

/** What is worth knowing of an event that could be read. */
export function eventIssues(event: CodedEvent, codeSet: CodeSet): CheckIssue[] {
  const { code, system = SNOMED_CT, source, organisation } = event;
  const issues: CheckIssue[] = [];
  const known = findCode(codeSet, code, system);
  if (known === undefined) issues.push(eventIssue('event-code-not-in-set', 'code'));
  if (system === SNOMED_CT && codeSet.inactive?.has(code)) issues.push(eventIssue('snomed-inactive', 'code'));
  if (known?.role === 'assessment') issues.push(...scoreIssues(known.instrument!, event.value));
  if (source !== undefined && codeSet.index.get(codeKey(source))?.role !== 'source')
    issues.push(eventIssue('event-source-not-in-set', 'source'));
  if (organisation !== undefined && !parseOdsCode(organisation).ok)
    issues.push(eventIssue('event-organisation-not-ods', 'organisation'));
  return issues;
}

function scoreIssues(instrument: string, value: CodedEvent['value']): CheckIssue[] {
  if (value === undefined) return [eventIssue('event-score-missing', 'value')];
  const reading = readScore(instrument, value);
  if (reading.ok) return [];
  return [eventIssue(`event-score-${reading.reason}`, 'value')];
}
