import { countEvents } from '../count/events';
import { defineMeasure } from '../measure';
import { eachOf } from './activity';
import { COUNT, PROPORTION, RATIO } from './scales';

/** The referrals dated in the window. */
const REFERRALS = eachOf('referral');

export const referralsReceived = defineMeasure(
  {
    id: 'referrals_received',
    version: 1,
    title: 'Referrals received',
    unit: 'referrals',
    definition: 'Referral events dated in the window. The only measure that adds up over adjacent windows.',
    inputs: [],
    scale: COUNT,
  },
  (run) => [countEvents(run, { ...REFERRALS, above: 'event' })],
);

export const peopleReferred = defineMeasure(
  {
    id: 'people_referred',
    version: 1,
    title: 'People referred',
    unit: 'people',
    definition:
      'Distinct people with a referral in the window. Grouped by attributes of events, a person may count in several groups.',
    inputs: [],
    scale: COUNT,
  },
  (run) => [countEvents(run, { ...REFERRALS, above: 'person' })],
);

export const referralsPerPerson = defineMeasure(
  {
    id: 'referrals_per_person',
    version: 1,
    title: 'Referrals per person',
    unit: 'referrals per person',
    definition: 'Referrals received divided by people referred.',
    inputs: [],
    scale: { ...RATIO, sameCounts: ['referrals_received', 'people_referred'] },
  },
  (run) => [countEvents(run, { ...REFERRALS, above: 'event', below: 'person' })],
);

export const referralShareBySource = defineMeasure(
  {
    id: 'referral_share_by_source',
    version: 1,
    title: 'Share of referrals by source',
    unit: 'proportion',
    definition:
      "Referrals of a source group among all referrals. A referral's source is its own, else the person's nearest source event within 7 days and not after the window, else Missing; a source in no loaded table is Invalid. Both count.",
    inputs: [],
    scale: {
      ...PROPORTION,
      shares: { table: 'referral_share_by_source', column: 'source_group' },
      sameCounts: ['referrals_received'],
    },
  },
  (run) => {
    const whole = run.by.filter((column) => column !== 'source_group');
    const columns = [...whole, 'source_group'] as const;
    return [countEvents(run, { ...REFERRALS, columns, whole, above: 'event', below: 'event' })];
  },
);
