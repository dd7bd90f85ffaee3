import type { ConformanceReport, ElementCoverage } from '../../../conformance';
import { elementsCsv } from '../../check/csv';
import { toCsv } from '../../csv';
import { DataTable } from '../data-table';
import { percent } from './summary';

const CONFORMANCES = { M: 'M, mandatory', R: 'R, required', O: 'O, optional' } as const;

/** The conformance statement: how many records carry each section and element, and how many have it right. */
export function Elements({ report }: { readonly report: ConformanceReport }) {
  const { elements, summary } = report;
  const records = summary.records.checked;
  const sections = elements.filter(({ path }) => !path.includes('.'));
  return (
    <section aria-labelledby="statement">
      <h2 id="statement">Conformance statement: sections and elements</h2>
      {records === 0 ? (
        <p>No record of the standard was checked, so there is no coverage to state.</p>
      ) : (
        <>
          <p>
            Of {records} records, {carriedAtAll(elements)} of {elements.length} elements occur in one at
            least; {carriedAtAll(elements.filter(({ conformance }) => conformance === 'M'))} of{' '}
            {elements.filter(({ conformance }) => conformance === 'M').length} that are mandatory.
          </p>
          <DataTable
            id="table-sections"
            caption="Sections of the standard"
            columns={columnsOf('Section')}
            rows={sections.map((section) => rowOf(section, section.name, records))}
            csv={{
              name: 'sections.csv',
              text: toCsv(['path', 'name', 'conformance', 'carried', 'right'], sections),
            }}
          />
          <h3>Element by element</h3>
          {sections.map((section) => (
            <details key={section.path}>
              <summary>
                {section.name} ({section.conformance})
              </summary>
              <DataTable
                id={`table-${section.path}`}
                caption={`Elements of ${section.name}`}
                columns={columnsOf('Element')}
                rows={elements
                  .filter(({ path }) => path.startsWith(`${section.path}.`))
                  .map((element) => rowOf(element, indented(element), records))}
                csv={{
                  name: `${section.path}.csv`,
                  text: elementsCsv({
                    ...report,
                    elements: elements.filter(({ path }) => path.startsWith(`${section.path}.`)),
                  }),
                }}
              />
            </details>
          ))}
        </>
      )}
    </section>
  );
}

const carriedAtAll = (elements: readonly ElementCoverage[]) =>
  elements.filter(({ carried }) => carried > 0).length;

const columnsOf = (what: string) => [
  { heading: what },
  { heading: 'Conformance' },
  { heading: 'Records that carry it', numeric: true },
  { heading: 'Share', numeric: true },
  { heading: 'Of these right', numeric: true },
  { heading: 'Share right', numeric: true },
];

const rowOf = ({ conformance, carried, right }: ElementCoverage, name: string, records: number) => [
  ...[name, CONFORMANCES[conformance], String(carried), percent(carried, records)],
  ...[String(right), percent(right, carried)],
];

/** Depth as dashes, which a screen reader and a black and white printer both tell. */
const indented = ({ path, name }: ElementCoverage) => `${'– '.repeat(path.split('.').length - 2)}${name}`;
