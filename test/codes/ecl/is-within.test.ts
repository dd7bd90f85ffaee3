import type { CodeSet } from 'social-prescribing/codes';
import { isWithin, openHierarchy, parseEcl, rootsOf } from 'social-prescribing/codes/official';
import { elements } from 'social-prescribing/record';
import { describe, expect, it } from 'vitest';

// Real concepts; the relationships and members are for the test, not those of a release.
const ROOT = '404684003';
const MIDDLE = '105529008';
const LEAF = '267076002';
const OTHER = '422650009';
const SERVICES = '1127531000000102';
const STRENGTHS = '1127601000000107';

const builder = openHierarchy();
builder.add(LEAF, MIDDLE);
builder.add(MIDDLE, ROOT);
const hierarchy = builder.close();
const members = new Map([[SERVICES, new Set([LEAF])]]);
const LOADED = {
  nothing: {},
  hierarchy: { hierarchy },
  members: { referenceSets: members },
  both: { hierarchy, referenceSets: members },
} satisfies Record<string, Pick<CodeSet, 'hierarchy' | 'referenceSets'>>;

const YES = true;
const NO = false;
const UNKNOWN = undefined;
type Answer = boolean | undefined;

describe('isWithin', () => {
  it.each<readonly [expression: string, concept: string, ...answers: [Answer, Answer, Answer, Answer]]>([
    // expression, concept, with: nothing, a hierarchy, members of a reference set, both
    [LEAF, LEAF, YES, YES, YES, YES],
    [LEAF, OTHER, NO, NO, NO, NO],
    [ROOT, LEAF, NO, NO, NO, NO],
    [`<${ROOT}`, LEAF, UNKNOWN, YES, UNKNOWN, YES],
    [`<${ROOT}`, MIDDLE, UNKNOWN, YES, UNKNOWN, YES],
    [`<${ROOT}`, ROOT, NO, NO, NO, NO],
    [`<${ROOT}`, OTHER, UNKNOWN, NO, UNKNOWN, NO],
    [`<${LEAF}`, ROOT, UNKNOWN, NO, UNKNOWN, NO],
    [`<${OTHER}`, LEAF, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN],
    [`<<${ROOT}`, ROOT, YES, YES, YES, YES],
    [`<<${ROOT}`, LEAF, UNKNOWN, YES, UNKNOWN, YES],
    [`<<${MIDDLE}`, ROOT, UNKNOWN, NO, UNKNOWN, NO],
    [`<<${OTHER}`, OTHER, YES, YES, YES, YES],
    [`^${SERVICES}`, LEAF, UNKNOWN, UNKNOWN, YES, YES],
    [`^${SERVICES}`, OTHER, UNKNOWN, UNKNOWN, NO, NO],
    [`^${SERVICES}`, SERVICES, UNKNOWN, UNKNOWN, NO, NO],
    [`^${STRENGTHS}`, LEAF, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN],
    // The two reference sets that the model names without the operator.
    [SERVICES, LEAF, UNKNOWN, UNKNOWN, YES, YES],
    [SERVICES, OTHER, UNKNOWN, UNKNOWN, NO, NO],
    [STRENGTHS, LEAF, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN],
    // OR: true when either is, false only when both are.
    [`<${ROOT} OR ${OTHER}`, OTHER, YES, YES, YES, YES],
    [`${OTHER} OR <${ROOT}`, LEAF, UNKNOWN, YES, UNKNOWN, YES],
    [`<${ROOT} OR ${OTHER}`, SERVICES, UNKNOWN, NO, UNKNOWN, NO],
    [`<${OTHER} OR <<${MIDDLE}`, LEAF, UNKNOWN, YES, UNKNOWN, YES],
    [`<${OTHER} OR <<${MIDDLE}`, ROOT, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN],
    [`^${SERVICES} OR <<${MIDDLE}`, LEAF, UNKNOWN, YES, YES, YES],
    [`^${SERVICES} OR <<${MIDDLE}`, OTHER, UNKNOWN, UNKNOWN, UNKNOWN, NO],
    [`^${SERVICES} OR ^${STRENGTHS}`, LEAF, UNKNOWN, UNKNOWN, YES, YES],
    [`^${SERVICES} OR ^${STRENGTHS}`, OTHER, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN],
    // What is not evaluated.
    [`${LEAF}:246090004=${OTHER}`, LEAF, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN],
    ['', LEAF, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN],
  ])('%s of %s', (expression, concept, ...answers) => {
    const evaluated = Object.values(LOADED).map((loaded) => isWithin(concept, expression, loaded));
    expect(evaluated).toEqual(answers);
  });

  it('takes an expression that was read before', () => {
    expect(isWithin(LEAF, parseEcl(`<${ROOT}`)!, LOADED.both)).toBe(true);
  });
});

