import type { CodeSet } from '../code';
import type { Release, ReleaseConcept } from '../release';
import type { IssueLog } from './issue-log';

/**
 * A Delta and the code set it changes, as one release. A reference set has its members of the base and of the
 * Delta, less those taken out; a concept has the state of the Delta, else that of the base.
 */
export function withDelta(base: CodeSet, delta: Release, log: IssueLog): Release {
  const official = base.lists.filter(({ authority }) => authority === 'official');
  if (official.some(({ date }) => date >= delta.date))
    log.report('delta-not-later', '', { date: delta.date });
  if (base.hierarchy) log.report('delta-without-hierarchy', '');
  const { hierarchy: _, ...rest } = delta;
  return {
    ...rest,
    module: delta.module || (official[0]?.module ?? ''),
    concepts: conceptsOf(base, delta),
    referenceSets: membersOf(base, delta),
    inactive: inactiveOf(base, delta),
  };
}

function conceptsOf(base: CodeSet, delta: Release): Map<string, ReleaseConcept> {
  const concepts = new Map(delta.concepts);
  for (const { codes, date, module = '' } of base.lists)
    for (const { id, term } of codes) {
      const known = concepts.get(id);
      const isActive = known?.active ?? !base.inactive?.has(id);
      // A Delta holds a description only where that changed.
      if (known?.term === undefined)
        concepts.set(id, {
          ...{ id, effectiveTime: date, module, ...known },
          active: isActive,
          term: delta.terms.get(id) ?? term,
        });
    }
  return concepts;
}

function membersOf(base: CodeSet, delta: Release): Map<string, ReadonlySet<string>> {
  const sets = new Map<string, ReadonlySet<string>>();
  for (const id of new Set([...(base.referenceSets?.keys() ?? []), ...delta.referenceSets.keys()])) {
    const members = new Set([...(base.referenceSets?.get(id) ?? []), ...(delta.referenceSets.get(id) ?? [])]);
    for (const member of delta.removed.get(id) ?? []) members.delete(member);
    sets.set(id, members);
  }
  return sets;
}

function inactiveOf(base: CodeSet, delta: Release): NonNullable<CodeSet['inactive']> {
  const inactive = new Map(base.inactive);
  for (const [id, replacements] of delta.inactive) {
    const others = (inactive.get(id) ?? []).filter(
      (known) =>
        !replacements.some(({ association, id: by }) => association === known.association && by === known.id),
    );
    inactive.set(id, [...others, ...replacements]);
  }
  for (const [id, { active }] of delta.concepts) if (active) inactive.delete(id);
  return inactive;
}
