// The page docs/guide/record.md: what a record is and every erratum, from the package's own tables.
import { elements } from 'social-prescribing/record';
import { readCodeTable } from './read-code-table.mjs';

const errata = readCodeTable('errata.csv');

const erratum = ({ id, json_path: paths, model, enforced, strict, reason }) => `### ${id}
${
  paths === ''
    ? 'In general'
    : paths
        .split(' ')
        .map((path) => `\`${path}\``)
        .join(', ')
}.

- Model: ${model}
- Enforced: ${enforced}
- With \`strict\`: ${strict}
- Why: ${reason}
`;

export const recordPage = `
# The record
The social prescribing record of the PRSB information model v1.1 (DAPB4066): 19 sections, ${elements.length} elements. JSON keys
are the standard's element names in camelCase: "GP practice" is \`gpPractice\`, "Person's address" is
\`personsAddress\`. An element that may repeat is a list, even of one.

- **M** mandatory: its absence is an error. **R** required: to be sent where the sender has it, so its absence is never
  an error; \`completeness\` shows it. **O** optional: what the model marks with nothing. "Must have" is what the guidance
  calls elements that are R or O and should all the same be there.
- **Forms**: \`snomed\` is \`{ "code": "267076002", "display": "Feeling lonely" }\`; \`code\` is text of a list; dates are
  \`YYYY[-MM[-DD[Thh:mm[:ss][Z|±hh:mm]]]]\`, as precise as is known. Lengths are in characters.
- **Blanks are errors**: empty text, null, empty lists and empty groups. Leave out what is not known.
- **What is checked of a value set**: complete lists of the NHS Data Dictionary are enforced, others are information.
  SNOMED CT concepts are checked for form always, for membership where the code set holds the list or a release is
  loaded; how much it matters follows the authority of the list.
- Where the model contradicts itself or cannot be met, an erratum below says what is enforced instead;
  \`strict: true\` applies the model to the letter where it can be met.

\`parseRecord\` checks a record and gives it back typed, \`parseRecords\` many, \`checkElement\` one element, for a form;
\`record()\` builds one; \`toJsonSchema()\` is for other tools; \`social-prescribing check FILE…\` is the same on the command
line. Every issue has a rule: see [rules](rules.md).

[The data dictionary](data-dictionary.md) lists every element with its conformance, form, length, permitted values, rules and
errata; \`elements\` is the same in code.

## Errata
${errata.length} places where what is enforced is not the letter of the model, or the model leaves open what is meant. The
same as \`codes/errata.csv\`.

${errata.map(erratum).join('\n')}`;
