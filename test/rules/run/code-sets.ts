import { type CodeSet, concept, minimumDataset } from 'social-prescribing/codes';
import {
  codeSetFromJson,
  codeSetFromRelease,
  codeSetFromRows,
  codeSetFromValueSets,
  codeSetToJson,
  openHierarchy,
  type ReleaseOptions,
} from 'social-prescribing/codes/official';
import { readTable } from 'social-prescribing/events';
import { type CodeSetInput, codeSets, type ReleaseInCodeSet } from '../../../docs/rules/code-sets';
import { changed } from '../../../src/synthetic/records/faults/changed';
import { madeRelease, NEEDS } from '../../codes/official/made-release';
import { type Found, foundBy } from './found';
import { run } from './run';

const SNOMED_CT = 'http://snomed.info/sct';

const JSON_CODE_SET = codeSetToJson({
  ...minimumDataset,
  lists: minimumDataset.lists.slice(0, 1),
  referenceSets: new Map([[NEEDS, new Set([concept.feelingLonely])]]),
});

export const codeSetRuns = [run(codeSets, read)];

async function read(input: CodeSetInput): Promise<Found> {
  if ('members' in input) return ofTable(input.members, input.categories);
  if ('valueSets' in input)
    return foundBy(
      codeSetFromValueSets(
        input.valueSets.map(asValueSet),
        input.set === undefined ? {} : { set: input.set },
      ),
    );
  if ('json' in input) return foundBy(codeSetFromJson(changed(JSON_CODE_SET, Object.entries(input.json))));
  return foundBy(codeSetFromRelease(...ofRelease(input.release)));
}

async function ofTable(members: string, categories: string | undefined): Promise<Found> {
  const table = await readTable('members', members);
  const given = categories === undefined ? undefined : await readTable('categories', categories);
  const problems = [table, given].flatMap((one) => (one ? [...one.refused, ...one.rejects] : []));
  if (problems.length > 0) return { issues: problems, accepted: false };
  return foundBy(codeSetFromRows(table.rows, given ? { categories: given.rows } : {}));
}

type Json = Readonly<Record<string, unknown>>;

/** What an example of a ValueSet does not say is what is usual. */
function asValueSet(part: unknown): unknown {
  const { expansion, ...more } = part as { readonly expansion?: Json };
  return {
    ...{ resourceType: 'ValueSet', url: `${SNOMED_CT}?fhir_vs=refset/${NEEDS}`, ...more },
    ...(expansion && {
      expansion: {
        parameter: [
          { name: 'version', valueUri: `${SNOMED_CT}|${SNOMED_CT}/83821000000107/version/20260401` },
        ],
        ...expansion,
        ...(Array.isArray(expansion.contains) && { contains: expansion.contains.map(asEntry) }),
      },
    }),
  };
}

const asEntry = (entry: unknown): unknown => {
  if (typeof entry !== 'object' || entry === null) return entry;
  const { code, contains } = entry as Json;
  return {
    ...(code !== undefined && { system: SNOMED_CT, display: minimumDataset.index.get(String(code))?.term }),
    ...entry,
    ...(Array.isArray(contains) && { contains: contains.map(asEntry) }),
  };
};

function ofRelease({ type, date, without = [], roles, base, hierarchy }: ReleaseInCodeSet) {
  const isDelta = type === 'Delta';
  const release = madeRelease({
    ...(type && { type }),
    ...(date !== undefined && { date }),
    ...{ without, others: { '999027851000230104': [concept.confident] } },
    ...(isDelta && { needs: [concept.livesAlone], support: [] }),
  });
  const options: ReleaseOptions = {
    ...(roles && { roles }),
    ...(base !== undefined && { base: baseOf(base, hierarchy === true) }),
  };
  return [release, options] as const;
}

function baseOf(date: string, withHierarchy: boolean): CodeSet {
  const made = codeSetFromRelease(madeRelease({ date }));
  if (!made.ok) throw new Error('The base of the example is no code set.');
  const builder = openHierarchy();
  builder.add(concept.feelingLonely, concept.socialIsolation);
  return { ...made.value, ...(withHierarchy && { hierarchy: builder.close() }) };
}
