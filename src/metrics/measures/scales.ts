import type { Scale } from '../scale';

/** Scales that several measures share. */
export const COUNT: Scale = { multiplier: 1, limits: 'none', denominator: 'none' };
export const RATIO: Scale = { multiplier: 1, limits: 'none', denominator: 'count' };
export const PROPORTION: Scale = { multiplier: 1, limits: 'proportion', denominator: 'count' };
/** A median or another percentile. */
export const STATISTIC: Scale = { multiplier: 1, limits: 'none', denominator: 'count', statistic: true };
export const MEAN: Scale = { ...STATISTIC, limits: 'mean' };
/** A statistic of the episodes closed in the window: as many as closure_share parts. There is no count above. */
export const STATISTIC_OF_CLOSED: Scale = { ...STATISTIC, sameCounts: ['', 'closure_share'] };
