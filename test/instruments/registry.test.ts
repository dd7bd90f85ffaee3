import { bundledCodeSet, listCodes, SNOMED_CT } from 'social-prescribing/codes';
import { findInstrument, INSTRUMENTS } from 'social-prescribing/instruments';
import { isConceptId } from 'social-prescribing/snomed';
import { describe, expect, it } from 'vitest';
import { spec } from '../support/spec-table';

const known = (id: string) => {
  const instrument = findInstrument(id);
  if (!instrument) throw new Error(`no instrument ${id}`);
  return instrument;
};
/** What a published measure is, as an analyst would look it up. */
const TABLE = `
  instrument             | range  | better | threshold   | score ids
  ONS4 life satisfaction | 0-10   | higher | none        | 0
  ONS4 worthwhile        | 0-10   | higher | none        | 0
  ONS4 happiness         | 0-10   | higher | none        | 0
  ONS4 anxiety           | 0-10   | lower  | none        | 0
  SWEMWBS                | 7-35   | higher | 3 programme | 2
  WEMWBS                 | 14-70  | higher | 9 programme | 2
  PAM                    | 0-100  | higher | 3 programme | 0
  MYCaW concern 1        | 0-6    | lower  | none        | 0
  MYCaW concern 2        | 0-6    | lower  | none        | 0
  MYCaW wellbeing        | 0-6    | lower  | none        | 0
  PHQ-9                  | 0-27   | lower  | 6 reliable  | 2
  GAD-7                  | 0-21   | lower  | 4 reliable  | 1
  CORE-10                | 0-40   | lower  | 5 reliable  | 1
  ReQoL-10               | 0-40   | higher | none        | 1
  ReQoL-20               | 0-80   | higher | none        | 1
  UCLA-3                 | 3-9    | lower  | none        | 0
  De Jong Gierveld 6     | 0-6    | lower  | none        | 0
  GBO goal 1             | 0-10   | higher | 3 programme | 2
  GBO goal 2             | 0-10   | higher | 3 programme | 2
  GBO goal 3             | 0-10   | higher | 3 programme | 2
`;
const column = (heading: string, cell: (id: string) => string) =>
  spec(heading, TABLE, ({ instrument }) => cell(instrument!), heading);

describe('instruments', () => {
  column('range', (id) => `${known(id).min}-${known(id).max}`);
  column('better', (id) => known(id).better);
  column('threshold', (id) => {
    const { threshold } = known(id);
    return threshold ? `${threshold.value} ${threshold.kind}` : 'none';
  });
  column('score ids', (id) => String(known(id).scoreIds.length));

  it('are these, each once', () => {
    const ids = TABLE.trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('|')[0]!.trim());
    expect(INSTRUMENTS.map(({ id }) => id)).toEqual(ids);
  });

  it.each(INSTRUMENTS.map((instrument) => [instrument.id, instrument] as const))(
    '%s has bands, items and sources that fit its range',
    (_, { min, max, bands, items, licence, source, threshold, title }) => {
      for (const text of [licence, source, title, threshold?.source ?? '-']) expect(text).not.toBe('');
      expect(threshold?.value ?? 1).toBeLessThan(max - min);
      if (items) expect([items.count * items.min, items.count * items.max]).toEqual([min, max]);
      if (!bands) return;
      expect([bands[0]!.from, bands.at(-1)!.to]).toEqual([min, max]);
      for (const [index, band] of bands.entries()) {
        expect(band.from).toBeLessThanOrEqual(band.to);
        // The next starts a step later: a whole point, or a tenth for PAM.
        if (index > 0) expect([0.1, 1]).toContain(+(band.from - bands[index - 1]!.to).toFixed(9));
      }
    },
  );

  it('have the score ids of the code list, no more and no less', () => {
    const listed = listCodes(bundledCodeSet).filter(({ instrument }) => instrument !== undefined);
    expect(listed.map(({ system }) => system)).toEqual(listed.map(() => SNOMED_CT));
    expect(listed.length).toBeGreaterThan(9);
    const pairs = listed.map(({ id, instrument }) => `${instrument} ${id}`);
    const ours = INSTRUMENTS.flatMap(({ id, scoreIds }) => scoreIds.map((code) => `${id} ${code}`));
    expect(ours.sort()).toEqual(pairs.sort());
    for (const { scoreIds } of INSTRUMENTS) for (const id of scoreIds) expect(isConceptId(id)).toBe(true);
  });

  it('say that the sources disagree about ReQoL', () => {
    for (const id of ['ReQoL-10', 'ReQoL-20']) expect(known(id).note).toMatch(/other way round/);
  });

  it.each(['', 'swemwbs', ' PAM', 'GBO', 'ONS4', '__proto__', 'toString', undefined, null, 9])(
    'has none by the name of %j',
    (id) => expect(findInstrument(id as string)).toBeUndefined(),
  );
});
