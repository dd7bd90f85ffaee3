import { groupBy } from './small-things.mjs';

const INACTIVE_DAYS = 365;
const JOURNEY = new Set([
  ...['offer', 'referral', 'decline', 'need', 'support', 'outcome', 'assessment', 'contact', 'closure'],
]);

/** Every episode as of a day, first to last of each person; marks the events that belong to one as linked. */
export function episodesOf(eventsByPerson, asOf) {
  const episodes = [];
  for (const [person, events] of eventsByPerson) {
    const journey = events.filter((event) => JOURNEY.has(event.role)).sort((a, b) => a.day - b.day);
    const named = groupBy(
      journey.filter((event) => event.episode),
      (event) => event.episode,
    );
    const found = datedEpisodes(journey.filter((event) => !event.episode));
    for (const [name, own] of named) {
      const opened = own.find((event) => event.role === 'referral')?.day;
      if (opened !== undefined)
        found.push({ name, opened, events: own.filter((event) => event.day >= opened) });
    }
    found.sort((a, b) => a.opened - b.opened || (a.name < b.name ? -1 : 1));
    for (const episode of found) episodes.push({ person, ...episode, ...howItWent(episode, asOf) });
  }
  return episodes;
}

/** Episodes of events that name none, by date. */
function datedEpisodes(events) {
  const episodes = [];
  let open;
  let closedToday;
  for (const [day, today] of groupBy(events, (event) => event.day)) {
    if (open && day - open.events.at(-1).day > INACTIVE_DAYS) open = undefined;
    closedToday = undefined;
    for (const event of inOrder(today, open !== undefined)) {
      if (event.role === 'referral' && !open) {
        open = { name: '', opened: day, events: [] };
        episodes.push(open);
      }
      // Two closures on one day are one closing.
      const episode = open ?? (event.role === 'closure' ? closedToday : undefined);
      episode?.events.push(event);
      if (event.role === 'closure') {
        closedToday = episode;
        open = undefined;
      }
    }
  }
  return episodes;
}

function inOrder(today, isOpen) {
  if (today.length === 1) return today;
  const referrals = today.filter((event) => event.role === 'referral');
  const closures = today.filter((event) => event.role === 'closure');
  const rest = today.filter((event) => event.role !== 'referral' && event.role !== 'closure');
  return isOpen && referrals.length > 0
    ? [...closures, ...referrals, ...rest]
    : [...referrals, ...rest, ...closures];
}

function howItWent({ name, opened, events }, asOf) {
  for (const event of events) event.linked = true;
  const attended = events.filter((event) => event.attended);
  const closures = events.filter((event) => event.role === 'closure');
  const lastEvent = events.at(-1).day;
  const closureDay = closures.at(-1)?.day;
  const inactiveOn = name ? Number.POSITIVE_INFINITY : lastEvent + INACTIVE_DAYS + 1;
  const isInactive = closureDay === undefined && inactiveOn <= asOf;
  const closing = closures
    .filter((event) => event.day === closureDay)
    .sort((a, b) => (a.code < b.code ? -1 : 1))[0];
  return {
    closed: closureDay ?? (isInactive ? inactiveOn : undefined),
    ended: closureDay ?? lastEvent,
    reason: closing?.category ?? (isInactive ? 'inactive' : undefined),
    attended: attended.length,
    firstAttended: attended[0]?.day,
    firstSupport: events.find((event) => event.role === 'support')?.day,
    firstClosure: closures[0]?.day,
    days: (closureDay ?? lastEvent) - opened,
  };
}
