import { caseloadBand } from '../arithmetic';
import { type Cell, defineMeasure } from '../measure';
import { countPeople, type Keep } from '../run/count';
import { amountOn, type HeldFrom, meanAmount } from '../run/held-from';
import { UNKNOWN } from '../run/people';
import type { Run } from '../run/run';
import { type RunWindow, twelveMonths } from '../run/run-windows';
import { tabulate } from '../run/tabulation';
import { caseloadActivity, referral } from './activity';
import { cellsOf } from './cells';

export const referralRate = defineMeasure(
  {
    id: 'referral_rate',
    version: 1,
    title: 'Referral rate',
    unit: 'people per 1,000 registered patients',
    definition:
      "People referred in the window at organisations that have a list size (others in missing), per 1,000 registered patients: the latest list size of each organisation dated on or before the window's end.",
    inputs: ['practices'],
    scale: { multiplier: 1000, limits: 'count', denominator: 'population', sameCounts: ['people_referred'] },
  },
  (run) => perPopulation(run, { held: run.listSizes, keep: referral(run), over: (window) => window }),
);

export const annualCaseloadPerWte = defineMeasure(
  {
    id: 'annual_caseload_per_wte',
    version: 1,
    title: 'Annual caseload per whole-time equivalent',
    unit: 'people per WTE',
    definition:
      'Annual caseload at organisations that have link workers (others in missing), divided by the mean over the days of the same 12 months of the whole-time equivalents in force.',
    inputs: ['workforce'],
    scale: { multiplier: 1, limits: 'none', denominator: 'population' },
    describe: caseloadBand,
  },
  (run) => perPopulation(run, { held: run.wte, keep: caseloadActivity(run), over: twelveMonths, mean: true }),
);

interface Population {
  readonly held: HeldFrom;
  readonly keep: Keep;
  /** The days whose events count. */
  readonly over: (window: RunWindow) => RunWindow;
  /** The mean over those days, rather than the amount in force on the last. */
  readonly mean?: true;
}

/**
 * People over an amount that organisations hold: only organisation and its parent can part it. Every
 * organisation of the table counts below the line, those without an event too.
 */
function perPopulation(run: Run, { held, keep, over, mean }: Population): Cell[] {
  const carried = run.by.every((column) => column === 'organisation' || column === 'parent');
  const groupsOf = (organisation: string) => ({
    organisation,
    parent: run.parentOf.get(organisation) ?? UNKNOWN,
  });
  const places = tabulate(run, ['organisation']);
  return cellsOf(run, {
    columns: run.by,
    keep,
    also: carried ? [...held.byOrganisation.keys()].map(groupsOf) : [],
    count: (window, groups, tabulation) => {
      const days = over(window);
      const amounts: number[] = [];
      const present = new Set<number>();
      for (const [organisation, steps] of held.byOrganisation) {
        const latest = amountOn(steps, window.endDay);
        if (latest === undefined) continue;
        present.add(places.find({ organisation }));
        const amount = mean ? meanAmount(steps, days.startDay, days.endDay) : latest;
        const group = carried ? tabulation.find(groupsOf(organisation)) : 0;
        amounts[group] = (amounts[group] ?? 0) + amount;
      }
      const place = places.groupsIn(window);
      const all = countPeople(run, days, groups, keep);
      const counted = countPeople(run, days, groups, (row) => keep(row) && present.has(place[row]!));
      return (group) => ({
        start: days.start,
        numerator: counted[group] ?? 0,
        denominator: carried ? (amounts[group] ?? 0) : null,
        missing: (all[group] ?? 0) - (counted[group] ?? 0),
        note: carried ? undefined : 'the denominator is known only by organisation and parent',
      });
    },
  });
}
