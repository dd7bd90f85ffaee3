import { isObject, type JsonObject } from '../../json-object';
import { isConceptId, parseSctid } from '../../snomed';
import type { IssueLog } from './issue-log';

/** Reads values of JSON that may be anything, and reports what is not as it should be. */
export interface Shape {
  readonly object: (value: unknown, path: string, keys: Keys) => JsonObject;
  /** Keys and values of an object whose keys are concept ids. */
  readonly byConcept: (value: unknown, path: string) => readonly (readonly [string, unknown])[];
  readonly list: (value: unknown, path: string) => readonly unknown[];
  readonly text: (value: unknown, path: string) => string;
  readonly oneOf: <Choice extends string>(choices: readonly Choice[], value: unknown, path: string) => Choice;
  readonly concept: (value: unknown, path: string) => string;
}

/** The keys of an object, each with whether it may be left out. */
type Keys = Readonly<Record<string, 'required' | 'optional'>>;

const LONGEST_KEY = 40;
const LONGEST_TEXT = 10_000;

export function shapeOf(log: IssueLog): Shape {
  const expected = (path: string, what: string) => log.report('json-shape', path, { expected: what });
  const shape: Shape = {
    object: (value, path, keys) => {
      if (!isObject(value)) expected(path, 'an object');
      const object = isObject(value) ? value : {};
      for (const key of Object.keys(object))
        if (!Object.hasOwn(keys, key)) log.report('json-key', joined(path, key.slice(0, LONGEST_KEY)));
      for (const [key, need] of Object.entries(keys))
        if (isObject(value) && need === 'required' && !Object.hasOwn(value, key))
          expected(joined(path, key), 'a value');
      return object;
    },
    byConcept: (value, path) => {
      if (!isObject(value)) expected(path, 'an object');
      return Object.entries(isObject(value) ? value : {}).filter(([id]) => {
        const isOne = isConceptId(id);
        if (!isOne) expected(joined(path, id.slice(0, LONGEST_KEY)), 'a concept id');
        return isOne;
      });
    },
    list: (value, path) => {
      if (!Array.isArray(value)) expected(path, 'a list');
      return Array.isArray(value) ? value : [];
    },
    text: (value, path) => {
      const isText = typeof value === 'string' && value.length <= LONGEST_TEXT;
      if (!isText) expected(path, `text of at most ${LONGEST_TEXT} characters`);
      return isText ? value : '';
    },
    oneOf: (choices, value, path) => {
      const choice = choices.find((one) => one === value);
      if (choice === undefined) expected(path, `one of ${choices.join(', ')}`);
      return choice ?? choices[0]!;
    },
    concept: (value, path) => {
      if (isConceptId(value)) return value;
      const { issues } = parseSctid(value, { kind: 'concept' });
      // White space or a term around an id is no error elsewhere, but nothing this package wrote has it.
      if (issues.some(({ severity }) => severity === 'error')) log.add(issues, path);
      else expected(path, 'a bare concept id');
      return '';
    },
  };
  return shape;
}

const joined = (path: string, key: string) => (path === '' ? key : `${path}.${key}`);