describe('parseEcl', () => {
  const below = (id: string) => ({ operator: '<<', id });
  const itself = (id: string) => ({ operator: '', id });

  it.each<readonly [text: string, operands: ReturnType<typeof parseEcl>]>([
    [`<<${ROOT}`, [{ operator: '<<', id: ROOT }]],
    [` \t<< \n${ROOT}\u00a0`, [{ operator: '<<', id: ROOT }]],
    [`SNOMED CT:\u00a0${SERVICES}`, [{ operator: '', id: SERVICES }]],
    [`^${SERVICES}|Services simple reference set|`, [{ operator: '^', id: SERVICES }]],
    [
      `${LEAF} |Feeling lonely (OR worse)| or ${OTHER}`,
      [
        { operator: '', id: LEAF },
        { operator: '', id: OTHER },
      ],
    ],
    [
      `${LEAF} Or <${OTHER} oR ${ROOT}`,
      [
        { operator: '', id: LEAF },
        { operator: '<', id: OTHER },
        { operator: '', id: ROOT },
      ],
    ],
  ])('reads %j', (text, operands) => expect(parseEcl(text)).toEqual(operands));

  it.each([
    ...['', ' ', 'SNOMED CT', 'SNOMED CT:', '*', 'OR', '<', '^', '<<', 'abc'],
    ...[`${LEAF} OR`, `OR ${LEAF}`, `${LEAF} OR OR ${OTHER}`, `${LEAF} ${OTHER}`, `${LEAF} OR${OTHER}`],
    ...[`${LEAF} AND ${OTHER}`, `${LEAF} MINUS ${OTHER}`, `(${LEAF})`, `>${LEAF}`, `>>${LEAF}`, `<!${LEAF}`],
    ...[`<<<${LEAF}`, `^<${LEAF}`, `<^${LEAF}`, `!${LEAF}`, `${LEAF}:246090004=${OTHER}`, `${LEAF}.${OTHER}`],
    ...[
      `${LEAF} |open`,
      `${LEAF} |a|b|`,
      `|a| ${LEAF}`,
      `0${LEAF}`,
      '267076003',
      '346979010',
      '1'.repeat(19),
    ],
    '413350009:246090004=300798006,408729009=410518001',
  ])('does not evaluate %j', (text) => expect(parseEcl(text)).toBeUndefined());

  it('names the roots of expressions that were read before beside those of texts', () => {
    expect(rootsOf(parseEcl(`<<${ROOT} OR ${LEAF}`)!, `<${MIDDLE}`)).toEqual([ROOT, MIDDLE]);
  });

  it('answers whatever the length and depth at once', () => {
    const MILLION = 1_000_000;
    const started = performance.now();
    for (const many of [MILLION, 99_000])
      for (const text of [
        '('.repeat(many),
        '<'.repeat(many),
        ' '.repeat(many),
        `${LEAF}${' '.repeat(many)}x`,
        `<${' '.repeat(many)}x`,
        `${LEAF} |${'a'.repeat(many)}`,
        `${LEAF} ${'|a| '.repeat(many / 4)}`,
        `${LEAF} ${'OR '.repeat(many / 3)}`,
        '1'.repeat(many),
        `${Array(Math.ceil(many / 12))
          .fill(LEAF)
          .join(' OR ')} OR`,
      ])
        expect(parseEcl(text)).toBeUndefined();
    const long = Array(5000).fill(`<<${LEAF}`).join(' OR ');
    expect(parseEcl(long)).toHaveLength(5000);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('evaluates every value set of the model but the examples', () => {
    const named = new Set(
      elements.flatMap(({ valueSet }) => (valueSet?.startsWith('SNOMED CT:') ? valueSet : [])),
    );
    expect(named.size).toBeGreaterThan(15);
    const unread = [...named].filter((valueSet) => parseEcl(valueSet) === undefined);
    expect(unread).toEqual(['SNOMED CT: 413350009:246090004=300798006,408729009=410518001']);
    expect(rootsOf(...named).sort()).toEqual([
      ...[
        '105542008',
        '219006',
        '228368007',
        '273249006',
        '281694009',
        '361055000',
        '363787002',
        '371422002',
      ],
    ]);
    expect(parseEcl('SNOMED CT: <<219006 OR <<105542008 OR 783261004')).toEqual([
      below('219006'),
      below('105542008'),
      itself('783261004'),
    ]);
  });
});
