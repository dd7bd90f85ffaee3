import type { ConformanceReport, RuleTally } from '../../../conformance';
import { rulesCsv } from '../../check/csv';
import { counted, placeOf } from '../../check/writer';
import { printable } from '../../printable';
import { DataTable } from '../data-table';

const SEVERITIES = { error: 'Error', warning: 'Warning', information: 'Information' } as const;
const MOST_ELEMENTS = 6;

/** What was found: a table of all rules, then each with what to do and its first places. */
export function Rules({ report }: { readonly report: ConformanceReport }) {
  const { rules } = report;
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">What was found, by rule</h2>
      {rules.length === 0 ? (
        <p>Nothing: there is no issue to report.</p>
      ) : (
        <>
          <DataTable
            id="table-rules"
            caption="Rules, errors first"
            columns={[
              { heading: 'Rule' },
              { heading: 'Severity' },
              { heading: 'Issues', numeric: true },
              { heading: 'Records or rows', numeric: true },
            ]}
            rows={rules.map(({ rule, severity, issues, affected }) => [
              ...[rule, SEVERITIES[severity], String(issues), String(affected)],
            ])}
            csv={{ name: 'rules.csv', text: rulesCsv(report) }}
          />
          {rules.map((tally) => (
            <Rule key={`${tally.severity} ${tally.rule}`} tally={tally} />
          ))}
        </>
      )}
    </section>
  );
}

function Rule({
  tally: { rule, severity, message, issues, affected, elements, first },
}: {
  readonly tally: RuleTally;
}) {
  const named = elements.filter(({ element }) => element !== '');
  const more = named.length - MOST_ELEMENTS;
  return (
    <>
      <h3>
        <span class={`severity ${severity}`}>{SEVERITIES[severity]}:</span> <code>{printable(rule)}</code>
      </h3>
      <p>
        {printable(message)} {counted(issues, 'time')}, in {affected} records or rows.
      </p>
      {named.length > 0 && (
        <p>
          In{' '}
          {printable(
            named
              .slice(0, MOST_ELEMENTS)
              .map(({ element, issues: times }) => `${element} (${times})`)
              .join(', '),
          )}
          {more > 0 && ` and ${counted(more, 'other element')}`}.
        </p>
      )}
      {first.length > 0 && (
        <details>
          <summary>
            First places<span class="hidden"> of {printable(rule)}</span>
          </summary>
          <ul>
            {first.map((place) => (
              <li key={`${placeOf(place)} ${place.path}`}>
                {printable(placeOf(place))}
                {place.path !== '' && (
                  <>
                    : <code>{printable(place.path)}</code>
                  </>
                )}
                {place.detail !== undefined && `. ${printable(place.detail)}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
