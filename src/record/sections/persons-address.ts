import { group, openCode, postcode, R, text } from '../vocabulary';

const line = (number: 1 | 2 | 3 | 4 | 5) =>
  text(`Address line ${number}`, { max: 35, valueSet: `NHS Data Dictionary: Address line ${number}` });

export const PersonsAddress = group(
  "Person's address",
  {
    addressLine1: R(line(1)),
    addressLine2: R(line(2)),
    addressLine3: R(line(3)),
    addressLine4: R(line(4)),
    addressLine5: R(line(5)),
    postcode: R(
      postcode('Postcode', { valueSet: 'NHS Data Dictionary: Postcode of usual address', maxLength: 8 }),
    ),
    addressType: R(
      openCode('Address type', { valueSet: 'NHS Data Dictionary: Address Association Type', maxLength: 1 }),
    ),
  },
  { mustHave: true },
);
