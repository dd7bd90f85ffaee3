export { CodedEvent } from './coded-event';
export { type Episode, type EpisodeOptions, type Episodes, episodes } from './episodes';
export type { EventReading, Reject } from './read/reading';
export type { Organisation, Person, Practice, Workforce } from './tables';
