// Contains SNOMED CT content: see NOTICE for the terms it is under.
import { type Instrument, MHSDS, type ScoreBand } from './instrument';

const POSITIVE_BANDS: readonly ScoreBand[] = [
  { label: 'low', from: 0, to: 4 },
  { label: 'medium', from: 5, to: 6 },
  { label: 'high', from: 7, to: 8 },
  { label: 'very high', from: 9, to: 10 },
];
const ANXIETY_BANDS: readonly ScoreBand[] = [
  { label: 'very low', from: 0, to: 1 },
  { label: 'low', from: 2, to: 3 },
  { label: 'medium', from: 4, to: 5 },
  { label: 'high', from: 6, to: 10 },
];

const ons4 = (item: string, better: 'higher' | 'lower', bands: readonly ScoreBand[]): Instrument => ({
  id: `ONS4 ${item}`,
  title: `ONS personal well-being: ${item}`,
  min: 0,
  max: 10,
  better,
  bands,
  scoreIds: [],
  licence: 'Harmonised standard of the Office for National Statistics, Open Government Licence v3.0',
  source: 'Office for National Statistics, personal well-being questions and their reporting bands',
  note: 'The four questions are reported apart: ONS publishes no composite, and no threshold of change.',
});

const mycaw = (part: string, note: string): Instrument => ({
  id: `MYCaW ${part}`,
  title: `Measure Yourself Concerns and Wellbeing: ${part}`,
  min: 0,
  max: 6,
  better: 'lower',
  scoreIds: [],
  licence: 'Meaningful Measures Ltd; registration needed',
  source: 'MYCaW as published (PubMed 17352970)',
  note,
});

const CONCERN =
  'Concerns 1 and 2 are not pooled, and a concern named first at follow-up has nothing to be compared with. No threshold of its own is published.';
const WARWICK = 'University of Warwick; registration or licence needed. Items may not be shared in public';

/** Well-being, concerns and activation. */
export const wellbeing: readonly Instrument[] = [
  ons4('life satisfaction', 'higher', POSITIVE_BANDS),
  ons4('worthwhile', 'higher', POSITIVE_BANDS),
  ons4('happiness', 'higher', POSITIVE_BANDS),
  ons4('anxiety', 'lower', ANXIETY_BANDS),
  {
    id: 'SWEMWBS',
    title: 'Short Warwick-Edinburgh Mental Well-being Scale, raw score',
    min: 7,
    max: 35,
    better: 'higher',
    threshold: {
      value: 3,
      kind: 'programme',
      source: `${MHSDS}, outcomes of children and young people, which cites Shah et al. 2018; there applied to the raw score`,
    },
    items: { count: 7, min: 1, max: 5 },
    scoreIds: ['718466001', '960481000000107'],
    licence: WARWICK,
    source: 'Stewart-Brown et al. 2009, Health and Quality of Life Outcomes 7:15',
    note: 'Means are of metric scores, each person converted before averaging. Three raw points are 1.56 metric points in the middle of the scale and more at its ends; whether Shah et al. mean raw points was not verified.',
  },
  {
    id: 'WEMWBS',
    title: 'Warwick-Edinburgh Mental Well-being Scale',
    min: 14,
    max: 70,
    better: 'higher',
    threshold: {
      value: 9,
      kind: 'programme',
      source: `${MHSDS}, outcomes of children and young people, which cites Maheswaran et al. 2012`,
    },
    items: { count: 14, min: 1, max: 5 },
    scoreIds: ['718426000', '885541000000103'],
    licence: WARWICK,
    source: 'University of Warwick; Maheswaran et al. 2012',
  },
  {
    id: 'PAM',
    title: 'Patient Activation Measure',
    min: 0,
    max: 100,
    better: 'higher',
    threshold: {
      value: 3,
      kind: 'programme',
      source: 'Consensus-based entity (NQF) measure 2483: 3 points or more within 12 months',
    },
    bands: [
      { label: 'level 1', from: 0, to: 47 },
      { label: 'level 2', from: 47.1, to: 55.1 },
      { label: 'level 3', from: 55.2, to: 67 },
      { label: 'level 4', from: 67.1, to: 100 },
    ],
    scoreIds: [],
    licence: 'Insignia Health; licence needed. The scoring is not public: scores are taken as they are given',
    source: 'PMC5665291; other sources have older cut points',
    note: 'Levels are published to one decimal: a score between two of them, such as 47.05, has none.',
  },
  mycaw('concern 1', CONCERN),
  mycaw('concern 2', CONCERN),
  mycaw('wellbeing', 'No threshold of its own is published.'),
];
