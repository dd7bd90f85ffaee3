// The part of `npm run bench` that reads a release with its hierarchy and evaluates the model's value sets.
// The release is made up: 500,000 concepts, some 1.1 million IS A rows among 2.2 million, and some depth.
import { closeSync, createReadStream, openSync, readdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { hierarchyToJson, isWithin, parseEcl, readRelease, rootsOf } from 'social-prescribing/codes/official';
import { elements } from 'social-prescribing/record';
import { verhoeffCheckDigit } from 'social-prescribing/snomed';

const CONCEPTS = 500_000;
const LOOKUPS = 1_000_000;
const MEMBERS = 300;
const TIME_AND_MODULE = '20260401\t1\t999000011000000103';
const IS_A = '116680003';
const FINDING_SITE = '363698007';

const named = new Set(elements.flatMap(({ valueSet }) => valueSet ?? []));
const valueSets = [...named].map(parseEcl).filter((expression) => expression !== undefined);
const roots = rootsOf(...valueSets);
const referenceSets = [
  ...new Set(valueSets.flat().flatMap(({ operator, id }) => (operator === '^' ? id : []))),
];

/** The same numbers every time (mulberry32). */
function dice(seed) {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

const component = (stem) => `${stem}${verhoeffCheckDigit(stem)}`;

/** How far apart the model's roots stand: some way down, with some thousands of concepts below each. */
const APART = 500;

/** The top, the model's roots, and identifiers in the form of concepts: half short, half of the United Kingdom's. */
const idsOf = () =>
  Array.from({ length: CONCEPTS }, (_, at) => {
    if (at === 0) return '138875005';
    if (at % APART === 0 && at / APART <= roots.length) return roots[at / APART - 1];
    return component(at % 2 === 0 ? `${900_000_000 + at}00` : `${900_000 + at}100000010`);
  });

/** The parents of each concept: any earlier one, rather a late one, so depth grows as in a release, and cousins of it. */
function* parentsOf() {
  const roll = dice(1);
  const firstParent = new Int32Array(CONCEPTS);
  const newestChild = new Int32Array(CONCEPTS).fill(-1);
  const elderSibling = new Int32Array(CONCEPTS).fill(-1);
  /** Some generations up from a concept and as many down again. */
  const cousinOf = (concept) => {
    const generations = 1 + roll(3);
    let cousin = concept;
    for (let up = 0; up < generations; up++) cousin = firstParent[cousin];
    for (let down = 0; down < generations && newestChild[cousin] !== -1; down++) {
      cousin = newestChild[cousin];
      for (let along = roll(4); along > 0 && elderSibling[cousin] !== -1; along--)
        cousin = elderSibling[cousin];
    }
    return cousin;
  };
  for (let at = 1; at < CONCEPTS; at++) {
    const parent = roll(100) < 40 ? Math.max(roll(at), roll(at)) : roll(at);
    const parents = new Set([parent]);
    for (let more = roll(5); more > 0; more--) parents.add(cousinOf(parent));
    firstParent[at] = parent;
    elderSibling[at] = newestChild[parent];
    newestChild[parent] = at;
    yield [at, [...parents]];
  }
}

function writeRows(path, header, rows) {
  const file = openSync(path, 'w');
  let text = `${header}\r\n`;
  for (const row of rows) {
    text += `${row}\r\n`;
    if (text.length < 1 << 20) continue;
    writeSync(file, text);
    text = '';
  }
  writeSync(file, text);
  closeSync(file);
}

/** Writes the Snapshot of a release, in the layout of a UK one. */
export function writeRelease(folder) {
  const ids = idsOf();
  let isA = 0;
  let deepest = 0;
  const depth = new Uint8Array(CONCEPTS);
  const name = (start) => join(folder, `${start}_GB1000000_20260401.txt`);
  const STATE = 'id\teffectiveTime\tactive\tmoduleId';
  writeRows(
    name('sct2_Concept_UKCLSnapshot'),
    `${STATE}\tdefinitionStatusId`,
    ids.map((id) => `${id}\t${TIME_AND_MODULE}\t900000000000074008`),
  );
  writeRows(
    name('sct2_Description_UKCLSnapshot-en'),
    `${STATE}\tconceptId\tlanguageCode\ttypeId\tterm\tcaseSignificanceId`,
    ids.map(
      (id, at) =>
        `${component(`${900_000_000 + at}01`)}\t${TIME_AND_MODULE}\t${id}\ten\t900000000000013009\tConcept number ${at} of a release that is made up\t900000000000448009`,
    ),
  );
  const relationship = (number, source, group, destination, type) =>
    `${component(`${900_000_000 + number}02`)}\t${TIME_AND_MODULE}\t${source}\t${destination}\t${group}\t${type}\t900000000000011006\t900000000000451002`;
  writeRows(
    name('sct2_Relationship_UKCLSnapshot'),
    `${STATE}\tsourceId\tdestinationId\trelationshipGroup\ttypeId\tcharacteristicTypeId\tmodifierId`,
    (function* () {
      for (const [at, parents] of parentsOf()) {
        depth[at] = depth[parents[0]] + 1;
        deepest = Math.max(deepest, depth[at]);
        for (const parent of parents) {
          isA++;
          yield relationship(isA * 2, ids[at], 0, ids[parent], IS_A);
          yield relationship(isA * 2 + 1, ids[at], 1, ids[(at * 7) % CONCEPTS], FINDING_SITE);
        }
      }
    })(),
  );
  writeRows(
    name('der2_Refset_SimpleUKCLSnapshot'),
    `${STATE}\trefsetId\treferencedComponentId`,
    (function* () {
      for (const [set, referenceSet] of referenceSets.entries())
        for (let member = 0; member < MEMBERS; member++)
          yield `${set}-${member}\t${TIME_AND_MODULE}\t${referenceSet}\t${ids[1000 + set * 1000 + member]}`;
    })(),
  );
  const mean = depth.reduce((sum, one) => sum + one, 0) / CONCEPTS;
  return { concepts: CONCEPTS, isA, deepest, mean };
}

/** Reads the release, then asks of a million concepts whether they are in each value set of the model. */
export async function benchTerminology(folder) {
  const files = readdirSync(folder)
    .filter((name) => /^(?:sct2|der2)_/.test(name))
    .map((name) => ({ path: name, bytes: () => createReadStream(join(folder, name)) }));
  const started = performance.now();
  const read = await readRelease(files, { referenceSets, hierarchy: true });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const release = read.value;
  const loaded = performance.now();
  const ids = idsOf();
  const roll = dice(2);
  const asked = Array.from({ length: LOOKUPS }, () => ids[roll(CONCEPTS)]);
  const counts = { true: 0, false: 0, undefined: 0 };
  const ready = performance.now();
  for (const concept of asked)
    for (const valueSet of valueSets) counts[isWithin(concept, valueSet, release)]++;
  const evaluated = performance.now();
  const json = JSON.stringify(hierarchyToJson(release.hierarchy, roots));
  const saved = performance.now();
  return {
    lookups: LOOKUPS,
    valueSets: valueSets.length,
    within: counts.true,
    unknown: counts.undefined,
    reading: (loaded - started) / 1000,
    evaluating: (evaluated - ready) / 1000,
    saving: (saved - evaluated) / 1000,
    savedMegabytes: json.length / 1e6,
  };
}
