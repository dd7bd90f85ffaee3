import { type Band, type Bar, barsSvg } from '../../charts/bars';
import { toCsv } from '../../csv';
import { printable } from '../../printable';
import { measureOf, value } from '../../row-cells';
import { ROW_COLUMNS } from '../../row-columns';
import { DataTable } from '../data-table';
import { Figure } from '../figure';
import type { PartProps } from './part';

const GUIDANCE: Band = { from: 200, to: 250, name: '200 to 250 a year' };
const MOST_BARS = 40;

/** Annual caseload worker by worker, beside the guidance of 200 to 250 people a year for a whole-time worker. */
export function Workers({ rows }: PartProps) {
  const own = rows
    .filter(({ measure }) => measure === 'caseload_per_worker')
    .toSorted((one, other) => (other.value ?? -1) - (one.value ?? -1));
  const perWte = rows.find(({ measure }) => measure === 'annual_caseload_per_wte');
  const bars = own.slice(0, MOST_BARS).map(
    (row): Bar => ({
      label: printable(row.practitioner!),
      value: row.value,
      instead: row.suppressed ? '[c]' : '[x]',
    }),
  );
  return (
    <section aria-labelledby="workers">
      <h2 id="workers">Caseload of link workers</h2>
      <p>
        People with activity in the twelve months to the end of the window. National guidance is 200 to 250
        people a year for a whole-time equivalent; a worker who is part-time, or new, has fewer for that
        reason.
      </p>
      {perWte && (
        <p>
          {measureOf(perWte).title}: <b>{value(perWte)}</b>
          {perWte.note && ` (${printable(perWte.note)})`}.
        </p>
      )}
      {own.length === 0 ? (
        <p>Nothing to show: no event names a practitioner.</p>
      ) : (
        <>
          <Figure
            about={`Annual caseload of ${bars.length} workers, largest first${own.length > bars.length ? `, of ${own.length}` : ''}. The dashed frame marks 200 to 250 people.`}
            svg={barsSvg(bars, 'people in twelve months', GUIDANCE)}
          />
          <DataTable
            id="table-workers"
            caption="Annual caseload by worker"
            columns={[
              { heading: 'Practitioner' },
              { heading: 'People', numeric: true },
              { heading: 'Against 200 to 250' },
            ]}
            rows={own.map((row) => [row.practitioner!, value(row), against(row.value)])}
            csv={{ name: 'workers.csv', text: toCsv(ROW_COLUMNS, own) }}
          />
        </>
      )}
    </section>
  );
}

function against(people: number | null): string {
  if (people === null) return '';
  if (people > GUIDANCE.to) return 'over';
  return people < GUIDANCE.from ? 'under' : 'within';
}
