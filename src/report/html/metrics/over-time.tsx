import { controlChart, findMeasure, type Row } from '../../../metrics';
import { controlSvg, MARK_NAMES } from '../../charts/control';
import { toCsv } from '../../csv';
import { interval, value } from '../../row-cells';
import { ROW_COLUMNS } from '../../row-columns';
import { DataTable } from '../data-table';
import { Figure } from '../figure';
import type { PartProps } from './part';

interface OverTimeProps extends PartProps {
  readonly id: string;
  /** Heading of a section of its own; otherwise the chart stands in the section around it. */
  readonly title?: string;
  readonly measure: string;
  readonly higherIs: 'better' | 'worse' | 'neither';
}

const CAUSES = {
  outside: 'beyond a limit',
  shift: 'seven or more on one side of the mean',
  trend: 'seven or more rising or falling',
  'near-limit': 'two of three near a limit',
} as const;

/** A measure month by month as a control chart, with the table behind it. */
export function OverTime({ id, title, measure: measureId, months, higherIs }: OverTimeProps) {
  const measure = findMeasure(measureId)!;
  const rows = months.filter((row) => row.measure === measureId);
  const percent = measure.unit === 'proportion';
  const chart = controlChart(
    rows.map((row) => (row.value === null || !percent ? row.value : row.value * 100)),
    { higherIs },
  );
  const unit = percent ? 'percent' : measure.unit;
  const special = chart.points.filter(({ causes }) => causes.length > 0).length;
  const gaps = rows.filter((row) => row.value === null).length;
  return (
    <section aria-labelledby={id}>
      {title ? <h2 id={id}>{title}</h2> : <h3 id={id}>{measure.title}, by month</h3>}
      {rows.length === 0 ? (
        <p>No whole month lies in the days of this report.</p>
      ) : (
        <>
          <Figure
            about={`${measure.title} by month, ${rows[0]!.interval_start.slice(0, 7)} to ${rows.at(-1)!.interval_end.slice(0, 7)}: ${story(chart.mean, special, unit)}${gaps > 0 ? ` ${gaps} of ${rows.length} months are suppressed or have no value, and show as gaps.` : ''}`}
            svg={controlSvg(
              rows.map(({ interval_start }) => interval_start.slice(0, 7)),
              chart,
              unit,
            )}
          >
            {chart.mean !== null &&
              `Common cause: ${MARK_NAMES['common cause']}. ${legend(higherIs)} Dashed lines: process limits.`}
          </Figure>
          <DataTable
            id={`table-${id}`}
            caption={`${measure.title} by month`}
            columns={[
              { heading: 'Month' },
              { heading: `Value (${unit})`, numeric: true },
              { heading: '95 % interval' },
              { heading: 'Variation' },
              { heading: 'Why' },
            ]}
            rows={rows.map((row, index) => [
              row.interval_start.slice(0, 7),
              value(row),
              interval(row),
              variationText(row, chart.points[index]!.variation),
              chart.points[index]!.causes.map((cause) => CAUSES[cause]).join('; '),
            ])}
            csv={{ name: `${id}.csv`, text: toCsv(ROW_COLUMNS, rows) }}
          />
        </>
      )}
    </section>
  );
}

const story = (mean: number | null, special: number, unit: string): string =>
  mean === null
    ? 'fewer than twelve months with a value, too few for process limits.'
    : `mean ${mean.toFixed(1)} ${unit}; ${special === 0 ? 'no month stands out from chance variation.' : `${special} ${special === 1 ? 'month stands' : 'months stand'} out from chance variation.`}`;

const legend = (higherIs: OverTimeProps['higherIs']): string =>
  higherIs === 'neither'
    ? `Special cause: ${MARK_NAMES.neutral}.`
    : `Special cause: ${MARK_NAMES.improvement} for improvement, ${MARK_NAMES.concern} for concern.`;

const variationText = ({ value: known, suppressed }: Row, variation: string): string => {
  if (known === null) return suppressed ? 'suppressed' : 'no value';
  return variation === 'none' ? 'too few months' : variation;
};
