import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, MarkAreaComponent, MarkLineComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

echarts.use([
  ...[LineChart, BarChart, ScatterChart, CustomChart],
  ...[GridComponent, MarkLineComponent, MarkAreaComponent, SVGRenderer],
]);

/** Colours are those of the page, so that they follow light and dark. */
export const COLOURS = {
  text: 'var(--text)',
  line: 'var(--line)',
  quiet: 'var(--quiet)',
  common: 'var(--series-5)',
  improvement: 'var(--series-1)',
  concern: 'var(--series-2)',
  neutral: 'var(--series-4)',
  bar: 'var(--series-1)',
} as const;

const WIDTH = 760;
const LABEL = { color: COLOURS.text, fontSize: 14, fontFamily: 'Arial, Helvetica, sans-serif' };

/** Axes as every chart has them. */
export const AXIS = {
  axisLabel: LABEL,
  axisLine: { lineStyle: { color: COLOURS.quiet } },
  axisTick: { lineStyle: { color: COLOURS.quiet } },
  splitLine: { lineStyle: { color: COLOURS.line, opacity: 0.5 } },
  nameTextStyle: LABEL,
};

/** A chart as SVG: still, without scripts or styles of its own, the same for the same data. */
export function drawn(option: object, height: number): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  try {
    chart.setOption({ animation: false, textStyle: LABEL, ...option });
    return inert(chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
}

/** Without the rules for a pointer, and numbered from the chart, not from what was drawn before it. */
function inert(svg: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ (?:class|ecmeta_\w+|pointer-events)="[^"]*"/g, '')
    .replace(/\bzr\d+-/g, 'zr-')
    .replace(/(<svg\b)/, '$1 aria-hidden="true" focusable="false"');
}
