import type { RunWindow } from './run-windows';

/** The windows that hold a day, by number: from `first` up to and including `last`; none where `last` is less. */
export interface Spans {
  readonly first: (day: number) => number;
  readonly last: (day: number) => number;
}

/** Windows in order, of which neither the starts nor the ends ever go back. */
export function spansOf(windows: readonly RunWindow[]): Spans {
  const base = windows[0]?.startDay ?? 0;
  const end = windows.at(-1)?.endDay ?? -1;
  const first = new Int32Array(Math.max(0, end - base + 1));
  const last = new Int32Array(first.length);
  let [from, to] = [0, 0];
  for (let day = base; day <= end; day++) {
    while (windows[from]!.endDay < day) from++;
    while (windows[to + 1] !== undefined && windows[to + 1]!.startDay <= day) to++;
    first[day - base] = from;
    last[day - base] = to;
  }
  return {
    first: (day) => first[day - base] ?? 0,
    last: (day) => last[day - base] ?? -1,
  };
}
