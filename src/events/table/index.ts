export { type Dictionary, dictionary } from './dictionary';
export { scopedPersonId } from './encode-events';
export { DEFAULT_INACTIVE_DAYS, type EpisodeTable, episodeTable, OUTSIDE } from './episode-table';
export { ATTENDED, type EventTable, eventTable, flags, roleNumber } from './event-table';
