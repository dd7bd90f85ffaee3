import { count, distinct, percentile, proportion, statistic } from './small-things.mjs';

const FOLLOW_UP_DAYS = 90;

/** Episodes open at the end, waits, and how far episodes came in their first days. */
export function openEpisodes(episodes, { from, to }) {
  const open = episodes.filter((episode) => episode.closed === undefined);
  const waiting = open.filter((episode) => episode.firstAttended === undefined);
  const waits = episodes
    .filter((episode) => episode.firstAttended >= from)
    .map((episode) => episode.firstAttended - episode.opened);
  const followed = episodes.filter(({ opened }) => opened >= from && to - opened >= FOLLOW_UP_DAYS);
  const within = (first) =>
    followed.filter((episode) => episode[first] - episode.opened <= FOLLOW_UP_DAYS).length;
  return [
    count('open_cases', open.length),
    count('open_people', distinct(open.map((episode) => episode.person)).length),
    proportion('waiting', waiting.length, open.length),
    statistic('wait_to_first_contact_median', percentile(waits, 0.5), waits.length),
    statistic('wait_to_first_contact_p90', percentile(waits, 0.9), waits.length),
    proportion('engagement_contacted', within('firstAttended'), followed.length),
    proportion('engagement_supported', within('firstSupport'), followed.length),
    proportion('engagement_completed', within('firstClosure'), followed.length),
  ];
}
