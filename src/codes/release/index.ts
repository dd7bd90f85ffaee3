export { readRelease } from './read-release';
export { RELEASE_RULES } from './rules';
export type { Release, ReleaseConcept, ReleaseFile, ReleaseRequest } from './types';
