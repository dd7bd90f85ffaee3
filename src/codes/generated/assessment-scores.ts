// Made from codes/assessment-scores.csv by `npm run codes`: change the table, not this file.
// Contains SNOMED CT content: see NOTICE for the terms it is under.

export const assessmentScoreColumns = {
  id: `718466001
960481000000107
718426000
885541000000103
720433000
506701000000100
445455005
718583008
1091071000000100
1091081000000103
1638531000000102
1638541000000106
1638551000000109
1034351000000101
1034361000000103
1034371000000105`,
  term: `Short Warwick-Edinburgh Mental Well-being Scale score
Short Warwick-Edinburgh Mental Well-being Scale score (version 1)
Warwick-Edinburgh Mental Well-being Scale score
Warwick-Edinburgh Mental Well-being Scale score (version 1)
Patient health questionnaire 9 score
Patient health questionnaire 9 score (version 1)
GAD-7 score
CORE-10 score
ReQoL-10 score
ReQoL-20 score
Goal-Based Outcomes tool goal progress chart - goal 1 score
Goal-Based Outcomes tool goal progress chart - goal 2 score
Goal-Based Outcomes tool goal progress chart - goal 3 score
Goal Progress Chart - Child/Young Person - goal 1 score
Goal Progress Chart - Child/Young Person - goal 2 score
Goal Progress Chart - Child/Young Person - goal 3 score`,
  set: `assessments`,
  category: `score`,
  role: `assessment`,
  instrument: `SWEMWBS

WEMWBS

PHQ-9

GAD-7
CORE-10
ReQoL-10
ReQoL-20
GBO goal 1
GBO goal 2
GBO goal 3
GBO goal 1
GBO goal 2
GBO goal 3`,
};

export const assessmentScoreReadings = {
  evidence: `attested`,
  source: `NHSDigital/mental-health-monthly-statistics:Mental_Health_Monthly_Statistics/menh_bbrb/notebooks/01_Generic_Prepare/04_mhsds_ref_tables.py`,
  termAsRead: `~
Short Warwick-Edinburgh Mental Well-being Scale score
~
Warwick-Edinburgh Mental Well-being Scale score
~
Patient health questionnaire 9 score
-



~`,
};
