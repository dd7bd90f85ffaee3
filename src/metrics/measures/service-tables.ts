import type { About, Counting } from '../count/counting';
import { leftOut, type Verdict } from '../count/verdict';
import type { Noted } from '../notes';
import type { Run } from '../run/run';
import type { RunWindow } from '../run/run-windows';
import { type Service, servicesBy } from '../run/service-use';
import { tabulate } from '../run/tabulation';
import { compared, comparisonCarries, type Member, referred, type TakeMember } from './service-cohort';

/** Before the journey or after it. */
export type Period = 'before' | 'after';
/** Shows the people of a window. */
export type Cohort = (run: Run, service: Service, window: RunWindow, take: TakeMember) => void;

export const COMPARED: Cohort = compared;

/** The services of a run, found once for all its measures. */
const services = new WeakMap<Run, readonly Service[]>();

function servicesOf(run: Run, lastDay: number): readonly Service[] {
  const found = services.get(run) ?? servicesBy(run.table, lastDay);
  services.set(run, found);
  return found;
}

/** The people who count, found once for all measures of a run. */
const kept = new WeakMap<Run, Map<string, readonly Member[]>>();

/** The people of a cohort who count in a window. */
export function membersOf(run: Run, cohort: Cohort, service: Service, window: RunWindow): readonly Member[] {
  const known = kept.get(run) ?? new Map<string, readonly Member[]>();
  kept.set(run, known);
  const key = JSON.stringify([cohort === referred, service.category, window.start, window.end]);
  const members = known.get(key) ?? find(run, cohort, service, window);
  known.set(key, members);
  return members;
}

function find(run: Run, cohort: Cohort, service: Service, window: RunWindow): readonly Member[] {
  const members: Member[] = [];
  cohort(run, service, window, (member, reason) => {
    if (reason === undefined) members.push(member);
  });
  return members;
}

/** Takes the row of a member, and the row of an event that counts, where one does. */
export type VisitMember = (row: number, verdict: Verdict, evidence?: number) => void;

/** A table for each service, of one cohort or of both. */
export const ofServices = (
  run: Run,
  cohorts: readonly Cohort[],
  counting: (service: Service) => Pick<Counting, 'above' | 'below' | 'statistic' | 'about'> & {
    readonly show: (member: Member, visit: VisitMember) => void;
  },
): Counting[] => {
  const lastDay = run.windows.at(-1)?.endDay ?? Number.NEGATIVE_INFINITY;
  const everyone: readonly Cohort[] = comparisonCarries(run) ? [referred, COMPARED] : [referred];
  return servicesOf(run, lastDay).map((service) => {
    const { show, ...rest } = counting(service);
    const counted = (window: RunWindow) =>
      everyone.flatMap((cohort) => membersOf(run, cohort, service, window).map(({ group }) => group));
    return {
      ...rest,
      columns: run.by,
      constant: { stratum: service.category },
      seen: { ...(!run.by.includes('source_group') && { on: tabulate(run, run.by).seen }), in: counted },
      candidates: (take) => {
        for (const window of run.windows) {
          const { number } = window;
          let group: number;
          const takeMember: VisitMember = (row, verdict) =>
            take(row, verdict, number, number, undefined, group);
          for (const cohort of cohorts)
            for (const member of membersOf(run, cohort, service, window)) {
              group = member.group;
              show(member, takeMember);
            }
        }
      },
      everything: (window, visit) => {
        for (const cohort of cohorts) {
          for (const member of membersOf(run, cohort, service, window))
            show(member, (row, verdict, evidence) =>
              visit(row, verdict, evidence === undefined ? member : { ...member, evidence }),
            );
          cohort(run, service, window, (member, reason) => {
            if (reason !== undefined) visit(member.row ?? -1, leftOut(reason), member);
          });
        }
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
};

export const notCarried = ({ denominator }: Noted) =>
  denominator === null
    ? 'the comparison is known only by organisation, parent and attributes of people'
    : undefined;
