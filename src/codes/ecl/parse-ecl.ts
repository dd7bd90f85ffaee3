import { isConceptId } from '../../snomed';

/**
 * One operand of an expression: a concept by itself, its descendants (`<`), these with itself (`<<`), or the
 * members of a reference set (`^`).
 *
 * @example
 * ```ts
 * import { type EclOperand, parseEcl } from 'social-prescribing/codes/official';
 *
 * const operand: EclOperand | undefined = parseEcl('<< 105542008')?.[0];
 * operand; //=> { operator: '<<', id: '105542008' }
 * ```
 */
export interface EclOperand {
  readonly operator: '' | '<' | '<<' | '^';
  readonly id: string;
}

/**
 * An expression that was read: operands of which any may hold.
 *
 * @example
 * ```ts
 * import { type EclExpression, parseEcl } from 'social-prescribing/codes/official';
 *
 * const expression: EclExpression = parseEcl('<219006 OR 783261004') ?? [];
 * expression.length; //=> 2
 * ```
 */
export type EclExpression = readonly EclOperand[];

/** Longer than any value set of a model; what is longer is not looked at. */
const MOST_CHARACTERS = 100_000;

// The white space of ECL, and the no-break space that the model has before ids.
const GAP = '[ \\t\\r\\n\\u00A0]*';
const OPERAND = /* @__PURE__ */ new RegExp(
  `${GAP}(?:(<<|<|\\^)${GAP})?(\\d{6,18})(?!\\d)${GAP}(?:\\|[^|]*\\|${GAP})?`,
  'y',
);
const OR = /OR(?![a-z0-9])/iy;
const LABEL = /* @__PURE__ */ new RegExp(`^${GAP}SNOMED CT:`, 'i');

/**
 * Reads an expression of SNOMED CT's Expression Constraint Language, in the forms that the information model
 * uses: `id`, `<id`, `<<id`, `^id`, each perhaps with its `|term|`, joined by OR in any case. The label
 * `SNOMED CT:` that the model writes before them is passed over. Anything else of the language (AND, MINUS,
 * refinements, brackets, `>`) is not evaluated: `undefined`.
 * Source: SNOMED CT Expression Constraint Language Specification, "Brief syntax".
 *
 * @example
 * ```ts
 * import { parseEcl } from 'social-prescribing/codes/official';
 *
 * parseEcl('SNOMED CT: <<219006 or 267076002 |Feeling lonely|');
 * //=> [{ operator: '<<', id: '219006' }, { operator: '', id: '267076002' }]
 * parseEcl('413350009:246090004=300798006'); //=> undefined
 * ```
 */
export function parseEcl(text: string): EclExpression | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const operands: EclOperand[] = [];
  let at = LABEL.exec(text)?.[0].length ?? 0;
  for (;;) {
    OPERAND.lastIndex = at;
    const operand = OPERAND.exec(text);
    if (operand === null || !isConceptId(operand[2])) return undefined;
    operands.push({ operator: (operand[1] ?? '') as EclOperand['operator'], id: operand[2] });
    at = OPERAND.lastIndex;
    if (at === text.length) return operands;
    OR.lastIndex = at;
    if (!OR.test(text)) return undefined;
    at = OR.lastIndex;
  }
}

/**
 * The concepts whose descendants expressions ask for, each once: what a hierarchy must know for them to be
 * decided. Expressions that are not evaluated give none.
 *
 * @example
 * ```ts
 * import { rootsOf } from 'social-prescribing/codes/official';
 *
 * rootsOf('<<219006 OR <<105542008 OR 783261004', '<219006'); //=> ['219006', '105542008']
 * ```
 */
export function rootsOf(...expressions: readonly (string | EclExpression)[]): string[] {
  return [
    ...new Set(operandsOf(expressions).flatMap(({ operator, id }) => (operator.startsWith('<') ? id : []))),
  ];
}

const operandsOf = (expressions: readonly (string | EclExpression)[]): EclOperand[] =>
  expressions.flatMap((expression) =>
    typeof expression === 'string' ? (parseEcl(expression) ?? []) : expression,
  );
