// The page docs/guide/codes.md: every code that is held, from the tables in codes/ and what they are made into.
import { bundledCodeSet, minimumDataset, referenceSets, SOURCES } from 'social-prescribing/codes';
import { dataDictionary } from 'social-prescribing/codes/data-dictionary';
import { code, table } from './table.mjs';

const sources = new Map(SOURCES.map((source) => [source.id, source]));
const held = [...minimumDataset.index.values()].flat();
const withEvidence = (evidence) => held.filter((one) => one.evidence === evidence);
const listNamed = (name) => bundledCodeSet.lists.find((list) => list.name === name);

/** A source as a link, where it is an address or names a public repository. */
function sourceLink(source) {
  if (source.startsWith('https://')) return `[${new URL(source).hostname}](${source})`;
  const [, repository, rest] = /^([\w-]+\/[\w-]+):(.+)$/.exec(source) ?? [];
  return repository ? `[${repository}](https://github.com/${repository}): ${rest}` : source;
}

const about = ({ file, version, date, authority, complete, licence, url, note }) => `${table(
  ['table', 'version', 'of', 'authority', 'complete', 'licence', 'where it is from'],
  [
    [
      code(`codes/${file}`),
      version,
      date,
      authority,
      complete ? 'yes' : 'no',
      licence,
      `[${new URL(url).hostname}](${url})`,
    ],
  ],
)}

${note}
`;

const SHARED = ['category', 'role', 'evidence', 'source', 'instrument', 'system'];

/** A list of codes; what all its codes have in common is said once, above them. */
function listTable({ name, codes }) {
  const shown = (one, column) => (column === 'source' ? sourceLink(one.source ?? '') : (one[column] ?? ''));
  const present = SHARED.filter((column) => codes.some((one) => one[column]));
  const shared = present.filter(
    (column) => column !== 'evidence' && new Set(codes.map((one) => one[column])).size === 1,
  );
  const own = present.filter((column) => !shared.includes(column));
  return `\`${name}\`: ${codes.length} codes. ${shared
    .map(
      (column) =>
        `${column} ${column === 'source' ? shown(codes[0], column) : code(shown(codes[0], column))}`,
    )
    .join('; ')}.

${table(
  ['id', 'term', ...own],
  codes.map((one) => [code(one.id), one.term, ...own.map((column) => shown(one, column))]),
)}
`;
}

const TITLES = {
  pathway: 'Pathway',
  demographics: 'Demographics',
  needs: 'Needs and concerns',
  support: 'Support',
  outcomes: 'Outcomes',
};

const minimumDatasetSection = minimumDataset.lists
  .map((list) => `### ${TITLES[list.name]}\n${listTable(list)}`)
  .join('\n');

const notes = withEvidence('unconfirmed')
  .map(({ id, term }) => `\`${id}\` ${term}`)
  .join(', ');

const permitted = Object.entries(dataDictionary).map(
  ([name, { id, title, codes }]) => `### ${title}
\`dataDictionary.${name}\`

${about(sources.get(id))}
${table(
  ['code', 'meaning'],
  codes.map(({ code: value, meaning }) => [code(value), meaning]),
)}
`,
);

const tables = SOURCES.map(({ id, file, title, version, authority, licence, url }) => [
  code(`codes/${file}`),
  title,
  version,
  authority,
  licence,
  `[${new URL(url).hostname}](${url})`,
  code(id),
]);

export const codesPage = `
# Codes
Every code that this package holds, with its evidence and its source; the same as the tables in \`codes/\`.

**The ${held.length} codes of the minimum dataset are not the official list.** That list is licensed and not public. These are
compiled: ${held.length} real concepts that this project chose to fill the shape which the standard documents. ${withEvidence('published').length} are named in
public social prescribing sources (\`published\`), ${withEvidence('attested').length} are real concepts in a place that this project gave them
(\`attested\`), ${withEvidence('unconfirmed').length} could not be confirmed (\`unconfirmed\`): ${notes}. So:

- A code's absence from this page says nothing against it, and in a check it is information, never an error.
- The standard names two reference sets, 1373501000000105 (needs and concerns) and 1373511000000107 (support). Their
  members need a licence, and they cover needs and support only: they do not by themselves account for the ${held.length}.
- With a licence, [load the official lists](official-codes.md): each replaces its own list here.
- No closure code is bundled: the national "case closed" set is not public. Give your own with \`--codes FILE\`.

This page contains SNOMED CT content. SNOMED CT is (c) SNOMED International and distributed in the United Kingdom by NHS
England, under the SNOMED CT UK Edition licence; elsewhere an affiliate licence may be needed. The identifiers and terms were
read in public sources, named row by row; no release was copied. Terms of all content: \`NOTICE\`.

**Evidence**: \`published\`, a public social prescribing source names the concept; \`attested\`, the concept is real and its place
here is this project's; \`unconfirmed\`, no source could be read. **Role** is what the code means for events and measures.
**Authority** is whose list it is: \`compiled\` by this project, \`local\`, or \`official\`.

## The minimum dataset, as compiled
${about(sources.get('minimum-dataset'))}
${minimumDatasetSection}
## Sources of referral
${about(sources.get('referral-sources'))}
${listTable(listNamed('sources'))}
## Scores of outcome instruments
${about(sources.get('assessment-scores'))}
Ranges, bands and thresholds: [outcome instruments](instruments.md).

${listTable(listNamed('assessments'))}
## Contacts, by attendance
What an event of a contact is coded with, and what an attendance means for it. The codes are those of the NHS Data Dictionary;
0, an appointment still to come, is no contact.

${listTable(listNamed('contacts'))}
## Reference sets
${about(sources.get('reference-sets'))}
${table(
  ['id', 'term', 'use', 'source'],
  referenceSets.map(({ id, term, use, source }) => [code(id), term, use, sourceLink(source)]),
)}

## Permitted values
Lists whose codes are all public, from the NHS Data Dictionary and others (\`social-prescribing/codes/data-dictionary\`). The
[data dictionary of the record](data-dictionary.md) says which element uses which.

${permitted.join('\n')}
## All tables
${table(['table', 'what it is', 'version', 'authority', 'licence', 'where it is from', 'id in `SOURCES`'], tables)}
`;
