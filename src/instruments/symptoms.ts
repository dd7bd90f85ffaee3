// Contains SNOMED CT content: see NOTICE for the terms it is under.
import { type ChangeThreshold, type Instrument, MHSDS } from './instrument';

const reqol = (items: 10 | 20, max: number, scoreId: string): Instrument => ({
  id: `ReQoL-${items}`,
  title: `Recovering Quality of Life, ${items} items`,
  min: 0,
  max,
  better: 'higher',
  scoreIds: [scoreId],
  licence: 'Oxford University Innovation; licence needed',
  source: "University of Sheffield, the measure's own page",
  note: `Higher is better by the measure's own page. ${MHSDS} has it the other way round: outcomes published from it may not agree with these.`,
});

const reliable = (value: number): ChangeThreshold => ({
  value,
  kind: 'reliable',
  source: 'Reliable change in NHS Talking Therapies (IAPT); also in the code of NHS England (CYP IAPT 2015)',
});

/** Symptoms of depression and anxiety, distress, and quality of life in recovery. */
export const symptoms: readonly Instrument[] = [
  {
    id: 'PHQ-9',
    title: 'Patient Health Questionnaire 9',
    min: 0,
    max: 27,
    better: 'lower',
    threshold: reliable(6),
    bands: [
      { label: 'minimal', from: 0, to: 4 },
      { label: 'mild', from: 5, to: 9 },
      { label: 'moderate', from: 10, to: 14 },
      { label: 'moderately severe', from: 15, to: 19 },
      { label: 'severe', from: 20, to: 27 },
    ],
    items: { count: 9, min: 0, max: 3 },
    scoreIds: ['720433000', '506701000000100'],
    licence: 'Public domain',
    source: 'Kroenke, Spitzer and Williams 2001; cut points 5, 10, 15, 20',
  },
  {
    id: 'GAD-7',
    title: 'Generalised Anxiety Disorder 7',
    min: 0,
    max: 21,
    better: 'lower',
    threshold: reliable(4),
    bands: [
      { label: 'minimal', from: 0, to: 4 },
      { label: 'mild', from: 5, to: 9 },
      { label: 'moderate', from: 10, to: 14 },
      { label: 'severe', from: 15, to: 21 },
    ],
    items: { count: 7, min: 0, max: 3 },
    scoreIds: ['445455005'],
    licence: 'Public domain',
    source: 'Spitzer et al. 2006; cut points 5, 10, 15',
  },
  {
    id: 'CORE-10',
    title: 'Clinical Outcomes in Routine Evaluation 10',
    min: 0,
    max: 40,
    better: 'lower',
    threshold: {
      value: 5,
      kind: 'reliable',
      source: `${MHSDS}, table of reliable change in outcomes of children and young people (CYP IAPT 2015)`,
    },
    scoreIds: ['718583008'],
    licence: 'Not established: see its owners before using the form',
    source: MHSDS,
  },
  reqol(10, 40, '1091071000000100'),
  reqol(20, 80, '1091081000000103'),
];
