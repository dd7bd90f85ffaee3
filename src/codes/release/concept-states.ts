import { grown, openConceptNumbers } from '../ecl/concept-numbers';
import { flat } from './members';
import { dateOf, type TakeRow } from './read-rows';

const MOST_CONCEPTS = 5_000_000;

/** What a release says of one concept. */
interface ConceptState {
  readonly active: boolean;
  readonly effectiveTime: string;
  readonly module: string;
}

/** The states of all concepts of a release, some ten bytes each. */
export interface ConceptStates {
  readonly take: TakeRow;
  readonly of: (id: string) => ConceptState | undefined;
  readonly inactive: () => Generator<string>;
}

export function openConceptStates(): ConceptStates {
  const concepts = openConceptNumbers();
  const modules: string[] = [];
  const moduleNumbers = new Map<string, number>();
  let times = new Int32Array(1 << 10);
  // The module's number, and whether it is active as the lowest bit.
  let states = new Int32Array(1 << 10);

  function moduleNumber(id: string): number {
    const known = moduleNumbers.get(id);
    if (known !== undefined) return known;
    moduleNumbers.set(flat(id), modules.length);
    return modules.push(flat(id)) - 1;
  }

  return {
    take([id, , active, module], time) {
      const number = concepts.add(id!);
      if (number === -1) return undefined;
      if (number >= MOST_CONCEPTS) return 'release-too-many';
      if (number >= times.length) {
        times = grown(times);
        states = grown(states);
      }
      const isActive = active === '1' ? 1 : 0;
      // Of two rows of one time the active one stands, so that the order of files says nothing.
      if (time < times[number]! || (time === times[number]! && isActive <= (states[number]! & 1)))
        return undefined;
      times[number] = time;
      states[number] = (moduleNumber(module!) << 1) | isActive;
      return undefined;
    },
    of(id) {
      const number = concepts.find(id);
      if (number === -1) return undefined;
      const state = states[number]!;
      return {
        active: (state & 1) === 1,
        effectiveTime: dateOf(times[number]!),
        module: modules[state >> 1]!,
      };
    },
    *inactive() {
      for (let number = 0; number < concepts.size(); number++)
        if ((states[number]! & 1) === 0) yield concepts.idOf(number);
    },
  };
}
