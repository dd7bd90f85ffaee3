import { dayOf, divide, groupBy, proportion, statistic, sum } from './small-things.mjs';

const DAYS = 91;

/** Use of other services before and after an episode, beside people who were not referred. */
export function serviceUse(events, eventsByPerson, episodes, comparison, { from, to }) {
  const uses = events.filter((event) => event.role === 'service');
  const periods = {
    referred: episodes
      .filter((episode) => episode.closed !== undefined)
      .map(({ person, opened, ended }) => ({ person, opened, ended })),
    comparison: comparison
      .map((row) => ({
        person: row.person_id,
        opened: dayOf(row.date),
        ended: dayOf(row.until || row.date),
      }))
      .filter(({ person, ended }) => !wasReferredBy(eventsByPerson.get(person), ended + DAYS)),
  };
  return [...groupBy(uses, (event) => event.category)].flatMap(([stratum, own]) => {
    const first = own.reduce((day, event) => Math.min(day, event.day), Number.POSITIVE_INFINITY);
    const last = own.reduce((day, event) => Math.max(day, event.day), Number.NEGATIVE_INFINITY);
    const counts = ({ opened, ended }) =>
      opened - DAYS >= first && ended + DAYS <= last && ended + DAYS >= from && ended + DAYS <= to;
    const byPerson = groupBy(own, (event) => event.person);
    return rowsOf(
      stratum,
      used(periods.referred.filter(counts), byPerson),
      used(periods.comparison.filter(counts), byPerson),
    );
  });
}

const wasReferredBy = (events = [], day) =>
  events.some((event) => event.role === 'referral' && event.day <= day);

/** The events before and after of everyone, by the first of a person's periods. */
function used(periods, byPerson) {
  const people = [...groupBy(periods, ({ person }) => person).values()].map(
    (own) => own.sort((a, b) => a.opened - b.opened)[0],
  );
  const between = (person, from, to) =>
    (byPerson.get(person) ?? []).filter((event) => event.day >= from && event.day <= to).length;
  const before = sum(people.map(({ person, opened }) => between(person, opened - DAYS, opened - 1)));
  const after = sum(people.map(({ person, ended }) => between(person, ended + 1, ended + DAYS)));
  return { people: people.length, before, after, ratio: divide(after, before) };
}

function rowsOf(stratum, referred, compared) {
  const percent = (number) => (number === null ? null : 100 * number);
  const change = ({ ratio }) => percent(ratio === null ? null : ratio - 1);
  const both = referred.ratio !== null && compared.ratio !== null;
  const fewer = Math.min(referred.people, compared.people);
  return [
    proportion('service_use_before', referred.before, referred.people, { stratum }),
    proportion('service_use_after', referred.after, referred.people, { stratum }),
    {
      ...proportion('service_use_change', referred.after, referred.before, { stratum }),
      value: change(referred),
    },
    {
      ...proportion('service_use_change_comparison', compared.after, compared.before, { stratum }),
      value: change(compared),
    },
    statistic('service_use_difference', both ? percent(referred.ratio - compared.ratio) : null, fewer, {
      stratum,
    }),
    statistic('service_use_ratio', both ? divide(referred.ratio, compared.ratio) : null, fewer, { stratum }),
  ];
}
