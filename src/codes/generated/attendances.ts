// Made from codes/data-dictionary/attended-or-did-not-attend.csv by `npm run codes`: change the table, not this file.

export const attendanceRows = [
  { code: '5', meaning: 'Attended on time, or seen before the relevant professional was ready' },
  { code: '6', meaning: 'Arrived late but was seen' },
  { code: '7', meaning: 'Arrived late and could not be seen' },
  { code: '2', meaning: 'Cancelled by, or on behalf of, the person' },
  { code: '3', meaning: 'Did not attend, without warning' },
  { code: '4', meaning: 'Cancelled or postponed by the provider' },
  { code: '0', meaning: 'Not applicable: the appointment is in the future' },
] as const;
