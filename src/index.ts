/**
 * Everything, in one import: what each subpath exports, and what issues and results are. In a page, import from the
 * subpath that is needed.
 *
 * @module social-prescribing
 */
export * from './codes';
export * from './codes/data-dictionary';
export * from './codes/official';
export * from './conformance';
export * from './events';
export * from './fhir';
export * from './identifiers';
export * from './instruments';
export type { Issue, Result, Severity } from './issue';
export * from './metrics';
export * from './record';
export * from './snomed';
export * from './sql';
export * from './synthetic';
