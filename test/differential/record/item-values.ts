import fc from 'fast-check';
import { type Element, readStandard } from './published-model';

/** Values of an item, never blank: what its value set allows where that is easily said, and any text else. */
export function valuesOf(element: Element): fc.Arbitrary<unknown> {
  if (element.form === 'snomed') return snomedOf(element);
  if (element.form === 'boolean') return fc.boolean();
  if (element.form === 'number') return numbersOf(element);
  if (element.form === 'date') return fc.constantFrom(...datesOf(element));
  const codes = KNOWN[element.key] ?? dataDictionary().get(element.path) ?? lengthCodes(element);
  return codes ? fc.constantFrom(...codes) : textOf(element);
}

/** The only concept of some value sets; any concept elsewhere, as the reference sets are not public. */
function snomedOf({ path }: Element) {
  const only = ONLY_CONCEPT.find(([end]) => path.endsWith(end))?.[1];
  const codes = only ? [only] : ['267076002', '219006', '871731000000106'];
  const display = fc.option(fc.constantFrom('Finding', 'Größe 👩‍⚕️'), { nil: undefined });
  return fc
    .record({ code: fc.constantFrom(...codes), display })
    .map(({ code, display }) => (display === undefined ? { code } : { code, display }));
}

const ONLY_CONCEPT = [
  ['Carer Status', '224484003'],
  ['GP opt out indicator', '1092961000000104'],
  ['Date stopped smoking/Coded value', '160625004'],
] as const;

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  nhsNumber: ['9990000018', '9990000026', '9990000034'],
  gpPracticeIdentifier: ['Y99001', 'A81001', 'V81999'],
  postcode: ['SW1A 1AA', 'ZZ99 3VZ', 'M1 1AE'],
  personsEmailAddress: ['a@example.org'],
  personsTelephoneNumber: ['01632 960000', '+44 1632 960000'],
  preferenceOfTelephoneNumber: ['1', '5'],
  preferenceOfEmailAddress: ['2', '3'],
  unitsOfMeasure: ['1', '{score}', 'kg'],
  addressType: ['H', '1'],
  placeOfBirth: ['GBR'],
  referralMethod: ['Letter', 'Phone', 'Self referral'],
};

const ODS = ['A1A', 'TAK', 'RXX1', '8HA03', 'LSP01'];

/** Coded values that are not SNOMED: an organisation of 3 to 5 characters, a site of 5 to 9. */
function lengthCodes({ key, minLength, maxLength }: Element): readonly string[] | undefined {
  if (key !== 'codedValue') return undefined;
  if (minLength === 5 && maxLength === 9) return ['RXX01', 'RXX0123', 'RXX012345'];
  return ODS;
}

type CodeSets = Record<string, { model_paths?: string[] | null; codes: { code: string }[] }>;

let byPath: ReadonlyMap<string, readonly string[]> | undefined;

function dataDictionary(): ReadonlyMap<string, readonly string[]> {
  byPath ??= new Map(
    Object.values(readStandard<CodeSets>('codesets.json')).flatMap(({ model_paths, codes }) =>
      codes.length === 0 ? [] : (model_paths ?? []).map((path) => [path, codes.map(({ code }) => code)]),
    ),
  );
  return byPath;
}

const numbersOf = ({ key }: Element) =>
  key === 'value'
    ? fc.oneof(fc.nat(100), fc.double({ min: -10, max: 100, noNaN: true }))
    : fc.oneof(fc.integer({ min: 1, max: 10 }), fc.constant(7.5));

function datesOf({ precision, key }: Element): readonly string[] {
  if (precision === 'YMD!') return ['1950-02-28', '1964-02-29', '2000-12-31'];
  const end = /end|review|delivery/i.test(key) ? '2025' : '2024';
  if (precision === 'YM') return [`${end}-02`, `${end}-11`];
  if (precision === 'YMD') return [`${end}-02-28`, `${end}-11-30`];
  return [`${end}-02-28T09:30`, `${end}-11-30T23:59:59Z`, `${end}-07-01T00:00+01:00`];
}

/** Characters of one to four UTF-8 bytes; the last three are two UTF-16 units each. */
const character = fc.constantFrom(...'aB7é“’–', '🙂', '🧑', '𝒜');

function textOf({ minLength = 1, maxLength }: Element): fc.Arbitrary<string> {
  const exactly = (length: number) =>
    fc.array(character, { minLength: length, maxLength: length }).map((characters) => characters.join(''));
  const longest = Math.max(minLength, Math.min(maxLength ?? 12, 12));
  const short = fc
    .array(character, { minLength, maxLength: longest })
    .map((characters) => characters.join(''));
  const usual = longest < 12 ? short : fc.oneof(short, fc.constant('Lives alone'));
  return fc.oneof(
    { weight: 6, arbitrary: usual },
    { weight: 1, arbitrary: exactly(minLength) },
    { weight: 1, arbitrary: exactly(maxLength ?? 400) },
  );
}
