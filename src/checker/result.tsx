import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { CheckerResult } from './protocol';

const FILES = [
  ['conformanceHtml', 'conformance-report.html', 'Conformance report, one HTML file', 'text/html'],
  ['conformanceJson', 'conformance-report.json', 'Conformance report, JSON', 'application/json'],
  ['issuesCsv', 'issues.csv', 'Every issue, CSV', 'text/csv'],
  ['metricsHtml', 'metrics-report.html', 'Metrics, one HTML file', 'text/html'],
] as const;

/** What the check came to: downloads first, then the reports themselves, each in a frame that can run nothing. */
export function Result({ result }: { readonly result: CheckerResult }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const links = useMemo(
    () =>
      FILES.flatMap(([key, name, label, type]) => {
        const text = result[key];
        return text === undefined
          ? []
          : [{ name, label, url: URL.createObjectURL(new Blob([text], { type })) }];
      }),
    [result],
  );
  useEffect(() => () => links.forEach(({ url }) => void URL.revokeObjectURL(url)), [links]);
  return (
    <section aria-labelledby="result">
      <h2 id="result" ref={heading} tabIndex={-1}>
        Result
      </h2>
      <p class="lead">{result.lead}</p>
      {result.notes.length > 0 && (
        <ul>
          {result.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <h3>Download</h3>
      <ul class="downloads">
        {links.map(({ name, label, url }) => (
          <li key={name}>
            <a href={url} download={name}>
              {label} ({name})
            </a>
          </li>
        ))}
      </ul>
      <h3>Conformance report</h3>
      <Report title="Conformance report" html={result.conformanceHtml} />
      {result.metricsHtml !== undefined && (
        <>
          <h3>Metrics</h3>
          <Report title="Metrics report" html={result.metricsHtml} />
        </>
      )}
    </section>
  );
}

/** No script may run in the frame, nothing may leave it, and it has no origin: only its tables can be downloaded. */
const Report = ({ title, html }: { readonly title: string; readonly html: string }) => (
  <iframe class="report" title={title} sandbox="allow-downloads" srcdoc={html} />
);
