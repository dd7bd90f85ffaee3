import { bundledCodeSet } from '../../../codes';
import type { DisclosurePolicy, MetricData, MetricOptions } from '../../../metrics';
import { printable } from '../../printable';
import { Contents } from '../contents';
import { htmlPage } from '../page';
import { About, Definitions, Quality } from './about';
import { Outcomes } from './outcomes';
import { OverTime } from './over-time';
import type { PartProps } from './part';
import { reportRows } from './report-rows';
import { Shares } from './shares';
import { Summary } from './summary';
import { Workers } from './workers';

/** What a report of metrics is about, and how it is released. */
export interface MetricsPageOptions extends Omit<MetricOptions, 'every' | 'by'> {
  readonly title?: string | undefined;
  readonly disclosure: DisclosurePolicy;
}

const PARTS = [
  { id: 'summary', title: 'Summary' },
  { id: 'referrals', title: 'Referrals over time' },
  { id: 'sources', title: 'Where referrals come from' },
  { id: 'workers', title: 'Caseload of link workers' },
  { id: 'waits', title: 'Waits and contacts' },
  { id: 'needs', title: 'Needs and support' },
  { id: 'outcomes', title: 'Outcomes' },
  { id: 'equity', title: 'Equity' },
  { id: 'quality', title: 'Data quality' },
  { id: 'definitions', title: 'What each number means' },
  { id: 'about', title: 'Codes and disclosure control' },
];

/** Metrics as one self-contained page; or undefined where there is nothing to report of. */
export function metricsPage(
  data: MetricData,
  { title = 'Social prescribing metrics', disclosure, ...options }: MetricsPageOptions,
): string | undefined {
  const report = reportRows(data, options, disclosure);
  if (report === undefined) return undefined;
  const part: PartProps = { ...report, codeSet: options.codeSet ?? bundledCodeSet, disclosure };
  return htmlPage({
    title,
    children: (
      <>
        <h1>{printable(title)}</h1>
        <Summary {...part} />
        <h2 id="contents">Contents</h2>
        <Contents parts={PARTS} />
        <OverTime
          {...part}
          id="referrals"
          title="Referrals over time"
          measure="referrals_received"
          higherIs="neither"
        />
        <section aria-labelledby="sources">
          <h2 id="sources">Where referrals come from</h2>
          <Shares {...part} measure="referral_share_by_source" column="source_group" />
        </section>
        <Workers {...part} />
        <section aria-labelledby="waits">
          <h2 id="waits">Waits and contacts</h2>
          <OverTime {...part} id="wait-months" measure="wait_to_first_contact_median" higherIs="worse" />
          <OverTime {...part} id="attendance-months" measure="did_not_attend_rate" higherIs="worse" />
        </section>
        <section aria-labelledby="needs">
          <h2 id="needs">Needs and support</h2>
          <Shares {...part} measure="need_share" column="need_category" />
          <Shares {...part} measure="support_share" column="support_category" />
        </section>
        <Outcomes {...part} />
        <section aria-labelledby="equity">
          <h2 id="equity">Equity</h2>
          <Shares {...part} measure="equity_share" column="stratum" />
        </section>
        <Quality {...part} />
        <Definitions {...part} />
        <About {...part} />
      </>
    ),
  });
}
