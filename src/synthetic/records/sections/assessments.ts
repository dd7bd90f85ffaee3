import type { Dice } from '../../dice';
import { given, type Section, type Story } from '../story';

type Assessment = NonNullable<Section<'assessments'>['assessmentsRecordEntry']>[number];

const SWEMWBS = {
  code: '718466001',
  display: 'Short Warwick-Edinburgh Mental Well-being Scale score',
};
/** No scale's own concept is held, nor any ordinal: the score's stands in, in full records only. */
const STAND_IN = SWEMWBS;
/** A score has no unit; UCUM writes what is counted in braces. */
const UNIT = '{score}';
const LEAST = 7;
const MOST = 35;

/** A first score, and a last one where there was more than one contact. Most people feel better, some worse. */
export function assessments({ dice, isFull, contactDays }: Story): Section<'assessments'> {
  const first = dice.between(12, 27);
  const last = Math.min(MOST, Math.max(LEAST, first + dice.between(-3, 8)));
  const entries = [assessment('First assessment', first, isFull, dice)];
  if (contactDays.length > 1) entries.push(assessment('Last assessment', last, isFull, dice));
  return { assessmentsRecordEntry: entries };
}

function assessment(comment: string, value: number, isFull: boolean, dice: Dice): Assessment {
  return {
    assessmentType: 'Questionnaire',
    assessmentSummary: `Scored ${value} of ${MOST}`,
    structuredAssessment: {
      structuredAssessmentName: { codedValue: given(isFull, STAND_IN), freeText: 'SWEMWBS' },
      assessmentResult: {
        assessmentScore: { codedValue: SWEMWBS, freeText: given(isFull, 'Total score') },
        value,
        unitsOfMeasure: UNIT,
        ordinal: { codedValue: given(isFull, STAND_IN), freeText: band(value) },
      },
      subscaleResult: given(isFull, [
        {
          subscaleScore: { codedValue: STAND_IN, freeText: 'Feeling useful' },
          value: dice.between(1, 5),
          unitsOfMeasure: UNIT,
          ordinal: { codedValue: STAND_IN, freeText: 'Some of the time' },
        },
      ]),
    },
    comment,
  };
}

/** In words of no instrument's own. */
const band = (value: number) => (value < 20 ? 'Lower' : value < 28 ? 'Middle' : 'Upper');
