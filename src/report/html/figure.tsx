import type { ComponentChildren } from 'preact';

interface FigureProps {
  /** What the chart shows, in a sentence: it is the chart for those who do not see it, with the table behind it. */
  readonly about: string;
  /** Drawn by the charting library, which escapes text. */
  readonly svg: string;
  readonly children?: ComponentChildren;
}

/** A chart with what it shows in words. */
export const Figure = ({ about, svg, children }: FigureProps) => (
  <figure>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
    <div class="scroll" role="img" aria-label={about} tabIndex={0}>
      {/* SVG of the charting library, with the text in it escaped. */}
      <div class="chart" dangerouslySetInnerHTML={{ __html: svg }} />
    </div>
    <figcaption>
      {about} {children}
    </figcaption>
  </figure>
);
