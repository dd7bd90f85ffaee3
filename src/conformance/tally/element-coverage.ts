import {
  elements,
  type InformationModelElement,
  type Profile,
  presentElements,
  profile,
  type SectionKey,
} from '../../record';
import type { CheckIssue } from '../verdict';

/**
 * How many records carry an element of the standard, and how many of these have it right.
 *
 * @example
 * ```ts
 * import { type ElementCoverage, openCheck } from 'social-prescribing/conformance';
 *
 * const check = openCheck();
 * await check.file('two.ndjson', '{"consent": {"consentForInformationSharing": "Given"}}\n{}\n');
 * const consent: ElementCoverage | undefined = check.report().elements.find(({ path }) => path === 'consent');
 * [consent?.name, consent?.conformance, consent?.carried, consent?.right]; //=> ['Consent', 'R', 1, 1]
 * ```
 */
export interface ElementCoverage {
  /** Keys of the record, joined by dots. */
  readonly path: string;
  readonly name: string;
  /** Of the section or element, in the profile where there is one. */
  readonly conformance: InformationModelElement['conformance'];
  readonly mustHave: boolean;
  /** Records that hold it. */
  readonly carried: number;
  /** Of those, the records without an error in it or in anything within it. */
  readonly right: number;
}

/** Counts the elements that records carry. Absence of a required element is never an error: it shows here. */
export function openElementCoverage(given: Profile | undefined) {
  const carried = new Map<string, number>();
  const wrong = new Map<string, number>();
  const chosen = given ?? WHOLE;
  const sections = new Set<string>(chosen.tree.children.keys());
  const conformances = new Map<string, InformationModelElement['conformance']>();
  const take = (node: Profile['tree']): void => {
    conformances.set(node.path, node.conformance);
    for (const child of node.children.values()) take(child);
  };
  take(chosen.tree);
  const inUse = elements.filter(({ path }) => sections.has(path.split('.')[0]!));

  return {
    add(record: unknown, issues: readonly CheckIssue[]): void {
      const wrongPaths = pathsInError(issues);
      for (const path of presentElements(record, { profile: chosen })) {
        carried.set(path, (carried.get(path) ?? 0) + 1);
        if (wrongPaths.has(path)) wrong.set(path, (wrong.get(path) ?? 0) + 1);
      }
    },
    elements: (): ElementCoverage[] =>
      inUse.map(({ path, name, mustHave }) => ({
        ...{ path, name, conformance: conformances.get(path)!, mustHave },
        carried: carried.get(path) ?? 0,
        right: (carried.get(path) ?? 0) - (wrong.get(path) ?? 0),
      })),
  };
}

const WHOLE = profile([...new Set(elements.map(({ path }) => path.split('.')[0]!))] as SectionKey[]);

/** Paths of the elements that errors are about, and of every group they stand in. */
function pathsInError(issues: readonly CheckIssue[]): Set<string> {
  const paths = new Set<string>();
  for (const { severity, path } of issues) {
    if (severity !== 'error') continue;
    let element = path.replace(/\.\d+(?=\.|$)/g, '');
    while (element !== '' && !paths.has(element)) {
      paths.add(element);
      element = element.slice(0, Math.max(0, element.lastIndexOf('.')));
    }
  }
  return paths;
}
