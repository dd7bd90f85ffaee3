import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Example, Family } from '../../docs/rules/example';
import { FAMILIES } from '../../docs/rules/families';
import { codeSetRuns } from './run/code-sets';
import { fhirRuns } from './run/fhir';
import { fileRuns } from './run/files';
import type { Found } from './run/found';
import { releaseRuns } from './run/releases';
import type { Run } from './run/run';
import { valueRuns } from './run/values';

const RUNS: readonly Run[] = [...valueRuns, ...fileRuns, ...releaseRuns, ...codeSetRuns, ...fhirRuns];

/** Inputs of millions of lines or elements are among them. */
const MOST_MS = 180_000;

const rulesOf = ({ issues }: Found) => [...new Set(issues.map(({ rule }) => rule))];

/** How bad a rule is in this family, or in the first that has it. */
const severityOf = (family: Family, rule: string) =>
  [family, ...FAMILIES].find(({ rules }) => rule in rules)?.rules[rule]?.severity;

/** A message of a rule with its places filled in, and what a record says beyond it. */
const messageOf = (message: string) =>
  new RegExp(`^${message.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, '(?!\\{\\w+\\}).+')}`);

describe.each(RUNS.map((one) => [one.family.title, one] as const))('%s', (_, { family, read }) => {
  it('has an example for every rule, and no other', () => {
    expect(Object.keys(family.examples).sort()).toEqual(Object.keys(family.rules).sort());
  });

  it.each(Object.entries(family.examples))(
    '%s',
    async (rule, example: Example) => {
      const { message } = family.rules[rule]!;
      const wrong = await read(example.wrong, example);
      const right = await read(example.right, example);
      // What both say is of the surroundings, such as that a number is of the test range.
      const more = rulesOf(wrong).filter((one) => !rulesOf(right).includes(one));
      expect(more.sort()).toEqual([rule, ...(example.beside ?? [])].sort());
      expect(wrong.issues.find((issue) => issue.rule === rule)?.message).toMatch(messageOf(message));
      expect(rulesOf(right)).not.toContain(rule);
      const refuses = [rule, ...(example.beside ?? [])].some((one) => severityOf(family, one) === 'error');
      expect([wrong.accepted, right.accepted]).toEqual([!refuses, true]);
    },
    MOST_MS,
  );
});

it('runs the examples of every family', () => {
  expect(new Set(RUNS.map(({ family }) => family))).toEqual(new Set(FAMILIES));
});

describe('the page', () => {
  const page = readFileSync(new URL('../../docs/guide/rules.md', import.meta.url), 'utf8');
  const anchorsOf = (text: string) =>
    [...text.matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
      title!.toLowerCase().replaceAll(' ', '-').replaceAll(',', ''),
    );

  it('links to nothing that is not there', () => {
    const links = [...page.matchAll(/\]\(([\w-]+\.md)?#([^)]+)\)/g)];
    expect(links.length).toBeGreaterThan(FAMILIES.length);
    for (const [, file = 'rules.md', anchor] of links)
      expect(anchorsOf(readFileSync(new URL(`../../docs/guide/${file}`, import.meta.url), 'utf8'))).toContain(
        anchor,
      );
  });

  it('has every example, each side in one line, without control characters', () => {
    for (const { examples, show } of FAMILIES)
      for (const example of Object.values(examples))
        for (const shown of [show(example.wrong, example), show(example.right, example)]) {
          expect(shown).not.toMatch(/[\r\n]/);
          expect(page).toContain(shown);
        }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach the page
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it('gives the plain anchor of an id that two tables have to the rule of records', () => {
    const ids = FAMILIES.flatMap(({ title, rules }) => Object.keys(rules).map((id) => [id, title] as const));
    const firsts = new Map([...ids].reverse());
    const twice = ids.filter(([id, title]) => firsts.get(id) !== title);
    expect(twice.map(([id]) => [id, firsts.get(id)])).toEqual([
      ['date-impossible', 'Records'],
      ['unknown-key', 'Records'],
    ]);
  });
});
