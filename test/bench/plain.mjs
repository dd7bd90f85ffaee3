// The whole catalogue as a data analyst would write it: rows of CSV as objects, arrays, Map and filter, ungrouped, over
// one year. It takes tables of facts from the package (codes, instruments) and no code. It is here to be compared
// with: for time, and row by row for the numbers. What the generated files do not hold is left out: dates with a
// time or that no calendar has, years of birth alone, ethnicities in words, two list sizes or WTEs of one day.
import { join } from 'node:path';
import { codeSetOf } from './code-set.mjs';
import { caseload } from './plain/caseload.mjs';
import { closedEpisodes } from './plain/closed-episodes.mjs';
import { episodesOf } from './plain/episodes.mjs';
import { cleanEvents } from './plain/events.mjs';
import { latestOn, meanOver } from './plain/in-force.mjs';
import { openEpisodes } from './plain/open-episodes.mjs';
import { outcomes } from './plain/outcomes.mjs';
import { peopleById } from './plain/people.mjs';
import { readCsv } from './plain/read-csv.mjs';
import { referrals, shares } from './plain/referrals.mjs';
import { serviceUse } from './plain/service-use.mjs';
import { dayOf, groupBy } from './plain/small-things.mjs';
import { strata } from './plain/strata.mjs';

const TABLES = ['events', 'people', 'practices', 'workforce', 'comparison'];

export async function read(folder) {
  const tables = { codes: [...(await codeSetOf(folder)).index.values()] };
  for (const name of TABLES) tables[name] = await readCsv(join(folder, `${name}.csv`));
  return tables;
}

/** The rows of every measure without their limits. */
export function measure(tables, { from, to }) {
  const window = { from: dayOf(from), to: dayOf(to) };
  const people = peopleById(tables.people);
  const events = cleanEvents(tables.events, people, tables.codes, window.to);
  const eventsByPerson = groupBy(events, (event) => event.person);
  const episodes = episodesOf(eventsByPerson, window.to);
  const year = {
    events: events.filter((event) => event.day >= window.from),
    closed: episodes.filter((episode) => episode.closed >= window.from),
  };
  const listSizes = latestOn(tables.practices, 'registered', window.to);
  const wte = meanOver(tables.workforce, 'wte', window);
  return [
    ...referrals(year.events, eventsByPerson, listSizes),
    ...shares(year.events),
    ...caseload(year.events, wte),
    ...openEpisodes(episodes, window),
    ...closedEpisodes(year.closed),
    ...outcomes(year.closed),
    ...strata(year.events, people, to),
    ...serviceUse(events, eventsByPerson, episodes, tables.comparison, window),
  ];
}
