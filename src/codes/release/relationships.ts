import { grown, openConceptNumbers } from '../ecl/concept-numbers';
import { openHierarchy } from '../ecl/hierarchy';
import type { Hierarchy } from '../terminology';
import type { ReleaseView } from './file-kinds';
import type { TakeRow } from './read-rows';

const IS_A = '116680003';

export interface Relationships {
  readonly take: TakeRow;
  readonly hierarchy: () => Hierarchy;
}

/**
 * The IS A relationships of a release. One file of a Snapshot has each once; otherwise the latest row of each
 * stands, as a package of an edition may take out what another has.
 */
export function openRelationships({ type, files }: ReleaseView): Relationships {
  return type === 'Snapshot' && files.relationship.length < 2 ? asTheyCome() : atTheirLatest();
}

function asTheyCome(): Relationships {
  const builder = openHierarchy();
  return {
    take([, , active, , source, destination, , relationship]) {
      if (active === '1' && relationship === IS_A) builder.add(source!, destination!);
      return undefined;
    },
    hierarchy: builder.close,
  };
}

function atTheirLatest(): Relationships {
  const relationships = openConceptNumbers();
  const concepts = openConceptNumbers();
  let times = new Int32Array(1 << 10);
  let sources = new Int32Array(1 << 10);
  let destinations = new Int32Array(1 << 10);
  let activity = new Int32Array(1 << 10);
  return {
    take([id, , active, , source, destination, , relationship], time) {
      if (relationship !== IS_A) return undefined;
      const [number, from, to] = [relationships.add(id!), concepts.add(source!), concepts.add(destination!)];
      if (number === -1 || from === -1 || to === -1) return undefined;
      if (number >= times.length) {
        times = grown(times);
        sources = grown(sources);
        destinations = grown(destinations);
        activity = grown(activity);
      }
      const isActive = active === '1' ? 1 : 0;
      if (time < times[number]! || (time === times[number]! && isActive <= activity[number]!))
        return undefined;
      times[number] = time;
      sources[number] = from;
      destinations[number] = to;
      activity[number] = isActive;
      return undefined;
    },
    hierarchy() {
      const builder = openHierarchy();
      for (let number = 0; number < relationships.size(); number++)
        if (activity[number] === 1)
          builder.add(concepts.idOf(sources[number]!), concepts.idOf(destinations[number]!));
      return builder.close();
    },
  };
}
