import fc from 'fast-check';
import { parseRecord } from 'social-prescribing/record';
import { describe, expect, it } from 'vitest';
import { differences, STRUCTURAL, schemaErrors } from './compare';
import { everyMutation, mutate, mutations, step } from './mutations';
import type { Json } from './places';
import { isModelThere, publishedModel } from './published-model';
import { completeSection, recordArbitrary } from './record-arbitrary';

/*
 * Strict mode and a JSON Schema made from the published model find the same structural errors at the same
 * paths. For more records, and others:
 * DIFFERENTIAL_RUNS=50000 DIFFERENTIAL_SEED=7 npx vitest run --config test/vitest.config.ts test/differential
 */
const numRuns = Number(process.env.DIFFERENTIAL_RUNS ?? 1000);
const seed = Number(process.env.DIFFERENTIAL_SEED ?? 20240401);

if (!isModelThere) console.warn('skipped: ../shared/standard is not there');
describe.skipIf(!isModelThere)('strict structure', () => {
  it('is the same for every mutation of every element', () => {
    const model = publishedModel();
    const rules = new Set<string>();
    const made = new Set<string>();
    for (const section of model.children) {
      const [record] = fc.sample(completeSection(model, section), { seed, numRuns: 1 }) as Json[];
      for (const { mutation, path, record: mutated } of everyMutation(model, section, record!)) {
        made.add(mutation);
        const errors = schemaErrors(mutated);
        for (const error of errors) rules.add(error.split(' ')[0]!);
        const found = differences(mutated, errors);
        if (found.length > 0) expect.fail(`${mutation} at ${path}: ${found.join('; ')}`);
      }
    }
    expect([...made].sort()).toEqual(Object.keys(mutations).sort());
    expect([...rules].sort()).toEqual([...STRUCTURAL].sort());
  });

  it('is the same for generated records, sound ones and those with several mutations', () => {
    const model = publishedModel();
    const records = fc.tuple(recordArbitrary(model), fc.array(step, { maxLength: 4 }));
    let broken = 0;
    fc.assert(
      fc.property(records, ([record, steps]) => {
        const mutated = mutate(model, record as Json, steps);
        const errors = schemaErrors(mutated);
        if (errors.length > 0) broken += 1;
        expect(differences(mutated, errors)).toEqual([]);
      }),
      { numRuns, seed, endOnFailure: true },
    );
    if (numRuns >= 1000) expect(broken / numRuns).toBeGreaterThan(0.3);
    if (numRuns >= 1000) expect(broken / numRuns).toBeLessThan(0.9);
  });

  it('takes records with every element, and gives them back as they were', () => {
    fc.assert(
      fc.property(recordArbitrary(publishedModel(), 'all'), (record) => {
        const { issues, ...result } = parseRecord(record, { strict: true });
        expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(result).toEqual({ ok: true, value: record });
      }),
      { numRuns: 50, seed, endOnFailure: true },
    );
  });
});
