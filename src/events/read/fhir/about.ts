import type { CodedEvent } from '../../coded-event';
import { organisationOf, practitionerOf, sourceOf } from './party';
import { type Entry, idOf, type Resolve } from './resolve';

/** What all events of a resource have in common beside person and date. */
export const aboutOf = (
  entry: Entry,
  patient: Entry | undefined,
  resolve: Resolve,
): Pick<CodedEvent, 'id' | 'organisation' | 'practitioner' | 'source'> =>
  present({
    id: idOf(entry),
    organisation: organisationOf(entry, patient, resolve),
    practitioner: practitionerOf(entry, resolve),
    source: sourceOf(entry),
  });

/** Leaves out the properties that are absent. */
export const present = <Value extends object>(value: Value) =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as {
    [Key in keyof Value]?: Exclude<Value[Key], undefined>;
  };
