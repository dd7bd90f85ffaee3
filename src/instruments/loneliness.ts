import type { Instrument } from './instrument';

/** Loneliness: a higher score is lonelier. */
export const loneliness: readonly Instrument[] = [
  {
    id: 'UCLA-3',
    title: 'UCLA three-item loneliness scale',
    min: 3,
    max: 9,
    better: 'lower',
    items: { count: 3, min: 1, max: 3 },
    scoreIds: [],
    licence: 'In harmonised use by the Office for National Statistics',
    source: 'Three answers summed: hardly ever 1, some of the time 2, often 3',
    note: 'No agreed cut-off for being lonely, and no threshold of change, is published.',
  },
  {
    id: 'De Jong Gierveld 6',
    title: 'De Jong Gierveld loneliness scale, 6 items',
    min: 0,
    max: 6,
    better: 'lower',
    bands: [
      { label: 'not lonely', from: 0, to: 1 },
      { label: 'moderately lonely', from: 2, to: 4 },
      { label: 'severely lonely', from: 5, to: 6 },
    ],
    scoreIds: [],
    licence: 'Research use with citation',
    source: 'De Jong Gierveld and Van Tilburg, Manual of the Loneliness Scale',
  },
];
