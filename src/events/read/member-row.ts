import type { CategoryRow, MemberRow } from '../../codes/official';
import { parseSctid } from '../../snomed';
import { type Layout, textOf, type Value } from './fields';
import type { RowLedger } from './ledger';

const CONCEPT = [
  ...['conceptid', 'code', 'sctid', 'snomedcode', 'snomedctcode', 'snomedconceptid', 'snomedctconceptid'],
  ...['snomedid', 'concept', 'conceptcode', 'referencedcomponentid', 'id'],
];

/** Tables of official members and of their categories, as `codeSetFromRows` takes them. */
export const MEMBER_LAYOUTS: {
  readonly members: Layout<keyof MemberRow & string, MemberRow>;
  readonly categories: Layout<keyof CategoryRow & string, CategoryRow>;
} = {
  members: {
    headings: {
      id: CONCEPT,
      term: ['term', 'name', 'display', 'description', 'codedescription', 'conceptname'],
      preferredTerm: ['preferredterm', 'pt', 'conceptpreferredterm', 'preferredname'],
      fullySpecifiedName: ['fullyspecifiedname', 'fsn', 'fullyspecifiedterm'],
      set: ['set', 'setname', 'list', 'refset', 'refsetid', 'referenceset', 'referencesetid'],
      active: ['active', 'isactive', 'status', 'activestatus', 'conceptactive'],
      category: ['category', 'group'],
    },
    required: ['id'],
    maker: (ledger) => {
      const idOf = idReader(ledger);
      // The places are those of the headings.
      return ([id, term, preferredTerm, fullySpecifiedName, set, active, category]) => {
        const concept = idOf(id);
        return concept === undefined
          ? undefined
          : {
              id: concept,
              term: textOf(term),
              preferredTerm: textOf(preferredTerm),
              fullySpecifiedName: textOf(fullySpecifiedName),
              set: textOf(set),
              active: textOf(active),
              category: textOf(category),
            };
      };
    },
  },
  categories: {
    headings: { id: CONCEPT, category: ['category', 'group'] },
    required: ['id', 'category'],
    maker: (ledger) => {
      const idOf = idReader(ledger);
      return ([id, category]) => {
        const concept = idOf(id);
        return concept === undefined ? undefined : { id: concept, category: textOf(category) };
      };
    },
  },
};

/** Only NDJSON can hold a number, and a number has lost digits before anybody could check them. */
const idReader = (ledger: RowLedger) => (id: Value) =>
  typeof id === 'number' ? ledger.reject(parseSctid(id).issues[0]!, 'id') : textOf(id);
