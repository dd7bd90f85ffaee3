import { MEASURES } from '../../../metrics';
import { describeCodeSet } from '../../describe-codes';
import { describeQuality } from '../../describe-quality';
import { DISCLOSURE_NOTES } from '../../disclosure-notes';
import { printable } from '../../printable';
import type { PartProps } from './part';

/** What the events were like; counts follow the disclosure policy. */
export const Quality = ({ quality, notes, disclosure }: PartProps) => (
  <section aria-labelledby="quality">
    <h2 id="quality">Data quality</h2>
    <ul>
      {describeQuality(quality, disclosure).map((line) => (
        <li key={line}>{line.trim()}</li>
      ))}
      {notes.map((note) => (
        <li key={note}>{printable(note)}</li>
      ))}
    </ul>
  </section>
);

/** The definition of every measure that the report shows. */
export const Definitions = ({ rows, months }: PartProps) => {
  const shown = new Set([...rows, ...months].map(({ measure }) => measure));
  return (
    <section aria-labelledby="definitions">
      <h2 id="definitions">What each number means</h2>
      <dl>
        {MEASURES.filter(({ id }) => shown.has(id)).map(({ id, version, title, unit, definition }) => (
          <div key={id}>
            <dt>
              <b>{title}</b> ({unit}), <code>{id}</code> version {version}
            </dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
      <h3>Control charts</h3>
      <p>
        Months are shown as an XmR chart with the rules of NHS England’s Making Data Count: limits are the
        mean and 2.66 mean moving ranges either way, of the months shown. A month stands out when it is beyond
        a limit, one of seven or more in a row on one side of the mean or rising or falling, or one of two in
        three near a limit. Fewer than twelve months have no limits.
      </p>
    </section>
  );
};

/** Whose codes were counted, and what was done to small counts. */
export const About = ({ codeSet, disclosure }: PartProps) => (
  <section aria-labelledby="about">
    <h2 id="about">Codes and disclosure control</h2>
    <ul>
      {describeCodeSet(codeSet).map((line) => (
        <li key={line}>{line.trim()}</li>
      ))}
    </ul>
    <p>
      {DISCLOSURE_NOTES[disclosure]} It was applied before anything was drawn: charts, means and limits of
      charts are made of released numbers only.
    </p>
  </section>
);
