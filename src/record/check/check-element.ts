import type { ElementNode } from '../model/tree';
import { STANDARD } from '../profile';
import { check, type RecordResult } from './check';
import { contextOf, type RecordOptions } from './options';

/**
 * Checks one element by its path, for a form that checks while somebody types. The path has the keys of the
 * record joined by dots; an element that may repeat takes its list, or one entry where the path ends in an
 * index. An issue within a SNOMED CT value ends in `.code` or `.display`: check the element before that.
 *
 * @throws RangeError when the standard has no such element.
 *
 * @example
 * ```ts
 * import { checkElement } from 'social-prescribing/record';
 *
 * checkElement('gpPractice.gpPracticeRecordEntry.0.gpPracticeIdentifier', 'Y99001').ok; //=> true
 * checkElement('risks.risksRecordEntry.0', { comment: 'Reviewed' }).issues[0]?.path;
 * //=> 'risks.risksRecordEntry.0.risk'
 * ```
 */
export function checkElement(
  path: string,
  value: unknown,
  options: RecordOptions = {},
): RecordResult<unknown> {
  const { tree } = options.profile ?? STANDARD;
  const keys = path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const node = elementAt(tree, keys);
  if (node === undefined)
    throw new RangeError(`${path} is no element of the standard. Paths are such as risks.risksRecordEntry.0`);
  const schema = typeof keys.at(-1) === 'number' ? node.single : node.schema;
  return check({ node, schema, path: keys }, value, contextOf(options), options.showValues);
}

/** The element at exactly this path; an index stands only behind an element that may repeat. */
function elementAt(tree: ElementNode, keys: readonly (string | number)[]): ElementNode | undefined {
  let node: ElementNode | undefined = tree;
  let mayIndex = false;
  for (const key of keys) {
    if (typeof key === 'number' && !mayIndex) return undefined;
    if (typeof key === 'string') node = node.children.get(key);
    if (node === undefined) return undefined;
    mayIndex = typeof key === 'string' && node.repeats;
  }
  return node;
}
