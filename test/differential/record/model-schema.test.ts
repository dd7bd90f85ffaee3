import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemaOf } from './model-schema';
import { type Json, placesIn } from './places';
import { camelCase, elementsIn, isModelThere, publishedModel } from './published-model';
import { completeSection, recordArbitrary } from './record-arbitrary';

if (!isModelThere) console.warn('skipped: ../shared/standard is not there');
describe.skipIf(!isModelThere)('the schema of the published model', () => {
  const elements = () => elementsIn(publishedModel()).filter(({ published }) => published);

  it('has the 355 elements, of which 19 are M and 2 more have a minimum of 1', () => {
    expect(elements()).toHaveLength(355);
    expect(elements().filter(({ mandatory }) => mandatory)).toHaveLength(21);
    expect(elements().filter(({ repeats }) => repeats)).toHaveLength(34);
    expect(new Set(elements().map(({ path }) => path)).size).toBe(355);
  });

  it.each([
    ["Person's address", 'personsAddress'],
    ['GP practice', 'gpPractice'],
    ['Drug/substance use', 'drugSubstanceUse'],
    ['NHS number', 'nhsNumber'],
    ["Please do and please don't", 'pleaseDoAndPleaseDont'],
    ['Smoking status - details', 'smokingStatusDetails'],
    ['Needs, concerns or problems', 'needsConcernsOrProblems'],
  ])('%s is %s', (name, key) => expect(camelCase(name)).toBe(key));

  it('has the SNOMED items that the design lists', () => {
    const other = elements().filter(({ form, key }) => form === 'snomed' && key !== 'codedValue');
    const keys = ['religion', 'carerStatus', 'sexualOrientation', 'gpOptOutIndicator', 'service'];
    expect(other.map(({ key }) => key)).toEqual([...keys, 'goalStatus', 'goalStatus']);
    const plain = elements().filter(({ form, key }) => form === 'text' && key === 'codedValue');
    expect(plain.map(({ path }) => path.split('/').at(-2))).toEqual([
      ...['Location of Birth', 'Local authority', 'Local authority', 'Organisation', 'Organisation'],
      ...['Location of contact', 'Accommodation status', 'Local authority', 'Care funding source'],
    ]);
  });

  it('accepts the records that are generated', () => {
    const model = publishedModel();
    const validate = new Ajv2020({ allErrors: true }).compile(schemaOf(model));
    for (const extent of ['some', 'all', 'least'] as const)
      fc.assert(
        fc.property(recordArbitrary(model, extent), (record) => {
          validate(record);
          expect(validate.errors).toBeNull();
        }),
        { seed: 20240401 },
      );
  });

  it('has every element in the complete sections', () => {
    const model = publishedModel();
    const found = model.children.flatMap((section) => {
      const [record] = fc.sample(completeSection(model, section), { seed: 1, numRuns: 1 });
      return placesIn(model, { record: record as Json }).map(({ element }) => element);
    });
    expect(elements().filter((element) => !found.includes(element))).toEqual([]);
  });
});
