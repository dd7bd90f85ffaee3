import type { EventColumns } from './event-columns';
import type { EventDictionaries } from './event-dictionaries';
import type { TextStore } from './text-store';

/** Below, at or above 0 as one row comes before another, is the same event, or comes after it. */
export type CompareRows = (a: number, b: number) => number;

/** Compares rows of one person and day by all their other fields, as text. */
export function rowsByText(
  columns: EventColumns,
  { codeKeys, organisations, practitioners, episodes, sources, scores }: EventDictionaries,
  ids: TextStore,
): CompareRows {
  const texts = [
    [columns.code, codeKeys.texts],
    [columns.organisation, organisations.texts],
    [columns.practitioner, practitioners.texts],
    [columns.episode, episodes.texts],
    [columns.source, sources.texts],
  ] as const;
  return (a, b) => {
    for (const [column, textOf] of texts) {
      const left = column[a]!;
      const right = column[b]!;
      if (left !== right) return compareText(textOf[left], textOf[right]);
    }
    return (
      compareText(ids.at(a), ids.at(b)) ||
      compareText(scores.texts[columns.value[a]!], scores.texts[columns.value[b]!])
    );
  };
}

function compareText(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return -1;
  if (b === undefined) return 1;
  return a < b ? -1 : 1;
}
