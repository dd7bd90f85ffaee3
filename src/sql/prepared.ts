import codes from './prepare/codes.sql';
import comparisonRows from './prepare/comparison_rows.sql';
import comparisonUsers from './prepare/comparison_users.sql';
import datedEpisodes from './prepare/dated_episodes.sql';
import episodeCells from './prepare/episode_cells.sql';
import episodeOpenings from './prepare/episode_openings.sql';
import episodes from './prepare/episodes.sql';
import eventCells from './prepare/event_cells.sql';
import events from './prepare/events.sql';
import eventsInIntervals from './prepare/events_in_intervals.sql';
import intervals from './prepare/intervals.sql';
import linkedEvents from './prepare/linked_events.sql';
import listSizes from './prepare/list_sizes.sql';
import listSizesInForce from './prepare/list_sizes_in_force.sql';
import organisationGroups from './prepare/organisation_groups.sql';
import pairedScores from './prepare/paired_scores.sql';
import parents from './prepare/parents.sql';
import people from './prepare/people.sql';
import peopleInIntervals from './prepare/people_in_intervals.sql';
import referralSources from './prepare/referral_sources.sql';
import scores from './prepare/scores.sql';
import seenGroups from './prepare/seen_groups.sql';
import serviceDays from './prepare/service_days.sql';
import serviceUsers from './prepare/service_users.sql';
import wte from './prepare/wte.sql';
import wteInForce from './prepare/wte_in_force.sql';

/** The queries that make the prepared tables, by the name of the table. */
export const PREPARED = {
  episode_cells: episodeCells,
  event_cells: eventCells,
  seen_groups: seenGroups,
  codes,
  comparison_rows: comparisonRows,
  comparison_users: comparisonUsers,
  dated_episodes: datedEpisodes,
  episode_openings: episodeOpenings,
  episodes,
  events,
  events_in_intervals: eventsInIntervals,
  intervals,
  linked_events: linkedEvents,
  list_sizes: listSizes,
  list_sizes_in_force: listSizesInForce,
  organisation_groups: organisationGroups,
  paired_scores: pairedScores,
  parents,
  people,
  people_in_intervals: peopleInIntervals,
  referral_sources: referralSources,
  scores,
  service_days: serviceDays,
  service_users: serviceUsers,
  wte,
  wte_in_force: wteInForce,
} as const;
