import { toCsv } from '../../csv';
import { interval, measureOf, value } from '../../row-cells';
import { ROW_COLUMNS } from '../../row-columns';
import { DataTable } from '../data-table';
import type { PartProps } from './part';

const FIGURES = ['referrals_received', 'people_referred', 'annual_caseload', 'open_people'];
const OTHERS = [
  ...['referrals_per_person', 'referral_rate', 'decline_rate', 'annual_caseload_per_wte', 'workers_over'],
  ...['open_cases', 'waiting', 'wait_to_first_contact_median', 'wait_to_first_contact_p90'],
  ...['contacts_per_episode_mean', 'did_not_attend_rate', 'duration_median'],
  ...['engagement_contacted', 'engagement_supported', 'engagement_completed'],
];

/** The figures that a reader asks for first. */
export function Summary({ window, rows, disclosure }: PartProps) {
  const of = (ids: readonly string[]) =>
    ids.flatMap((id) => rows.find(({ measure }) => measure === id) ?? []);
  const listed = of([...FIGURES, ...OTHERS]);
  return (
    <section aria-labelledby="summary">
      <p class="lead">
        {window.start} to {window.end}, both days included.
      </p>
      <h2 id="summary">Summary</h2>
      {disclosure === 'none' && (
        <div class="note">
          <p>
            <b>No disclosure control was applied.</b> These numbers can identify people: do not publish them.
          </p>
        </div>
      )}
      <ul class="figures">
        {of(FIGURES).map((row) => (
          <li key={row.measure}>
            <b>{value(row)}</b> {measureOf(row).title.toLowerCase()}
          </li>
        ))}
      </ul>
      <DataTable
        id="table-summary"
        caption={`Measures, ${window.start} to ${window.end}`}
        columns={[
          { heading: 'Measure' },
          { heading: 'Value', numeric: true },
          { heading: '95 % interval' },
          { heading: 'Unit' },
          { heading: 'Note' },
        ]}
        rows={listed.map((row) => [
          ...[measureOf(row).title, value(row), interval(row), measureOf(row).unit, row.note ?? ''],
        ])}
        csv={{ name: 'summary.csv', text: toCsv(ROW_COLUMNS, listed) }}
      />
      <p class="quiet">
        [c] is confidential: suppressed by disclosure control. [x] is not available: nothing to divide by, or
        a table that was not given.
      </p>
    </section>
  );
}
