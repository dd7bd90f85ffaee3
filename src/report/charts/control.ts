import type { ControlChart, ControlPoint } from '../../metrics';
import { AXIS, COLOURS, drawn } from './draw';

/** Each kind of variation has a shape of its own, so that colour is not needed to tell it. */
const MARKS = {
  'common cause': { symbol: 'circle', symbolSize: 7, color: COLOURS.common },
  none: { symbol: 'circle', symbolSize: 7, color: COLOURS.common },
  improvement: { symbol: 'diamond', symbolSize: 14, color: COLOURS.improvement },
  concern: { symbol: 'triangle', symbolSize: 14, color: COLOURS.concern },
  neutral: { symbol: 'rect', symbolSize: 12, color: COLOURS.neutral },
} as const;

/** What the marks of a control chart mean, for its caption. */
export const MARK_NAMES = {
  'common cause': 'small circle',
  improvement: 'diamond',
  concern: 'triangle',
  neutral: 'square',
} as const;

/** A series over time with its mean and process limits. A gap is a gap, never a zero. */
export function controlSvg(labels: readonly string[], chart: ControlChart, unit: string): string {
  const { mean, lower, upper, points } = chart;
  const lines =
    mean === null || lower === null || upper === null
      ? []
      : [
          { yAxis: upper, lineStyle: { type: 'dashed' }, label: { formatter: 'upper limit' } },
          { yAxis: mean, lineStyle: { type: 'solid' }, label: { formatter: 'mean' } },
          ...(lower > 0
            ? [{ yAxis: lower, lineStyle: { type: 'dashed' }, label: { formatter: 'lower limit' } }]
            : []),
        ];
  return drawn(
    {
      grid: { left: 70, right: 90, top: 34, bottom: 60 },
      xAxis: { type: 'category', data: labels, ...AXIS, axisLabel: { ...AXIS.axisLabel, rotate: 45 } },
      yAxis: { type: 'value', name: unit, max: top(points, upper), ...AXIS },
      series: [
        {
          type: 'line',
          silent: true,
          data: points.map(pointMark),
          showAllSymbol: true,
          lineStyle: { color: COLOURS.common, width: 2 },
          markLine: {
            ...{ symbol: 'none', silent: true, data: lines },
            lineStyle: { color: COLOURS.quiet, width: 1.5 },
            label: { color: COLOURS.text, fontSize: 13, textBorderWidth: 0 },
          },
        },
      ],
    },
    340,
  );
}

function pointMark({ value, variation }: ControlPoint): object {
  const { color, ...mark } = MARKS[variation];
  return { value: value ?? '-', ...mark, itemStyle: { color } };
}

/** High enough for the upper limit too. */
function top(points: readonly ControlPoint[], upper: number | null): number {
  const highest = Math.max(1, upper ?? 0, ...points.map(({ value }) => value ?? 0));
  const step = 10 ** Math.floor(Math.log10(highest)) / 2;
  return Math.ceil((highest * 1.05) / step) * step;
}
