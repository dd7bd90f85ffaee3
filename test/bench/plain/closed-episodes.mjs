import { groupBy, mean, percentile, proportion, statistic } from './small-things.mjs';

/** Contacts, duration and reasons of episodes closed in the year. */
export function closedEpisodes(closed) {
  const contacts = closed.map((episode) => episode.attended);
  const days = closed.map((episode) => episode.days);
  return [
    statistic('contacts_per_episode_mean', mean(contacts), closed.length),
    statistic('contacts_per_episode_median', percentile(contacts, 0.5), closed.length),
    statistic('duration_median', percentile(days, 0.5), closed.length),
    statistic('duration_p90', percentile(days, 0.9), closed.length),
    ...[...groupBy(closed, (episode) => episode.reason)].map(([closure_reason, own]) =>
      proportion('closure_share', own.length, closed.length, { closure_reason }),
    ),
  ];
}
