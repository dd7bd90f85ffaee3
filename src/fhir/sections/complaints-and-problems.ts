import { concept, words } from '../forms/concepts';
import { dateTime } from '../forms/date';
import { text } from '../forms/primitives';
import { type Home, item, listed, type ResourceMap } from '../mapping/home';
import { condition, impression } from './resources';

export const presentingComplaintsOrIssues: readonly Home[] = [
  listed(
    'presentingComplaintOrIssue',
    condition('Presenting complaint or issue', [item('', ['code'], concept)]),
  ),
  listed(
    'personReportedComplaintsOrIssues',
    condition('Person reported complaints or issues', [item('', ['code'], words)]),
  ),
];

const PROBLEM: ResourceMap = {
  ...condition('Problem', [
    item('problem', ['code'], concept),
    item('onsetDate', ['onsetDateTime'], dateTime),
    item('endDate', ['abatementDateTime'], dateTime),
    item('stageOfDisease', ['stage', 0, 'summary'], words),
    item('comment', ['note', { each: {} }, 'text'], text),
  ]),
  // FHIR's con-4: what has ended is not active.
  finish: (resource) => {
    if (resource.abatementDateTime === undefined) return;
    resource.clinicalStatus = {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'inactive' }],
    };
  },
};

export const problemList: readonly Home[] = [listed('problemListRecordEntry', PROBLEM)];

export const clinicalSummary: readonly Home[] = [
  listed('', impression([item('clinicalSummary', ['summary'], text)])),
];
