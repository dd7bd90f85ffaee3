import { HIERARCHY_RULES } from 'social-prescribing/codes/official';
import type { Example, Family } from './example';
import { json } from './shown';

const ROOT = '404684003';
const LEAF = '267076002';
const hierarchy = (roots: unknown, ...groups: readonly unknown[]) => ({ roots, groups });
const group = (under: unknown, ...concepts: readonly unknown[]) => ({ under, concepts });
const sound = hierarchy([ROOT], group([0], LEAF));

export const hierarchies: Family<keyof typeof HIERARCHY_RULES, Example> = {
  title: 'Hierarchies of code sets',
  intro: 'The `hierarchy` of a `codes.json`. The examples are its value, given to `hierarchyFromJson`.',
  rules: HIERARCHY_RULES,
  source: () => undefined,
  show: json,
  examples: {
    'hierarchy-shape': { wrong: { roots: [ROOT] }, right: hierarchy([ROOT]) },
    'hierarchy-concept': { wrong: hierarchy([Number(ROOT)]), right: hierarchy([ROOT]) },
    'hierarchy-under': { wrong: hierarchy([ROOT], group([1], LEAF)), right: sound },
    'hierarchy-twice': { wrong: hierarchy([ROOT], group([0], LEAF, LEAF)), right: sound },
  },
};
