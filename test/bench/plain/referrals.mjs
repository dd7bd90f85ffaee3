import { count, distinct, divide, groupBy, proportion, sum } from './small-things.mjs';

const NEAR_DAYS = 7;

/** Referrals, declines and where referrals come from. */
export function referrals(events, eventsByPerson, listSizes) {
  const referred = events.filter((event) => event.role === 'referral');
  const people = groupBy(referred, (event) => event.person);
  const listed = [...people.values()].filter((own) => own.some((event) => listSizes.has(event.organisation)));
  const registered = sum([...listSizes.values()]);
  return [
    count('referrals_received', referred.length),
    count('people_referred', people.size),
    proportion('referrals_per_person', referred.length, people.size),
    {
      ...proportion('referral_rate', listed.length, registered),
      value: divide(1000 * listed.length, registered),
      missing: people.size - listed.length,
    },
    ...bySource(referred, eventsByPerson),
    declineRate(events),
  ];
}

function bySource(referred, eventsByPerson) {
  const groups = groupBy(
    referred,
    (event) => event.sourceGroup ?? nearestSource(event, eventsByPerson.get(event.person)),
  );
  return [...groups].map(([source_group, own]) =>
    proportion('referral_share_by_source', own.length, referred.length, { source_group }),
  );
}

function nearestSource(referral, events) {
  const distance = (event) => Math.abs(event.day - referral.day);
  const near = events
    .filter((event) => event.role === 'source' && distance(event) <= NEAR_DAYS)
    .sort(
      (a, b) => distance(a) - distance(b) || a.day - b.day || compare(a.id, b.id) || compare(a.code, b.code),
    );
  return near[0]?.category ?? 'Missing';
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

function declineRate(events) {
  const asked = events.filter((event) => ['offer', 'referral', 'decline'].includes(event.role));
  const people = groupBy(asked, (event) => event.person);
  const lastDay = (own, role) =>
    Math.max(...own.filter((event) => event.role === role).map((event) => event.day));
  // Of none, the last day is -Infinity.
  const declined = [...people.values()].filter((own) => lastDay(own, 'decline') > lastDay(own, 'referral'));
  return proportion('decline_rate', declined.length, people.size);
}

/** People with a need, support or outcome of each category. */
export function shares(events) {
  return ['need', 'support', 'outcome'].flatMap((role) => {
    const linked = events.filter((event) => event.role === role && event.linked);
    const everyone = distinct(linked.map((event) => event.person)).length;
    return [...groupBy(linked, (event) => event.category)].map(([category, own]) =>
      proportion(`${role}_share`, distinct(own.map((event) => event.person)).length, everyone, {
        [`${role}_category`]: category,
      }),
    );
  });
}
