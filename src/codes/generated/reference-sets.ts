// Made from codes/reference-sets.csv by `npm run codes`: change the table, not this file.
// Contains SNOMED CT content: see NOTICE for the terms it is under.

export const referenceSetIds = `1373501000000105
1373511000000107
1027891000000106
1127531000000102
1127581000000103
1127601000000107
999000081000000105
999000091000000107
999000531000000100
999000891000000102
999001571000000109
999002121000000109
999002381000000108
999002551000000108
999003081000000103
999003611000230100
999007651000230106
999007691000230101
999021851000230108
999022171000230100
999024291000230104
999025651000230107
999027291000230105
999027331000230101
999027411000230100
999027771000230103
999027851000230104
999034891000230103
999037041000230107`;

export const referenceSetColumns = {
  term: `Social prescribing needs and concerns simple reference set
Social prescribing support simple reference set
Household composition findings simple reference set
Services simple reference set
Health issues simple reference set
Healthcare matters simple reference set
Care planning action context values simple reference set
Care planning goal context values simple reference set
(name not read)
Smoking simple reference set
Occupation simple reference set
Accessible information - communication support simple reference set
Safeguarding issues simple reference set
Mobility findings simple reference set
(name not read)
United Kingdom National Health Service primary care data extraction - General practice data extraction - interpreter needed for language or other communication forms simple reference set
United Kingdom National Health Service primary care data extraction - General practice data extraction - social prescribing declined simple reference set
United Kingdom National Health Service primary care data extraction - General practice data extraction - referral to social prescribing service simple reference set
United Kingdom National Health Service primary care data extraction - General practice data extraction - personalised care and support plan simple reference set
United Kingdom National Health Service primary care data extraction - General practice data extraction - patient activation measure simple reference set
United Kingdom National Health Service primary care data extraction - General practice data extraction - current carer codes simple reference set
United Kingdom National Health Service primary care data extraction - General practice data extraction - codes indicating homelessness simple reference set
United Kingdom National Health Service primary care data extraction - General practice data extraction - seen by a care coordinator simple reference set
United Kingdom National Health Service primary care data extraction - General practice data extraction - seen by a health and wellbeing coach simple reference set
United Kingdom National Health Service primary care data extraction - General practice data extraction - personalised care and support planning offered simple reference set
United Kingdom National Health Service primary care data extraction - General practice data extraction - seen by a health coach simple reference set
United Kingdom National Health Service primary care data extraction - General practice data extraction - social prescribing case closed simple reference set
United Kingdom National Health Service primary care data extraction - General practice data extraction - informal carer codes simple reference set
United Kingdom National Health Service primary care data extraction - General practice data extraction - referral to weight management programme simple reference set`,
  use: `social prescribing needs and concerns
social prescribing support
value set of the information model












primary care domain`,
  source: `AgileHealthInformatics/prsb-datamodel-pipeline:examples/inputs/SocialPrescribing.json







AgileHealthInformatics/prsb-datamodel-pipeline:examples/inputs/SocialPrescribing.json (link of Religion)
AgileHealthInformatics/prsb-datamodel-pipeline:examples/inputs/SocialPrescribing.json





wnl-icb-analytics/emis_xml_to_snomed:SnomedCT_UKPrimaryCareRF2_PRODUCTION_20251211T000000Z/Snapshot/Terminology/sct2_Description_UKPCSnapshot-en_1000230_20251211.txt`,
};
