import { findMeasure, type Row } from '../../../metrics';
import { barsSvg } from '../../charts/bars';
import { toCsv } from '../../csv';
import { printable } from '../../printable';
import { count, interval, value } from '../../row-cells';
import { ROW_COLUMNS } from '../../row-columns';
import { DataTable } from '../data-table';
import { Figure } from '../figure';
import type { PartProps } from './part';
import { barOf } from './shares';

const CHANGES = ['outcome_improved', 'outcome_no_change', 'outcome_deteriorated'];
const TABLED = ['outcome_coverage', 'outcome_change_mean', ...CHANGES];

/** Change of scores by instrument, never without how many of the episodes had a pair of them. */
export function Outcomes({ rows }: PartProps) {
  const own = rows.filter(({ measure }) => TABLED.includes(measure));
  const bars = own
    .filter(({ measure }) => CHANGES.includes(measure))
    .toSorted((one, other) => compare(one.instrument, other.instrument) || order(one) - order(other));
  return (
    <section aria-labelledby="outcomes">
      <h2 id="outcomes">Outcomes</h2>
      <p>
        The change from the first to the last score of an episode, by instrument. Improved and deteriorated
        need a published threshold; where coverage is low, those with two scores may differ from those
        without.
      </p>
      {own.length === 0 ? (
        <p>Nothing to show: no episode has two scores of one instrument.</p>
      ) : (
        <>
          {bars.length > 0 && (
            <Figure
              about={`Share of paired scores that improved, did not change or deteriorated, for ${new Set(bars.map(({ instrument }) => instrument)).size} instruments.`}
              svg={barsSvg(
                bars.map((row) => barOf(row, `${printable(row.instrument!)}: ${titleOf(row)}`)),
                'percent',
              )}
            >
              Lines through the ends of bars are 95 % intervals.
            </Figure>
          )}
          <DataTable
            id="table-outcomes"
            caption="Outcomes by instrument, with coverage"
            columns={[
              { heading: 'Instrument' },
              { heading: 'Measure' },
              { heading: 'Of', numeric: true },
              { heading: 'Value', numeric: true },
              { heading: '95 % interval' },
              { heading: 'Note' },
            ]}
            rows={own.map((row) => [
              ...[row.instrument!, findMeasure(row.measure)!.title, count(row, row.denominator)],
              ...[value(row), interval(row), row.note ?? ''],
            ])}
            csv={{ name: 'outcomes.csv', text: toCsv(ROW_COLUMNS, own) }}
          />
        </>
      )}
    </section>
  );
}

const order = ({ measure }: Row) => CHANGES.indexOf(measure);
const titleOf = ({ measure }: Row) => measure.replace('outcome_', '').replaceAll('_', ' ');
const compare = (one = '', other = '') => (one < other ? -1 : Number(one > other));
