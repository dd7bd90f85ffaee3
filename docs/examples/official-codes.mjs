// Load an official list from a table that your licence gives you. This one is made up: two members of a reference set.
import { bundledCodeSet, findCode } from 'social-prescribing/codes';
import { codeSetFromRows, withCodeSet } from 'social-prescribing/codes/official';
import { readTable } from 'social-prescribing/events';
import { checkElement } from 'social-prescribing/record';

const { rows } = await readTable(
  'members',
  `refsetId,referencedComponentId,term
1373501000000105,267076002,Feeling lonely
1373501000000105,422650009,Social isolation
`,
);
const official = codeSetFromRows(rows, { source: 'needs.csv', date: '2026-04-01' });
if (!official.ok) throw new Error(official.issues.map(({ message }) => message).join(' '));

const codeSet = withCodeSet(bundledCodeSet, official.value);
console.log(
  codeSet.lists.find(({ name }) => name === 'needs').authority,
  findCode(codeSet, '422650009').role,
);

const element = 'careAndSupportPlan.needsConcernsOrProblems.codedValue';
const outside = checkElement(element, { code: '73211009' }, { codeSet });
console.log(outside.issues.map(({ severity, rule }) => `${severity} ${rule}`).join());

// Prints:
// official need
// warning snomed-outside-official-set
