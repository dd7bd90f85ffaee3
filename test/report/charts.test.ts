import { controlChart } from 'social-prescribing/metrics';
import { describe, expect, it } from 'vitest';
import { barsSvg } from '../../src/report/charts/bars';
import { controlSvg } from '../../src/report/charts/control';
import { STYLE } from '../../src/report/html/style';

/** The colours that charts use, in light and in dark, as the style of pages has them. */
function coloursOf(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, colour]) => [name!, colour!]),
  );
}
const [light, dark] = STYLE.split('@media (prefers-color-scheme: dark)').map(
  (part) => part.split('@media')[0]!,
);
const SCHEMES = {
  light: coloursOf(light!),
  dark: { ...coloursOf(light!), ...coloursOf(dark!.split('\n* {')[0]!) },
};

type Rgb = readonly [number, number, number];
const linear = (colour: string): Rgb =>
  [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const contrast = (one: string, other: string) => {
  const [high, low] = [luminance(linear(one)), luminance(linear(other))].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (high + 0.05) / (low + 0.05);
};

/** Machado, Oliveira and Fernandes 2009, severity 1.0. */
const VISION: Readonly<Record<string, readonly Rgb[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE 1976 L*a*b* under D65. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
function distance(one: string, other: string, matrix: readonly Rgb[]): number {
  const seen = (colour: string) => {
    const rgb = linear(colour);
    return lab(
      matrix.map((row) =>
        Math.min(
          1,
          Math.max(
            0,
            row.reduce((sum, part, index) => sum + part * rgb[index]!, 0),
          ),
        ),
      ) as unknown as Rgb,
    );
  };
  const [a, b] = [seen(one), seen(other)];
  return Math.hypot(...a.map((value, index) => value - b[index]!));
}

describe.each(Object.entries(SCHEMES))('colours of charts in %s', (_, colours) => {
  it('stand out from the ground, marks by 3 to 1 and text by 4.5 to 1', () => {
    for (const mark of ['series-1', 'series-2', 'series-4', 'series-5'])
      expect([mark, contrast(colours[mark]!, colours.ground!) >= 3]).toEqual([mark, true]);
    for (const text of ['text', 'quiet', 'link', 'error', 'warning', 'good'])
      for (const ground of ['ground', 'raised'])
        expect([text, ground, contrast(colours[text]!, colours[ground]!) >= 4.5]).toEqual([
          text,
          ground,
          true,
        ]);
  });

  it.each(Object.entries(VISION))('tell improvement from concern with %s', (_vision, matrix) => {
    expect(distance(colours['series-1']!, colours['series-2']!, matrix)).toBeGreaterThan(25);
  });
});

describe('a control chart as SVG', () => {
  const values = [...Array.from({ length: 30 }, (_, index) => 10 + 2 * (index % 2)), 30, 11, 1];
  const labels = values.map((_, index) => `2024-${index}`);
  const svg = controlSvg(labels, controlChart(values, { higherIs: 'worse' }), 'days');

  it('marks each kind of variation by a shape of its own', () => {
    // The point above the limit is a triangle, the one below a diamond, the others are circles.
    const shapes = [...svg.matchAll(/<path d="([^"]+)"[^>]*fill="(var\(--series-\d\))"/g)].map(
      ([, d, fill]) => [fill, d!.replace(/[\d.\s-]+/g, '')],
    );
    const byFill = new Map(shapes.map(([fill, shape]) => [fill, shape]));
    expect(new Set(byFill.keys())).toEqual(
      new Set(['var(--series-5)', 'var(--series-2)', 'var(--series-1)']),
    );
    expect(new Set(byFill.values()).size).toBe(3);
  });

  it('leaves a gap where a value is missing, and draws no zero for it', () => {
    const gap = values.with(5, null as never);
    const points = (text: string) => text.match(/fill="var\(--series-\d\)"/g)?.length ?? 0;
    expect(points(controlSvg(labels, controlChart(gap), 'days'))).toBe(values.length - 1);
    expect(points(svg)).toBe(values.length);
  });

  it('has no style sheet, script, handler or number of its own', () => {
    for (const text of [svg, barsSvg([{ label: '<script>', value: 1, instead: '[c]' }], 'people')])
      expect(text).not.toMatch(/<style|<script| on\w+=|zr\d|ecmeta|href/);
  });
});
