import type { CodedEvent, EventTable } from 'social-prescribing/events';

/** The rows of a table as events again, in its order. */
export function eventsOfTable(table: EventTable): CodedEvent[] {
  const text = (texts: readonly string[], number: number) => (number === -1 ? undefined : texts[number]!);
  return Array.from({ length: table.length }, (_, row) => {
    const fields = {
      ...table.codings[table.code[row]!]!,
      personId: table.persons.texts[table.person[row]!]!,
      date: new Date(table.day[row]! * 86_400_000).toISOString().slice(0, 10),
      id: table.idOf(row) || undefined,
      organisation: text(table.organisations.texts, table.organisation[row]!),
      practitioner: text(table.practitioners.texts, table.practitioner[row]!),
      episode: text(table.episodes.texts, table.episode[row]!),
      source: text(table.sources.texts, table.source[row]!),
      value: table.scores.values[table.value[row]!],
    };
    return Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value !== undefined),
    ) as CodedEvent;
  });
}
