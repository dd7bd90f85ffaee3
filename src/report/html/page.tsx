import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { printable } from '../printable';
import { STYLE } from './style';

/** Nothing is loaded and nothing runs: the page is what the file holds. Downloads are data: links. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A whole document, self-contained and without scripts. What stands in it is escaped by rendering. */
export function htmlPage({ title, children }: { title: string; children: ComponentChildren }): string {
  return `<!DOCTYPE html>\n${renderToString(
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{printable(title)}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the report
        </a>
        <header class="bar">
          <div class="page">
            <p>social-prescribing</p>
          </div>
        </header>
        <main class="page" id="main">
          {children}
        </main>
        <footer>
          <div class="page">
            <p>
              Made by the open source package social-prescribing, on the machine that made it and by nobody’s
              service. It is not a publication of the NHS. SNOMED CT content is © SNOMED International; its
              use needs a licence, free in the United Kingdom.
            </p>
          </div>
        </footer>
      </body>
    </html>,
  )}\n`;
}
