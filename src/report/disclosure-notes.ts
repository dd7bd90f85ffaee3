import type { DisclosurePolicy } from '../metrics';

/** What was done to the counts, said with every run. */
export const DISCLOSURE_NOTES: Readonly<Record<DisclosurePolicy, string>> = {
  none: 'Disclosure control: none. These counts can identify people: do not publish them.',
  ehrql:
    'Disclosure control: ehrql. Counts of 1 to 7 suppressed, others rounded to the nearest 5 (--disclosure none for exact counts).',
  mhsds:
    'Disclosure control: mhsds. Counts of 0 to 4 suppressed, others rounded to the nearest 5, percentages to whole ones.',
  codonpython:
    'Disclosure control: codonpython. Counts of 1 to 7 suppressed, others rounded to the nearest 5; no count is refused as too high.',
  'nhsd-2018':
    'Disclosure control: nhsd-2018, every row as sub-national. Counts of 1 to 7 suppressed, others rounded to the nearest 5, percentages to whole ones (one decimal of 4,000 or more).',
  midpoint6:
    'Disclosure control: midpoint6. Counts rounded to 3, 9, 15 and so on, none suppressed; totals of shares are the sum of their rounded parts; means of 1 to 6 suppressed.',
};
