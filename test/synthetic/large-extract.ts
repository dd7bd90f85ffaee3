import { bundledCodeSet, extendCodeSet } from 'social-prescribing/codes';
import { generateExtract } from 'social-prescribing/synthetic';

const extract = generateExtract({ people: 2000, seed: 11 });
const extended = extendCodeSet(bundledCodeSet, extract.codes);
if (!extended.ok) throw new Error('the local codes of the extract are wrong');

/** Enough people for every share to show, and the code set of their extract. */
export const { events } = extract;
export const { value: codeSet, issues: remarks } = extended;
