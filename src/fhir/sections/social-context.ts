import { codeOrWords, concept, snomed } from '../forms/concepts';
import { dateTime } from '../forms/date';
import { text } from '../forms/primitives';
import { type Home, item, listed, part } from '../mapping/home';
import { CODE_SYSTEMS } from '../systems';
import { observation, observed } from './resources';

/** The element is in a group of its own name. */
const inWords = (element: string, label: string): Home =>
  listed(`${element}.${element}`, observed(label, 'valueString', text));
const coded = (element: string, label: string): Home =>
  listed(`${element}.${element}`, observed(label, 'valueCodeableConcept', concept));

const SMOKING = observation('Smoking status', [
  item('smokingStatus', ['valueCodeableConcept'], concept),
  item('smokingStatusDetails', ['note', 0, 'text'], text),
  part(
    'dateStoppedSmoking',
    ['component', 0],
    [item('codedValue', ['code'], snomed), item('date', ['valueDateTime'], dateTime)],
  ),
]);

export const socialContext: readonly Home[] = [
  coded('householdComposition', 'Household composition'),
  coded('occupationalHistory', 'Occupational history'),
  inWords('educationalHistory', 'Educational history'),
  inWords('lifestyleChoices', 'Lifestyle choices'),
  listed('smokingStatus', { ...SMOKING, required: [['component', 0, 'code']] }),
  coded('alcoholIntake', 'Alcohol intake'),
  coded('drugSubstanceUse', 'Drug/substance use'),
  inWords('socialCircumstances', 'Social circumstances'),
  inWords('access', 'Access'),
  inWords('dependants', 'Dependants'),
  listed(
    'accommodationStatus.accommodationStatus',
    observed('Accommodation status', 'valueCodeableConcept', codeOrWords(CODE_SYSTEMS.accommodationStatus)),
  ),
  inWords('householdEnvironment', 'Household environment'),
];
