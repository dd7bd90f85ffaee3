import { differenceInDifferences } from '../arithmetic';
import { BELOW } from '../count/verdict';
import { defineMeasure } from '../measure';
import type { Service } from '../run/service-use';
import { tabulate } from '../run/tabulation';
import { STATISTIC } from './scales';
import { comparisonCarries, type Member, referred } from './service-cohort';
import { COMPARED, eventsOf, membersOf, NOT_CARRIED, notCarried, ofServices } from './service-tables';

/** The two changes held against each other. */
const contrast = (
  id: string,
  title: string,
  unit: string,
  what: string,
  pick: 'percentagePoints' | 'ratioOfRatios',
) =>
  defineMeasure(
    {
      id,
      version: 1,
      title,
      unit,
      definition: `${what} of people referred and of the comparison group. The denominator is the number of people in the smaller of the two.`,
      inputs: ['comparison'],
      scale: { ...STATISTIC, contrast: pick },
      note: notCarried,
    },
    (run) =>
      ofServices(run, [referred, ...(comparisonCarries(run) ? [COMPARED] : [])], (service) => ({
        above: 'episode',
        below: 'episode',
        statistic: () => ({ value: null }),
        show: (member, visit) => visit(member.row ?? -1, BELOW),
        about: (window) => {
          if (!comparisonCarries(run)) return () => NOT_CARRIED;
          const tabulation = tabulate(run, run.by);
          const treated = sums(membersOf(run, referred, service, window), service);
          const others = sums(membersOf(run, COMPARED, service, window), service);
          return (texts) => {
            const [one, other] = [treated(tabulation.find(texts)), others(tabulation.find(texts))];
            return {
              denominator: Math.min(one.people, other.people),
              value: differenceInDifferences(one, other)[pick],
            };
          };
        },
      })),
  );

/** People and events by group. */
function sums(members: readonly Member[], service: Service) {
  const byGroup = new Map<number, { people: number; before: number; after: number }>();
  for (const member of members) {
    const { people, before, after } = byGroup.get(member.group) ?? NOBODY;
    byGroup.set(member.group, {
      people: people + 1,
      before: before + eventsOf(service, member, 'before').length,
      after: after + eventsOf(service, member, 'after').length,
    });
  }
  return (group: number) => byGroup.get(group) ?? NOBODY;
}

const NOBODY = { people: 0, before: 0, after: 0 };

export const serviceUseDifference = contrast(
  'service_use_difference',
  'Use of services: difference in differences',
  'percentage points',
  'Difference between the changes',
  'percentagePoints',
);
export const serviceUseRatio = contrast(
  'service_use_ratio',
  'Use of services: ratio of ratios',
  'ratio',
  'Ratio of after to before, the one over the other,',
  'ratioOfRatios',
);
