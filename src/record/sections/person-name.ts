import { group, M, many, R, text } from '../vocabulary';

/** The model wants at least one suffix and calls it required all the same: only `strict` keeps to that. */
export const PersonName = group('Person name', {
  personFirstName: M(
    many(text('Person first name', { max: 35, valueSet: 'NHS Data Dictionary: Person given name' })),
  ),
  personFamilyName: M(
    many(text('Person family name', { max: 35, valueSet: 'NHS Data Dictionary: Person family name' })),
  ),
  personPreferredName: R(
    text('Person preferred name', { max: 70, valueSet: 'NHS Data Dictionary: Person full name' }),
  ),
  title: R(text('Title', { max: 35, valueSet: 'NHS Data Dictionary: Person Title' })),
  personNameSuffix: R(
    many(text('Person name suffix', { max: 35, valueSet: 'NHS Data Dictionary: Person suffix' })),
    { modelMinimum: 1 },
  ),
  personFullName: R(text('Person full name', { max: 70, valueSet: 'NHS Data Dictionary: Person full name' })),
});
