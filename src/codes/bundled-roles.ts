import type { CodeSet } from './code';
import { codeSetOf } from './code-set';
import { compiledLists, contacts } from './compiled-lists';
import { assessmentScoreColumns } from './generated/assessment-scores';
import { minimumDatasetColumns } from './generated/minimum-dataset';
import { referralSourceColumns } from './generated/referral-sources';

const readMinimumDataset = () => codeSetOf(compiledLists('minimum-dataset', minimumDatasetColumns));
const readBundled = () =>
  codeSetOf([
    ...minimumDatasetRoles.lists,
    ...compiledLists('referral-sources', referralSourceColumns),
    ...compiledLists('assessment-scores', assessmentScoreColumns),
    contacts(),
  ]);

/** `minimumDataset` without the evidence and the sources of its codes, which are as much text again. */
export const minimumDatasetRoles: CodeSet = /* @__PURE__ */ readMinimumDataset();

/** `bundledCodeSet` in the same way: all that measures want of it. */
export const bundledRoles: CodeSet = /* @__PURE__ */ readBundled();
