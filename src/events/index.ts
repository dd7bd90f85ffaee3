/**
 * Coded events: read from files, and joined into episodes.
 *
 * @module social-prescribing/events
 */
export { CodedEvent } from './coded-event';
export { type Episode, type EpisodeOptions, type Episodes, episodes } from './episodes';
export type { DateFormat } from './read/date';
export type { EventInput } from './read/encoding';
export { eventsFromFhir } from './read/fhir/events-from-fhir';
export { eventsFromFhirXml } from './read/fhir/events-from-xml';
export { FHIR_RULES } from './read/fhir/rules';
export { FIELDS } from './read/field-names';
export { type FileContent, fileContent } from './read/file-content';
export type { EventField } from './read/headings';
export { type EventTableReader, openEventTable } from './read/open-event-table';
export { type ParquetFile, parquetLines } from './read/parquet';
export { readEvents, streamEvents } from './read/read-events';
export { readTable, type TableReading } from './read/read-table';
export type { EventReading, EventTableReading, Reject } from './read/reading';
export type { ReadOptions } from './read/rows';
export { READ_RULES } from './read/rules';
export { type RecordInFile, streamRecords } from './read/stream-records';
export type { TableField, Tables } from './read/table-row';
export { eventsFromRecord, type RecordEventOptions, type RecordEvents } from './record/events-from-record';
export { RECORD_EVENT_RULES } from './record/rules';
export type { Dictionary } from './table/dictionary';
export type { Coding } from './table/event-dictionaries';
export { type EventTable, type EventTableOptions, eventTable } from './table/event-table';
export type { ScoreDictionary } from './table/score-dictionary';
export type { Comparison, Organisation, Person, Practice, Workforce } from './tables';
