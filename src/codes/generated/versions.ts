// Made from codes/sources.json by `npm run codes`: change the table, not this file.

export const versions = {
  'minimum-dataset': { authority: 'compiled', version: '1.0.0', date: '2026-11-23' },
  'referral-sources': { authority: 'compiled', version: '1.2.1', date: '2026-11-23' },
  'assessment-scores': { authority: 'compiled', version: '1.1.0', date: '2026-11-23' },
  'attended-or-did-not-attend': { authority: 'compiled', version: '1.0.0', date: '2026-11-23' },
} as const;
