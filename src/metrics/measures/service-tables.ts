import type { About, Counting, Visit } from '../count/counting';
import { leftOut } from '../count/verdict';
import type { Run } from '../run/run';
import type { RunWindow } from '../run/run-windows';
import { type Service, servicesBy } from '../run/service-use';
import { tabulate } from '../run/tabulation';
import { compared, comparisonCarries, type Member, referred, type TakeMember } from './service-cohort';

/** Before the journey or after it. */
export type Period = 'before' | 'after';
/** Shows the people of a window. */
export type Cohort = (
  run: Run,
  service: Service,
  window: RunWindow,
  groups: Int32Array,
  take: TakeMember,
) => void;

export const COMPARED: Cohort = (run, service, window, _, take) =>
  compared(run, service, window, tabulate(run, run.by), take);

/** A table for each service, of one cohort or of both. */
export const ofServices = (
  run: Run,
  cohorts: readonly Cohort[],
  counting: (service: Service) => Pick<Counting, 'above' | 'below' | 'statistic' | 'about'> & {
    readonly show: (member: Member, visit: Visit) => void;
  },
): Counting[] => {
  const lastDay = run.windows.at(-1)?.endDay ?? Number.NEGATIVE_INFINITY;
  const everyone: readonly Cohort[] = comparisonCarries(run) ? [referred, COMPARED] : [referred];
  return servicesBy(run.table, lastDay).map((service) => {
    const { show, ...rest } = counting(service);
    const counted = (window: RunWindow, groups: Int32Array) => {
      const seen = new Set<number>();
      for (const cohort of everyone)
        cohort(run, service, window, groups, ({ group }, reason) => {
          if (reason === undefined) seen.add(group);
        });
      return seen;
    };
    return {
      ...rest,
      columns: run.by,
      constant: { stratum: service.category },
      seen: { ...(!run.by.includes('source_group') && { on: () => true }), in: counted },
      candidates: (window, groups) => (visit, everything) => {
        for (const cohort of cohorts)
          cohort(run, service, window, groups, (member, reason) => {
            if (reason === undefined) show(member, visit);
            else if (everything) visit(member.row ?? -1, leftOut(reason), member);
          });
      },
    };
  });
};

/** Rows of a member's events of a service in one period. */
export const eventsOf = (service: Service, { person, periods }: Member, period: Period) =>
  period === 'before'
    ? service.rowsOf(person, periods.beforeStart, periods.beforeEnd)
    : service.rowsOf(person, periods.afterStart, periods.afterEnd);

/** What a row says where the comparison cannot be parted as asked. */
export const NOT_CARRIED: About = {
  numerator: null,
  denominator: null,
  value: null,
  note: 'the comparison is known only by organisation, parent and attributes of people',
};
