import { elements, type InformationModelElement } from 'social-prescribing/record';

/** The elements directly within one, by its path; of the record for the empty path. */
const within = (parent: string) =>
  elements.filter(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('.'))) === parent);

/** A record with every element, each item as `valueFor` gives it and every list of one entry. */
export function fullRecord(valueFor: (item: InformationModelElement) => unknown): Record<string, unknown> {
  const members = (parent: string): Record<string, unknown> =>
    Object.fromEntries(
      within(parent).map((element) => {
        const { path, kind, repeats } = element;
        const isGroup = kind === 'group' && within(path).length > 0;
        const value = isGroup ? members(path) : valueFor(element);
        return [path.slice(path.lastIndexOf('.') + 1), repeats ? [value] : value];
      }),
    );
  return members('');
}

/** A value of each item that the schema accepts. */
export function plausible({ path, json, precision, maxLength = 20 }: InformationModelElement): unknown {
  const fixed = Object.entries(FIXED).find(([end]) => path.endsWith(end));
  if (fixed) return fixed[1];
  if (json === 'snomed') return { code: '267076002', display: 'Feeling lonely' };
  if (json === 'group') return { codedValue: 'TAK', freeText: 'Council' };
  if (json === 'boolean') return true;
  if (json === 'number') return 5;
  if (json === 'date')
    return precision === 'YM'
      ? '2024-05'
      : precision?.startsWith('YMD') && precision !== 'YMDHM'
        ? '2024-05-01'
        : '2024-05-01T09:30';
  return 'Text of some length'.slice(0, maxLength);
}

const FIXED: Readonly<Record<string, unknown>> = {
  'locationOfBirth.codedValue': 'RX1RA',
  'accommodationStatus.codedValue': 'MA00',
  'ocalAuthority.codedValue': 'E09',
  'rganisation.codedValue': 'TAK',
  'locationOfContact.codedValue': 'TAK',
  'careFundingSource.codedValue': 'TAK',
  gender: '2',
  ethnicity: 'A',
  '.nhsNumber': '9990000018',
  nhsNumberStatusIndicator: '01',
  postcode: 'ZZ99 3VZ',
  preferredContactMethod: '1',
  NumberType: 'home',
  AddressType: 'home',
  preferenceOfTelephoneNumber: '1',
  preferenceOfEmailAddress: '1',
  maritalStatus: 'S',
  'immigrationStatus.immigrationStatus': '1',
  gpPracticeIdentifier: 'Y99001',
  referralMethod: 'Letter',
  locationType: 'A01',
  outcomeOfContact: '1',
  carerStatus: { code: '224484003' },
  gpOptOutIndicator: { code: '1092961000000104' },
  'dateStoppedSmoking.codedValue': { code: '160625004' },
};
