import { caseloadBand } from '../arithmetic';
import type { About, Counting } from '../count/counting';
import { countEvents, type EventCounting } from '../count/events';
import { COUNTS, lacking } from '../count/verdict';
import { defineMeasure } from '../measure';
import type { Noted } from '../notes';
import { amountOn, type HeldFrom, meanAmount } from '../run/held-from';
import { UNKNOWN } from '../run/people';
import type { Run } from '../run/run';
import { type RunWindow, twelveMonths } from '../run/run-windows';
import { type GroupTexts, tabulate } from '../run/tabulation';
import { caseloadActivity, eachOf } from './activity';

const notCarried = ({ denominator }: Noted) =>
  denominator === null ? 'the denominator is known only by organisation and parent' : undefined;

export const referralRate = defineMeasure(
  {
    id: 'referral_rate',
    version: 1,
    title: 'Referral rate',
    unit: 'people per 1,000 registered patients',
    definition:
      "People referred in the window at organisations that have a list size (others in missing), per 1,000 registered patients: the latest list size of each organisation dated on or before the window's end. Grouped by attributes of events, a person may count in several groups.",
    inputs: ['practices'],
    scale: { multiplier: 1000, limits: 'count', denominator: 'population', sameCounts: ['people_referred'] },
    note: notCarried,
  },
  (run) => [perPopulation(run, { held: run.listSizes, activity: eachOf('referral'), what: 'list size' })],
);

export const annualCaseloadPerWte = defineMeasure(
  {
    id: 'annual_caseload_per_wte',
    version: 1,
    title: 'Annual caseload per whole-time equivalent',
    unit: 'people per WTE',
    definition:
      'Annual caseload at organisations that have link workers (others in missing), divided by the mean over the days of the same 12 months of the whole-time equivalents in force. Grouped by attributes of events, a person may count in several groups.',
    inputs: ['workforce'],
    scale: { multiplier: 1, limits: 'none', denominator: 'population' },
    describe: caseloadBand,
    note: notCarried,
  },
  (run) => [
    perPopulation(run, { held: run.wte, activity: caseloadActivity(run), what: 'WTE', overTheYear: true }),
  ],
);

interface Population {
  readonly held: HeldFrom;
  readonly activity: Pick<EventCounting, 'roles' | 'judge'>;
  /** What the organisations hold, in words. */
  readonly what: string;
  /** The mean over the 12 months to the window's end, rather than the amount in force on the last day. */
  readonly overTheYear?: true;
}

/**
 * People over an amount that organisations hold: only organisation and its parent can part it. Every
 * organisation of the table counts below the line, those without an event too.
 */
function perPopulation(run: Run, { held, activity, what, overTheYear }: Population): Counting {
  const carried = run.by.every((column) => column === 'organisation' || column === 'parent');
  const groupsOf = (organisation: string) => ({
    organisation,
    parent: run.parentOf.get(organisation) ?? UNKNOWN,
  });
  const places = tabulate(run, ['organisation']);
  const days = overTheYear ? twelveMonths : (window: RunWindow) => window;
  const without = lacking(`no ${what} of the organisation`);
  return countEvents(run, {
    above: 'person',
    days,
    ...activity,
    lacks: true,
    also: carried ? [...held.byOrganisation.keys()].map(groupsOf) : [],
    inWindow: ({ endDay, number }) => {
      const present = new Set<number>();
      for (const [organisation, steps] of held.byOrganisation)
        if (amountOn(steps, endDay) !== undefined) present.add(places.find({ organisation }));
      return (row) => (present.has(places.groupOf(row, number)) ? COUNTS : without);
    },
    about: (window) => {
      if (!carried) return () => NOT_CARRIED;
      const { startDay, endDay } = days(window);
      const amounts = new Map<string, number>();
      const keyOf = (texts: GroupTexts) => JSON.stringify(run.by.map((column) => texts[column]));
      for (const [organisation, steps] of held.byOrganisation) {
        const latest = amountOn(steps, endDay);
        if (latest === undefined) continue;
        const key = keyOf(groupsOf(organisation));
        const amount = overTheYear ? meanAmount(steps, startDay, endDay) : latest;
        amounts.set(key, (amounts.get(key) ?? 0) + amount);
      }
      return (texts) => ({ denominator: amounts.get(keyOf(texts)) ?? 0 });
    },
  });
}

const NOT_CARRIED: About = { denominator: null };
