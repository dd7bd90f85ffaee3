import { printable } from '../printable';

/** A column of a table. */
interface DataColumn {
  readonly heading: string;
  readonly numeric?: boolean;
}

interface DataTableProps {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly DataColumn[];
  /** Cells as text; the first of a row heads it. */
  readonly rows: readonly (readonly string[])[];
  /** What the download link gives. */
  readonly csv: { readonly name: string; readonly text: string };
}

/** A table that can be scrolled by keyboard, headed on both sides, with its CSV to download. */
export function DataTable({ id, caption, columns, rows, csv }: DataTableProps) {
  const kind = (index: number) => (columns[index]?.numeric ? { class: 'number' } : {});
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="scroll" aria-labelledby={`${id}-caption`} tabIndex={0}>
        <table id={id}>
          <caption id={`${id}-caption`}>{printable(caption)}</caption>
          <thead>
            <tr>
              {columns.map(({ heading }, index) => (
                <th key={heading} scope="col" {...kind(index)}>
                  {printable(heading)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, line) => (
              <tr key={line}>
                {row.map((cell, index) =>
                  index === 0 ? (
                    <th key={index} scope="row" {...kind(index)}>
                      {printable(cell)}
                    </th>
                  ) : (
                    <td key={index} {...kind(index)}>
                      {printable(cell)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p>
        <a
          class="download"
          download={csv.name}
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(lines(csv.text))}`}
        >
          Download this table as CSV ({csv.name})
        </a>
      </p>
    </>
  );
}

/** Text of several lines with nothing in it that a terminal or a spreadsheet would obey. */
const lines = (text: string): string => text.split('\n').map(printable).join('\n');
