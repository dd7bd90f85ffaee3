/**
 * SWEMWBS: the metric score of each raw score from 7 to 35.
 *
 * Source: Stewart-Brown S, Tennant A, Tennant R, Platt S, Parkinson J, Weich S. Internal construct validity
 * of the Warwick-Edinburgh Mental Well-being Scale (WEMWBS). Health and Quality of Life Outcomes 2009, 7:15.
 * (c) the authors, Creative Commons Attribution 2.0 (https://creativecommons.org/licenses/by/2.0/). Rewritten
 * as a list; no value changed. A public repository has 25.99 for a raw score of 29: it is 26.02.
 */
export const SWEMWBS_METRIC: readonly number[] = [
  7, 9.51, 11.25, 12.4, 13.33, 14.08, 14.75, 15.32, 15.84, 16.36, 16.88, 17.43, 17.98, 18.59, 19.25, 19.98,
  20.73, 21.54, 22.35, 23.21, 24.11, 25.03, 26.02, 27.03, 28.13, 29.31, 30.7, 32.55, 35,
];
