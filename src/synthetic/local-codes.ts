import type { CodeRow } from '../codes';

const LOCAL_SYSTEM = 'urn:example:social-prescribing:local';

const closure = (id: string, category: string): CodeRow => ({
  id,
  term: `Social prescribing case closed: ${category}`,
  set: 'closures',
  category,
  role: 'closure',
  system: LOCAL_SYSTEM,
});

export const COMPLETED = closure('SPCLOSED-COMPLETED', 'completed');
export const DISENGAGED = closure('SPCLOSED-DISENGAGED', 'disengaged');
export const MOVED_AWAY = closure('SPCLOSED-MOVED', 'moved away');

/** No bundled code closes a case, so the extract brings its own, as a user's extract would. */
export const LOCAL_CODES: readonly CodeRow[] = [COMPLETED, DISENGAGED, MOVED_AWAY];
