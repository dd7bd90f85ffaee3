export { type Dictionary, dictionary } from './dictionary';
export { scopedPersonId } from './encode-events';
export { NEVER, PLACE } from './episode-book';
export { DEFAULT_INACTIVE_DAYS, type EpisodeTable, episodeTable } from './episode-table';
export { ATTENDED, type EventTable, eventTable, roleNumber } from './event-table';
