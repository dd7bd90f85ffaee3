import { AXIS, COLOURS, drawn } from './draw';

/** A bar with its interval; a null value is suppressed or not there, and gets no bar. */
export interface Bar {
  readonly label: string;
  readonly value: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  /** What is written where there is no value. */
  readonly instead: string;
}

/** What bars are compared with: the guidance on annual caseload. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

const LONGEST_LABEL = 34;

/** Horizontal bars with whiskers, first at the top. */
export function barsSvg(bars: readonly Bar[], unit: string, band?: Band): string {
  const down = [...bars].reverse();
  const value = (bar: Bar) =>
    bar.value === null ? { value: 0, label: { show: true, formatter: bar.instead } } : bar.value;
  return drawn(
    {
      grid: { left: 270, right: 60, top: band ? 34 : 12, bottom: 48 },
      xAxis: {
        ...{ type: 'value', name: unit, nameLocation: 'middle', nameGap: 30, ...AXIS },
        ...(band && { max: ({ max }: { max: number }) => Math.max(band.to * 1.1, Math.ceil(max)) }),
      },
      yAxis: {
        type: 'category',
        data: down.map(({ label }) => short(label)),
        ...AXIS,
        splitLine: { show: false },
      },
      series: [
        {
          ...{ type: 'bar', silent: true, data: down.map(value), barMaxWidth: 22 },
          itemStyle: { color: COLOURS.bar },
          label: { show: false, position: 'right', color: COLOURS.text, fontSize: 14 },
          ...(band && {
            markArea: {
              silent: true,
              itemStyle: { color: 'none', borderColor: COLOURS.text, borderWidth: 1.5, borderType: 'dashed' },
              label: { color: COLOURS.text, fontSize: 13, position: 'top' },
              data: [[{ xAxis: band.from, name: band.name }, { xAxis: band.to }]],
            },
          }),
        },
        whiskers(down),
      ],
    },
    (band ? 90 : 68) + bars.length * 32,
  );
}

interface CustomApi {
  readonly value: (dimension: number) => number;
  readonly coord: (point: readonly [number, number]) => readonly [number, number];
}

/** A line from lower to upper limit with an end mark on each side. */
function whiskers(bars: readonly Bar[]): object {
  const data = bars.flatMap(({ lower, upper }, index) =>
    lower === null || upper === null || lower === undefined || upper === undefined
      ? []
      : [[lower, upper, index]],
  );
  const style = { stroke: COLOURS.text, lineWidth: 2, fill: 'none' };
  const line = (x1: number, y1: number, x2: number, y2: number) => ({
    type: 'line',
    shape: { x1, y1, x2, y2 },
    style,
  });
  return {
    type: 'custom',
    silent: true,
    encode: { x: [0, 1], y: 2 },
    data,
    renderItem: (_: unknown, api: CustomApi) => {
      const [from, y] = api.coord([api.value(0), api.value(2)]);
      const [to] = api.coord([api.value(1), api.value(2)]);
      return {
        type: 'group',
        children: [line(from, y, to, y), line(from, y - 5, from, y + 5), line(to, y - 5, to, y + 5)],
      };
    },
  };
}

const short = (label: string) =>
  label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;
