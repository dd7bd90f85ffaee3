export { type Dictionary, dictionary } from './dictionary';
export { NEVER, PLACE } from './episode-book';
export { DEFAULT_INACTIVE_DAYS, type EpisodeTable, episodeTable } from './episode-table';
export { scopedPersonId } from './event-columns';
export { asEventTable, type EventTable } from './event-table';
export { ATTENDED, type CodedTable, roleNumber, withRoles } from './roles';
