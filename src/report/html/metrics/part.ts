import type { CodeSet } from '../../../codes';
import type { DisclosurePolicy } from '../../../metrics';
import type { ReportRows } from './report-rows';

/** What every part of the report is given. */
export interface PartProps extends ReportRows {
  readonly codeSet: CodeSet;
  readonly disclosure: DisclosurePolicy;
}
