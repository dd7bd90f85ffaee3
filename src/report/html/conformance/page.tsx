import type { ConformanceReport } from '../../../conformance';
import { Contents } from '../contents';
import { htmlPage } from '../page';
import { Codes } from './codes';
import { Elements } from './elements';
import { Rules } from './rules';
import { About, Files, Summary } from './summary';

const PARTS = [
  { id: 'summary', title: 'Summary' },
  { id: 'rules', title: 'What was found, by rule' },
  { id: 'statement', title: 'Conformance statement: sections and elements' },
  { id: 'codes', title: 'Codes of the code set in use' },
  { id: 'files', title: 'Files' },
  { id: 'about', title: 'What this report says, and what it does not' },
];

/** The conformance report as one self-contained page. */
export const conformancePage = (report: ConformanceReport): string =>
  htmlPage({
    title: 'Conformance report: social prescribing information standard',
    children: (
      <>
        <h1>Conformance report</h1>
        <Summary report={report} />
        <h2 id="contents">Contents</h2>
        <Contents parts={PARTS} />
        <Rules report={report} />
        <Elements report={report} />
        <Codes report={report} />
        <Files report={report} />
        <About report={report} />
      </>
    ),
  });
