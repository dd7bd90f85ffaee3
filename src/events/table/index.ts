export type { Dictionary } from './dictionary';
export { type EpisodeTable, episodeTable, OUTSIDE } from './episode-table';
export { ATTENDED, type EventTable, eventTable, flags, roleNumber, scopedPersonId } from './event-table';
