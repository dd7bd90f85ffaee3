import { failure, type Result, success } from '../../issue';
import { isObject } from '../../json-object';
import {
  ATTENDANCES,
  type Authority,
  type Code,
  type CodeList,
  type CodeSet,
  type Evidence,
  ROLES,
} from '../code';
import { codeSetOf } from '../code-set';
import { hierarchyFromJson } from '../ecl/hierarchy-from-json';
import { SNOMED_CT } from '../system';
import type { Hierarchy, Replacement } from '../terminology';
import { type IssueLog, openIssueLog } from './issue-log';
import { FORMAT, FORMAT_VERSION } from './json';
import { type Shape, shapeOf } from './json-shape';

/**
 * A code set of JSON that `codeSetToJson` made. Everything is checked: data never makes it throw, and a value
 * that is not as it should be refuses the whole, because a measure over half a code set would mislead.
 *
 * @example
 * ```ts
 * import { minimumDataset } from 'social-prescribing/codes';
 * import { codeSetFromJson, codeSetToJson } from 'social-prescribing/codes/official';
 *
 * const json = codeSetToJson(minimumDataset);
 * codeSetFromJson(json).ok; //=> true
 * codeSetFromJson({ ...json, version: 2 }).issues.map(({ rule }) => rule); //=> ['json-version']
 * ```
 */
export function codeSetFromJson(json: unknown): Result<CodeSet> {
  const log = openIssueLog();
  if (!isObject(json) || json.format !== FORMAT) log.report('json-not-a-code-set', '');
  else if (json.version !== FORMAT_VERSION) log.report('json-version', 'version');
  if (log.hasErrors()) return failure(...log.issues());
  const shape = shapeOf(log);
  const { lists, referenceSets, inactive, hierarchy } = shape.object(json, '', {
    ...{ format: 'required', version: 'required', notice: 'optional', lists: 'required' },
    ...{ referenceSets: 'optional', inactive: 'optional', hierarchy: 'optional' },
  });
  const below = hierarchy === undefined ? undefined : readHierarchy(hierarchy, log);
  const codeSet: CodeSet = {
    ...codeSetOf(readLists(lists, shape, log)),
    ...(referenceSets !== undefined && { referenceSets: readReferenceSets(referenceSets, shape) }),
    ...(inactive !== undefined && { inactive: readInactive(inactive, shape) }),
    ...(below && { hierarchy: below }),
  };
  return log.hasErrors() ? failure(...log.issues()) : success(codeSet);
}

const AUTHORITIES: readonly Authority[] = ['compiled', 'local', 'official'];
const EVIDENCE: readonly Evidence[] = ['published', 'attested', 'unconfirmed'];

function readLists(value: unknown, shape: Shape, log: IssueLog): CodeList[] {
  const seen = new Set<string>();
  return shape.list(value, 'lists').map((each, index) => {
    const path = `lists.${index}`;
    const list = readList(each, path, shape, log);
    const key = JSON.stringify([list.name, list.authority, list.source]);
    if (seen.has(key)) log.report('json-twice', path);
    seen.add(key);
    return list;
  });
}

function readList(value: unknown, path: string, shape: Shape, log: IssueLog): CodeList {
  const list = shape.object(value, path, {
    ...{ name: 'required', title: 'required', authority: 'required', version: 'required' },
    ...{ date: 'required', module: 'optional', source: 'required', codes: 'required' },
  });
  const name = shape.text(list.name, `${path}.name`);
  const seen = new Set<string>();
  const codes = shape.list(list.codes, `${path}.codes`).map((each, index) => {
    const code = readCode(each, name, `${path}.codes.${index}`, shape);
    const key = `${code.system}|${code.id}`;
    if (seen.has(key)) log.report('json-twice', `${path}.codes.${index}`);
    seen.add(key);
    return code;
  });
  return {
    name,
    title: shape.text(list.title, `${path}.title`),
    authority: shape.oneOf(AUTHORITIES, list.authority, `${path}.authority`),
    version: shape.text(list.version, `${path}.version`),
    date: shape.text(list.date, `${path}.date`),
    ...(list.module !== undefined && { module: shape.concept(list.module, `${path}.module`) }),
    source: shape.text(list.source, `${path}.source`),
    codes,
  };
}

function readCode(value: unknown, list: string, path: string, shape: Shape): Code {
  const code = shape.object(value, path, {
    ...{ id: 'required', system: 'optional', term: 'required', set: 'optional', role: 'required' },
    ...{ category: 'required', attendance: 'optional', instrument: 'optional', evidence: 'optional' },
    ...{ termAsRead: 'optional', source: 'optional' },
  });
  const textOf = (key: string) => shape.text(code[key], `${path}.${key}`);
  const optional = (key: string) => code[key] !== undefined && { [key]: textOf(key) };
  const system = code.system === undefined ? SNOMED_CT : textOf('system');
  return {
    id: system === SNOMED_CT ? shape.concept(code.id, `${path}.id`) : textOf('id'),
    system,
    term: textOf('term'),
    set: code.set === undefined ? list : textOf('set'),
    role: shape.oneOf(ROLES, code.role, `${path}.role`),
    category: textOf('category'),
    ...(code.attendance !== undefined && {
      attendance: shape.oneOf(ATTENDANCES, code.attendance, `${path}.attendance`),
    }),
    ...optional('instrument'),
    ...(code.evidence !== undefined && {
      evidence: shape.oneOf(EVIDENCE, code.evidence, `${path}.evidence`),
    }),
    ...optional('termAsRead'),
    ...optional('source'),
  };
}

function readReferenceSets(value: unknown, shape: Shape): Map<string, ReadonlySet<string>> {
  return new Map(
    shape.byConcept(value, 'referenceSets').map(([id, members]) => {
      const path = `referenceSets.${id}`;
      const ids = shape.list(members, path).map((member, index) => shape.concept(member, `${path}.${index}`));
      return [id, new Set(ids)];
    }),
  );
}

function readInactive(value: unknown, shape: Shape): Map<string, readonly Replacement[]> {
  return new Map(
    shape.byConcept(value, 'inactive').map(([id, others]) => {
      const path = `inactive.${id}`;
      return [
        id,
        shape.list(others, path).map((other, index) => {
          const [association, by] = shape.list(other, `${path}.${index}`);
          return {
            association: shape.text(association, `${path}.${index}.0`),
            id: shape.concept(by, `${path}.${index}.1`),
          };
        }),
      ];
    }),
  );
}

function readHierarchy(value: unknown, log: IssueLog): Hierarchy | undefined {
  const read = hierarchyFromJson(value);
  for (const issue of read.issues) log.add([issue], ['hierarchy', issue.path].filter(Boolean).join('.'));
  return read.ok ? read.value : undefined;
}
