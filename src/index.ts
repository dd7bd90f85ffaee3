export * from './codes';
export * from './events';
export * from './identifiers';
export * from './instruments';
export type { Issue, Result, Severity } from './issue';
export * from './metrics';
export * from './record';
export * from './snomed';
export * from './synthetic';
