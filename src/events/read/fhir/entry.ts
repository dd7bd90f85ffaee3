import { parseSctid } from '../../../snomed';
import type { CodedEvent } from '../../coded-event';
import type { Reject } from '../reading';
import { aboutOf, present } from './about';
import { NOT_ABOUT_A_PERSON } from './coding';
import { dateOf, type FhirDate } from './date';
import { type Item, itemsOf } from './items';
import type { Resource } from './json';
import { type Entry, idOf, type Resolve } from './resolve';
import { FHIR_RULES, type FhirRule } from './rules';
import { leftOut } from './status';
import { subjectOf } from './subject';

/** What one resource gave: `found` is events, rejects and repeated codings together. */
export interface EntryReading {
  readonly events: readonly CodedEvent[];
  readonly rejects: readonly Reject[];
  readonly noticed: readonly string[];
  readonly found: number;
}

/** Reads the codings of one resource. */
export function readEntry(entry: Entry, resolve: Resolve, isCopy: boolean): EntryReading {
  const { resource, container } = entry;
  const { items, noticed } = itemsOf(resource);
  const found = items.length;
  const nothing = { events: [], rejects: [] };
  const setAside = (rule: FhirRule): EntryReading => ({
    ...nothing,
    noticed: [...items.map(() => rule), ...noticed],
    found: 0,
  });
  const reject = (rule: FhirRule, field?: string): EntryReading => ({
    ...nothing,
    rejects: items.map((item) => rejected(entry, item, rule, FHIR_RULES[rule].message, field)),
    noticed,
    found,
  });

  if (found === 0) return { ...nothing, noticed, found };
  if (resource.resourceType === 'List') return setAside('fhir-structural-list');
  if (NOT_ABOUT_A_PERSON.has(resource.resourceType)) return setAside('fhir-not-about-a-person');
  const subject = subjectOf(entry, resolve);
  if (subject === 'not a person') return setAside('fhir-not-about-a-person');
  if (isCopy) return { ...setAside('fhir-repeated-coding'), found };
  const rule = leftOut(resource) ?? errorOf(container);
  if (rule) return reject(rule);
  if (subject === 'absent') return reject('fhir-subject-absent', 'personId');
  if (subject === 'several') return reject('fhir-subject-several', 'personId');

  const { personId, patient, notice } = subject;
  const about = aboutOf(entry, patient, resolve);
  const dates = new Map<string, FhirDate>();
  const ledger = openLedger();
  for (const item of items) {
    const { element } = item.coding;
    const dated = dates.get(element) ?? dateOf(resource, element);
    dates.set(element, dated);
    if ('rule' in dated) {
      ledger.reject(rejected(entry, item, dated.rule, FHIR_RULES[dated.rule].message, 'date'));
      continue;
    }
    const sctid = parseSctid(item.coding.code, { kind: 'concept' });
    if (!sctid.ok) {
      const { rule, message } = sctid.issues[0]!;
      ledger.reject(rejected(entry, item, rule, message, 'code'));
      continue;
    }
    const code = sctid.value.id;
    ledger.keep({ personId, code, date: dated.date, ...about, ...present({ value: item.value }) }, [
      ...sctid.issues.map((issue) => issue.rule),
      ...(notice ? [notice] : []),
      ...(dated.isStandIn ? ['fhir-date-stand-in'] : []),
    ]);
  }
  return { ...ledger.take(), noticed: [...noticed, ...ledger.noticed], found };
}

/** What a resource entered in error contains is in error with it. */
function errorOf(container: Resource | undefined): FhirRule | undefined {
  const rule = container && leftOut(container);
  return rule === 'fhir-entered-in-error' ? rule : undefined;
}

/** Keeps the events of one resource. A concept counts once, but two different scores of it are two events. */
function openLedger() {
  const events: CodedEvent[] = [];
  /** Place of an event by its code, of one with a score by code and score. */
  const places = new Map<string, number>();
  const scored = new Set<string>();
  const rejects: Reject[] = [];
  const noticed: string[] = [];
  return {
    noticed,
    reject: (reject: Reject) => rejects.push(reject),
    keep: (event: CodedEvent, notices: readonly string[]) => {
      const { code, value } = event;
      const key = value === undefined ? code : `${code} ${value}`;
      const bare = places.get(code);
      if (places.has(key) || (value === undefined ? scored.has(code) : bare !== undefined)) {
        noticed.push('fhir-repeated-coding');
        // The same concept was there without a score: it gets this one.
        if (value === undefined || bare === undefined) return;
        events[bare] = { ...events[bare]!, value };
        places.delete(code);
        places.set(key, bare);
      } else {
        places.set(key, events.push(event) - 1);
        noticed.push(...notices);
      }
      if (value !== undefined) scored.add(code);
    },
    take: () => ({ events, rejects }),
  };
}

function rejected(
  entry: Entry,
  { coding: { code, display } }: Item,
  rule: string,
  message: string,
  field?: string,
): Reject {
  const given = typeof code === 'string' || typeof code === 'number' ? String(code) : '';
  const record = [idOf(entry) ?? entry.resource.resourceType, given, ...(display ? [display] : [])];
  return { line: entry.line, rule, ...present({ field }), message, record };
}
