import { conformancePage } from '../html/conformance/page';
import { type CheckWriter, NO_VERDICT } from './writer';

/** The report as one self-contained page. */
export const htmlWriter = (): CheckWriter => ({
  verdict: NO_VERDICT,
  end: (report) => conformancePage(report),
});
