/** Everything here is invented for this package. First names are ones that people of any gender bear. */
export const FIRST_NAMES = [
  ...['Alex', 'Ash', 'Charlie', 'Dana', 'Eden', 'Frankie', 'Jamie', 'Jo', 'Kiran', 'Lee', 'Morgan', 'Noor'],
  ...['Parveen', 'Robin', 'Sam', 'Sasha', 'Taylor', 'Wei', 'Yemi', 'Zaren'],
] as const;

export const FAMILY_NAMES = [
  ...['Example', 'Fictionby', 'Imaginova', 'Inventham', 'Madeup', 'Mockford', 'Nobodyson', 'Pretendi'],
  ...['Sampleton', 'Syntheti', 'Testerley', 'Unrealov'],
] as const;

export const STREETS = [
  'Example Street',
  'Imaginary Lane',
  'Invented Road',
  'Nowhere Close',
  'Pretend Terrace',
];
export const AREAS = ['Mockfield', 'Sampleby', 'Upper Fiction'];
export const TOWNS = ['Examplebury', 'Inventon', 'Madeupton', 'Testford'];

export const PRACTICE_NAMES = ['Example Surgery', 'Imaginary Health Centre', 'Invented Road Practice'];

/** Voluntary organisations that somebody may be signposted to. */
export const GROUPS = [
  'Sampleby Walking Group',
  'Testford Friendship Club',
  'Invented Road Community Garden',
  'Madeupton Money Advice',
  'Examplebury Carers Together',
] as const;

export const COUNCIL = 'Fictionshire Council';

/**
 * An organisation that is none, in the form of an ODS code and of the 3 to 5 characters that the model
 * states: Y99 as the invented practices have it.
 */
export const INVENTED_ORGANISATION = 'Y9901';
