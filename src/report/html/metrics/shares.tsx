import { findMeasure, type GroupColumn, type Row } from '../../../metrics';
import { type Bar, barsSvg } from '../../charts/bars';
import { toCsv } from '../../csv';
import { printable } from '../../printable';
import { count, interval, value } from '../../row-cells';
import { ROW_COLUMNS } from '../../row-columns';
import { DataTable } from '../data-table';
import { Figure } from '../figure';
import type { PartProps } from './part';

interface SharesProps extends PartProps {
  readonly measure: string;
  readonly column: GroupColumn;
}

const MOST_BARS = 20;

/** A measure by the values of a column: bars with intervals, the largest first, and the table behind them. */
export function Shares({ measure: id, column, rows }: SharesProps) {
  const measure = findMeasure(id)!;
  const own = rows.filter((row) => row.measure === id).toSorted(largestFirst);
  const shown = own.slice(0, MOST_BARS);
  return (
    <>
      <h3 id={`by-${id}`}>{measure.title}</h3>
      {own.length === 0 ? (
        <p>
          Nothing to show: no row of this measure came out, because nothing was recorded or a table that it
          needs was not given.
        </p>
      ) : (
        <>
          <Figure
            about={`${measure.title}: ${shown.length} ${column.replaceAll('_', ' ')} values, largest first${own.length > shown.length ? ` of ${own.length}` : ''}. ${leading(shown[0]!, column)}`}
            svg={barsSvg(
              shown.map((row) => barOf(row, labelOf(row, column))),
              'percent',
            )}
          >
            Lines through the ends of bars are 95 % intervals. [c] is suppressed, and no bar is drawn for it.
          </Figure>
          <DataTable
            id={`table-${id}`}
            caption={measure.title}
            columns={[
              { heading: column.replaceAll('_', ' ') },
              { heading: 'Numerator', numeric: true },
              { heading: 'Denominator', numeric: true },
              { heading: 'Share', numeric: true },
              { heading: '95 % interval' },
            ]}
            rows={own.map((row) => [
              ...[labelOf(row, column), count(row, row.numerator), count(row, row.denominator)],
              ...[value(row), interval(row)],
            ])}
            csv={{ name: `${id}.csv`, text: toCsv(ROW_COLUMNS, own) }}
          />
        </>
      )}
    </>
  );
}

const largestFirst = (one: Row, other: Row) => (other.value ?? -1) - (one.value ?? -1);
const labelOf = (row: Row, column: GroupColumn) => printable(row[column]!);
const leading = (row: Row, column: GroupColumn) =>
  row.value === null ? 'All are suppressed.' : `Most: ${labelOf(row, column)}, ${value(row)}.`;

/** A proportion as a bar in percent. */
export const barOf = (row: Row, label: string): Bar => ({
  label,
  value: asPercent(row.value),
  lower: asPercent(row.lower),
  upper: asPercent(row.upper),
  instead: row.suppressed ? '[c]' : '[x]',
});

const asPercent = (proportion: number | null) => (proportion === null ? null : proportion * 100);
