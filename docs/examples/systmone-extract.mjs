// Coded events out of a SystmOne-style extract: codes in two systems side by side, dates with a time, ids called ID….
import { readEvents } from 'social-prescribing/events';

const file = `RowIdentifier,DateEvent,CTV3Code,CTV3Text,SNOMEDCode,NumericValue,IDPatient,IDOrganisation
1,01 May 2024 09:30:00,XaZZZ,Made up,871731000000106,,77,Y99001
2,08 May 2024 10:00:00,XaZZZ,Made up,267076002,,77,Y99001
3,09 May 2024 11:15:00,XaZZZ,Made up,,,78,Y99001
`;

const reading = await readEvents(file, {
  map: {
    ...{ id: 'RowIdentifier', personId: 'IDPatient', date: 'DateEvent', code: 'SNOMEDCode' },
    ...{ organisation: 'IDOrganisation', value: 'NumericValue' },
  },
});
for (const { personId, code, date, organisation } of reading.events)
  console.log(personId, code, date, organisation);
// A row that has only its CTV3 code is a reject: this package does not map CTV3.
console.log(reading.rejected);

// Prints:
// 77 871731000000106 2024-05-01 Y99001
// 77 267076002 2024-05-08 Y99001
// { 'code-missing': 1 }
