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
const service = (id: string, term: string, category: string): CodeRow => ({
  id,
  term,
  set: 'services',
  category,
  role: 'service',
  system: LOCAL_SYSTEM,
});

export const COMPLETED = closure('SPCLOSED-COMPLETED', 'completed');
export const DISENGAGED = closure('SPCLOSED-DISENGAGED', 'disengaged');
export const MOVED_AWAY = closure('SPCLOSED-MOVED', 'moved away');
export const GP_APPOINTMENT = service('SPGP', 'GP appointment', 'gp_appointment');
export const EMERGENCY_ATTENDANCE = service('SPAE', 'A&E attendance', 'emergency_attendance');

/** No bundled code closes a case or is the use of a service, so the extract brings its own, as a user's would. */
export const LOCAL_CODES: readonly CodeRow[] = [
  COMPLETED,
  DISENGAGED,
  MOVED_AWAY,
  GP_APPOINTMENT,
  EMERGENCY_ATTENDANCE,
];
