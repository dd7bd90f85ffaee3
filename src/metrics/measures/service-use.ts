import { ABOVE, BELOW } from '../count/verdict';
import { defineMeasure } from '../measure';
import type { Scale } from '../scale';
import { RATIO } from './scales';
import { comparisonCarries, referred } from './service-cohort';
import {
  COMPARED,
  type Cohort,
  eventsOf,
  NOT_CARRIED,
  notCarried,
  ofServices,
  type Period,
} from './service-tables';

/** Events of a service in one period, for each person. */
const perPerson = (id: 'service_use_before' | 'service_use_after', period: Period) =>
  defineMeasure(
    {
      id,
      version: 1,
      title: `Use of services ${period}`,
      unit: 'events per person',
      definition: `Events of each service (role service, by category) in the days ${period === 'before' ? 'before the opening of an episode' : 'after its closing'}, of people whose periods before and after are both observed in full and end in the window, divided by those people.`,
      inputs: [],
      scale: RATIO,
    },
    (run) =>
      ofServices(run, [referred], (service) => ({
        above: 'event',
        below: 'episode',
        show: (member, visit) => {
          visit(member.row!, BELOW);
          for (const evidence of eventsOf(service, member, period)) visit(member.row!, ABOVE, evidence);
        },
      })),
  );

export const serviceUseBefore = perPerson('service_use_before', 'before');
export const serviceUseAfter = perPerson('service_use_after', 'after');

const PERCENT: Scale = { multiplier: 100, offset: -100, limits: 'none', denominator: 'count' };
/** Change in percent from the events before to the events after. */
const change = (id: string, title: string, whose: string, cohort: Cohort, input?: 'comparison') =>
  defineMeasure(
    {
      id,
      version: 1,
      title,
      unit: 'percent',
      definition: `Change from the events of each service in the days before to those in as many days after, ${whose} whose periods are both observed in full and end in the window.`,
      inputs: input ? [input] : [],
      scale: PERCENT,
      ...(input && { note: notCarried }),
    },
    (run) =>
      ofServices(run, input && !comparisonCarries(run) ? [] : [cohort], (service) => ({
        above: 'event',
        below: 'event',
        show: (member, visit) => {
          for (const evidence of eventsOf(service, member, 'before'))
            visit(member.row ?? -1, BELOW, evidence);
          for (const evidence of eventsOf(service, member, 'after')) visit(member.row ?? -1, ABOVE, evidence);
        },
        ...(input && !comparisonCarries(run) && { about: () => () => NOT_CARRIED }),
      })),
  );

export const serviceUseChange = change(
  'service_use_change',
  'Use of services: change',
  'of people referred',
  referred,
);
export const serviceUseChangeComparison = change(
  'service_use_change_comparison',
  'Use of services: change in the comparison group',
  'of people of the comparison group',
  COMPARED,
  'comparison',
);
