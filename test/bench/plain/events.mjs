import { dayOf } from './small-things.mjs';

const SNOMED_CT = 'http://snomed.info/sct';
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Every event once, up to the last day asked for, with what its code means. */
export function cleanEvents(rows, people, codes, to) {
  const meanings = new Map(codes.map((code) => [`${code.system} ${code.id}`, code]));
  const seen = new Set();
  const events = [];
  for (const row of rows) {
    if (!row.person_id || !row.code || !ISO_DATE.test(row.date)) continue;
    const day = dayOf(row.date);
    if (day > to) continue;
    const key = Object.values(row).join('|');
    if (seen.has(key)) continue;
    seen.add(key);
    const meaning = meanings.get(`${row.system || SNOMED_CT} ${row.code}`);
    events.push({
      person: row.person_id,
      day,
      code: row.code,
      id: row.event_id,
      organisation: row.organisation || people.get(row.person_id)?.organisation,
      practitioner: row.practitioner || 'Unknown',
      episode: row.episode,
      source: row.source,
      value: row.value,
      role: meaning?.role,
      category: meaning?.category,
      instrument: meaning?.instrument,
      attendance: meaning?.attendance,
      attended: meaning?.attendance === '5' || meaning?.attendance === '6',
      sourceGroup: row.source ? sourceGroup(meanings.get(`${SNOMED_CT} ${row.source}`)) : undefined,
      linked: false,
    });
  }
  return events;
}

const sourceGroup = (meaning) => (meaning?.role === 'source' ? meaning.category : 'Invalid');

/** What counts as a link worker's work with a person. */
export const isWork = (event) =>
  event.attended || (event.linked && ['need', 'support', 'outcome', 'assessment'].includes(event.role));
