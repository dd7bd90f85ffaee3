// Made from codes/minimum-dataset.csv by `npm run codes`: change the table, not this file.
// Contains SNOMED CT content: see NOTICE for the terms it is under.

/**
 * The concept ids of the compiled minimum dataset by name. Not the official list: see `sources`.
 *
 * @example
 * ```ts
 * import { concept } from 'social-prescribing/codes';
 *
 * concept.referralToSocialPrescribingService; //=> '871731000000106'
 * ```
 */
export const concept = {
  /** Referral to social prescribing service. Set: pathway, referral. Evidence: published. */
  referralToSocialPrescribingService: '871731000000106',
  /** Social prescribing declined. Set: pathway, declined. Evidence: published. */
  socialPrescribingDeclined: '871711000000103',
  /** Social prescribing offered. Set: pathway, offered. Evidence: unconfirmed. */
  socialPrescribingOffered: '871691000000100',
  /** Patient themselves providing care. Set: demographics, carer. Evidence: published. */
  patientThemselvesProvidingCare: '224484003',
  /** Lives alone. Set: demographics, living_arrangement. Evidence: attested. */
  livesAlone: '105529008',
  /** Interpreter needed. Set: demographics, language. Evidence: attested. */
  interpreterNeeded: '315594003',
  /** Refugee. Set: demographics, migration. Evidence: attested. */
  refugee: '446654005',
  /** Asylum seeker. Set: demographics, migration. Evidence: attested. */
  asylumSeeker: '390790000',
  /** Military veteran. Set: demographics, armed_forces. Evidence: attested. */
  militaryVeteran: '753651000000107',
  /** Widowed. Set: demographics, bereaved_partner. Evidence: attested. */
  widowed: '33553000',
  /** On learning disability register. Set: demographics, learning_disability. Evidence: attested. */
  onLearningDisabilityRegister: '416075005',
  /** Requires reasonable adjustments for health and care access (Equality Act 2010). Set: demographics, reasonable_adjustments. Evidence: attested. */
  requiresReasonableAdjustmentsForHealthAndCareAccessEqualityAct2010: '1108111000000107',
  /** Feeling lonely. Set: needs, loneliness. Evidence: attested. */
  feelingLonely: '267076002',
  /** Social isolation. Set: needs, social_isolation. Evidence: attested. */
  socialIsolation: '422650009',
  /** Inadequate social support. Set: needs, social_support. Evidence: attested. */
  inadequateSocialSupport: '425022003',
  /** Anxiety. Set: needs, anxiety. Evidence: attested. */
  anxiety: '48694002',
  /** Depressed mood. Set: needs, low_mood. Evidence: attested. */
  depressedMood: '366979004',
  /** Stress. Set: needs, stress. Evidence: attested. */
  stress: '73595000',
  /** Low self-esteem. Set: needs, self_esteem. Evidence: attested. */
  lowSelfEsteem: '286647002',
  /** Bereavement. Set: needs, bereavement. Evidence: attested. */
  bereavement: '74506000',
  /** Poor sleep pattern. Set: needs, sleep. Evidence: attested. */
  poorSleepPattern: '314938000',
  /** Financial problem. Set: needs, money. Evidence: attested. */
  financialProblem: '160932005',
  /** Food insecurity. Set: needs, food. Evidence: attested. */
  foodInsecurity: '733423003',
  /** Lack of heat in house. Set: needs, home_heating. Evidence: attested. */
  lackOfHeatInHouse: '105535008',
  /** Housing unsatisfactory. Set: needs, housing_quality. Evidence: attested. */
  housingUnsatisfactory: '105531004',
  /** Housing instability. Set: needs, housing_instability. Evidence: attested. */
  housingInstability: '1156191002',
  /** Homeless. Set: needs, homelessness. Evidence: attested. */
  homeless: '32911000',
  /** Overcrowded in house. Set: needs, overcrowding. Evidence: attested. */
  overcrowdedInHouse: '105532006',
  /** Unemployed. Set: needs, employment. Evidence: attested. */
  unemployed: '73438004',
  /** Transport problem. Set: needs, transport. Evidence: attested. */
  transportProblem: '266934004',
  /** Carer stress syndrome. Set: needs, caring. Evidence: attested. */
  carerStressSyndrome: '300979000',
  /** Victim of intimate partner abuse. Set: needs, domestic_abuse. Evidence: attested. */
  victimOfIntimatePartnerAbuse: '706893006',
  /** Safeguarding concern. Set: needs, safeguarding. Evidence: attested. */
  safeguardingConcern: '1010196001',
  /** Misuses drugs. Set: needs, drugs. Evidence: attested. */
  misusesDrugs: '361055000',
  /** Hazardous alcohol use. Set: needs, alcohol. Evidence: attested. */
  hazardousAlcoholUse: '198421000000108',
  /** Smoker. Set: needs, smoking. Evidence: attested. */
  smoker: '77176002',
  /** Obesity. Set: needs, weight. Evidence: attested. */
  obesity: '414916001',
  /** General practice physical activity questionnaire physical activity index: inactive. Set: needs, physical_inactivity. Evidence: attested. */
  generalPracticePhysicalActivityQuestionnairePhysicalActivityIndexInactive: '366121000000108',
  /** Chronic pain. Set: needs, pain. Evidence: attested. */
  chronicPain: '82423001',
  /** Memory impairment. Set: needs, memory. Evidence: attested. */
  memoryImpairment: '386807006',
  /** Difficulty demonstrating health literacy. Set: needs, health_literacy. Evidence: attested. */
  difficultyDemonstratingHealthLiteracy: '871869008',
  /** Has a criminal record. Set: needs, criminal_justice. Evidence: attested. */
  hasACriminalRecord: '266948004',
  /** Signposting. Set: support, signposting. Evidence: attested. */
  signposting: '975131000000104',
  /** Referral to voluntary service. Set: support, voluntary_sector. Evidence: attested. */
  referralToVoluntaryService: '413125004',
  /** Referral to support group. Set: support, support_group. Evidence: attested. */
  referralToSupportGroup: '711281004',
  /** Referral to self help service. Set: support, self_help. Evidence: attested. */
  referralToSelfHelpService: '710908005',
  /** Referral to physical activity programme. Set: support, physical_activity. Evidence: attested. */
  referralToPhysicalActivityProgramme: '390893007',
  /** Referral to healthy lifestyle programme. Set: support, healthy_lifestyle. Evidence: attested. */
  referralToHealthyLifestyleProgramme: '892281000000101',
  /** Referral to health trainer. Set: support, health_trainer. Evidence: attested. */
  referralToHealthTrainer: '492861000000101',
  /** Referral to weight management programme. Set: support, weight_management. Evidence: attested. */
  referralToWeightManagementProgramme: '408289007',
  /** Referral to smoking cessation service. Set: support, smoking_cessation. Evidence: attested. */
  referralToSmokingCessationService: '871661000000106',
  /** Referral to alcohol misuse service. Set: support, alcohol. Evidence: attested. */
  referralToAlcoholMisuseService: '1099141000000106',
  /** Referral to substance misuse service. Set: support, substance_misuse. Evidence: attested. */
  referralToSubstanceMisuseService: '201521000000104',
  /** Referral to financial service. Set: support, money_advice. Evidence: attested. */
  referralToFinancialService: '710913009',
  /** Referral to housing service. Set: support, housing_advice. Evidence: attested. */
  referralToHousingService: '710911006',
  /** Referral to legal service. Set: support, legal_advice. Evidence: attested. */
  referralToLegalService: '710910007',
  /** Referral to an employment support service. Set: support, employment_support. Evidence: attested. */
  referralToAnEmploymentSupportService: '1098041000000101',
  /** Referral to education service. Set: support, education. Evidence: attested. */
  referralToEducationService: '415271004',
  /** Referral to bereavement counsellor. Set: support, bereavement_support. Evidence: attested. */
  referralToBereavementCounsellor: '306249006',
  /** Referral to counselling service. Set: support, counselling. Evidence: attested. */
  referralToCounsellingService: '306225008',
  /** Referral to community meals service. Set: support, meals. Evidence: attested. */
  referralToCommunityMealsService: '713109004',
  /** Referral to voluntary support service for carers. Set: support, carer_support. Evidence: attested. */
  referralToVoluntarySupportServiceForCarers: '702982008',
  /** Referral for social services carer's assessment. Set: support, carer_assessment. Evidence: attested. */
  referralForSocialServicesCarersAssessment: '790101000000103',
  /** Referral to Social Services. Set: support, social_care. Evidence: attested. */
  referralToSocialServices: '306238000',
  /** Referral to domestic violence advocate. Set: support, domestic_abuse_support. Evidence: attested. */
  referralToDomesticViolenceAdvocate: '431719007',
  /** Referral to religious service. Set: support, faith. Evidence: attested. */
  referralToReligiousService: '710909002',
  /** Referral to community day centre. Set: support, day_centre. Evidence: attested. */
  referralToCommunityDayCentre: '308463006',
  /** Referral to falls service. Set: support, falls_prevention. Evidence: attested. */
  referralToFallsService: '247541000000106',
  /** Not feeling lonely. Set: outcomes, loneliness. Evidence: attested. */
  notFeelingLonely: '1230392000',
  /** Decreased social isolation. Set: outcomes, social_isolation. Evidence: attested. */
  decreasedSocialIsolation: '733817003',
  /** Adequate social connection. Set: outcomes, social_connection. Evidence: attested. */
  adequateSocialConnection: '1230391007',
  /** Feeling more empowered. Set: outcomes, empowerment. Evidence: attested. */
  feelingMoreEmpowered: '1144481009',
  /** Confident. Set: outcomes, confidence. Evidence: attested. */
  confident: '225486005',
  /** Hopeful for the future. Set: outcomes, hope. Evidence: attested. */
  hopefulForTheFuture: '225649001',
  /** Able to manage stress. Set: outcomes, stress. Evidence: attested. */
  ableToManageStress: '716421004',
  /** Financially secure. Set: outcomes, money. Evidence: attested. */
  financiallySecure: '224165005',
  /** Food security. Set: outcomes, food. Evidence: attested. */
  foodSecurity: '1078229009',
  /** Housing adequate. Set: outcomes, housing. Evidence: attested. */
  housingAdequate: '161036002',
} as const;

export const minimumDatasetRows = [
  { id: '871731000000106', term: 'Referral to social prescribing service', set: 'pathway', category: 'referral', role: 'referral', evidence: 'published', source: 'https://www.transformationpartnersinhealthandcare.nhs.uk/our-work/personalised_care/arrs-roles/social-prescribing/faqs/', termAsRead: 'Referral to social prescribing service (procedure)' },
  { id: '871711000000103', term: 'Social prescribing declined', set: 'pathway', category: 'declined', role: 'decline', evidence: 'published', source: 'https://www.transformationpartnersinhealthandcare.nhs.uk/our-work/personalised_care/arrs-roles/social-prescribing/faqs/', termAsRead: 'Social prescribing declined (situation)' },
  { id: '871691000000100', term: 'Social prescribing offered', set: 'pathway', category: 'offered', role: 'offer', evidence: 'unconfirmed', source: 'no source could be read; taken from general knowledge of the three national social prescribing codes: confirm against the UK Edition', termAsRead: 'Social prescribing offered' },
  { id: '224484003', term: 'Patient themselves providing care', set: 'demographics', category: 'carer', role: 'demographic', evidence: 'published', source: 'AgileHealthInformatics/prsb-datamodel-pipeline:examples/inputs/SocialPrescribing.json (id) + public GitHub code list', termAsRead: 'Patient themselves providing care (finding)' },
  { id: '105529008', term: 'Lives alone', set: 'demographics', category: 'living_arrangement', role: 'demographic', evidence: 'attested', source: 'UoM-Data-Science-Platforms/gm-sde:projects/038 - O\'Neill/extraction-sql/efi.sql', termAsRead: 'Lives alone (finding)' },
  { id: '315594003', term: 'Interpreter needed', set: 'demographics', category: 'language', role: 'demographic', evidence: 'attested', source: 'Exeter-Diabetes/CPRD-Codelists:Medcodes/Sociodemographic and lifestyle/SNOMED codelists/exeter_snomed_codelist_language_final.csv', termAsRead: 'Interpreter needed (finding)' },
  { id: '446654005', term: 'Refugee', set: 'demographics', category: 'migration', role: 'demographic', evidence: 'attested', source: 'fhir-typescript/fhir-typescript:core/r4b/dist/fhirValueSets/CareteamParticipantRoleCodings.js', termAsRead: 'Refugee (person)' },
  { id: '390790000', term: 'Asylum seeker', set: 'demographics', category: 'migration', role: 'demographic', evidence: 'attested', source: 'fhir-typescript/fhir-typescript:core/r4b/dist/fhirValueSets/CareteamParticipantRoleCodings.js', termAsRead: 'Asylum seeker (person)' },
  { id: '753651000000107', term: 'Military veteran', set: 'demographics', category: 'armed_forces', role: 'demographic', evidence: 'attested', source: 'NHSDigital/IOPS-FHIR-Simplifier-Backup:NHSEnglandProgrammeImplementationGuides/backup/examples/GPReg-Questionnaire-RegisterGPSurgery-Example.json', termAsRead: 'Military veteran (finding)' },
  { id: '33553000', term: 'Widowed', set: 'demographics', category: 'bereaved_partner', role: 'demographic', evidence: 'attested', source: 'UoM-Data-Science-Platforms/gm-sde:projects/038 - O\'Neill/extraction-sql/efi.sql', termAsRead: 'Widowed (finding)' },
  { id: '416075005', term: 'On learning disability register', set: 'demographics', category: 'learning_disability', role: 'demographic', evidence: 'attested', source: 'UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/learning-disability/1/learning-disability.snomed.txt', termAsRead: 'On learning disability register (finding)' },
  { id: '1108111000000107', term: 'Requires reasonable adjustments for health and care access (Equality Act 2010)', set: 'demographics', category: 'reasonable_adjustments', role: 'demographic', evidence: 'attested', source: 'AgileHealthInformatics/prsb-datamodel-pipeline:examples/inputs/111Referral.json', termAsRead: 'Requires reasonable adjustments for health and care access (Equality Act 2010) (finding)' },
  { id: '267076002', term: 'Feeling lonely', set: 'needs', category: 'loneliness', role: 'need', evidence: 'attested', source: 'Gravity-SDOHCC/sdoh_referral_source_client:app/helpers/conditions_helper.rb', termAsRead: 'Feeling lonely (finding)' },
  { id: '422650009', term: 'Social isolation', set: 'needs', category: 'social_isolation', role: 'need', evidence: 'attested', source: 'Gravity-SDOHCC/sdoh_referral_source_client:app/helpers/conditions_helper.rb', termAsRead: 'Social isolation (finding)' },
  { id: '425022003', term: 'Inadequate social support', set: 'needs', category: 'social_support', role: 'need', evidence: 'attested', source: 'Gravity-SDOHCC/sdoh_referral_source_client:app/helpers/conditions_helper.rb', termAsRead: 'Inadequate social support (finding)' },
  { id: '48694002', term: 'Anxiety', set: 'needs', category: 'anxiety', role: 'need', evidence: 'attested', source: 'UoM-Data-Science-Platforms/gm-sde:projects/041 - Kontopantelis/extraction-sql/diagnoses-history.sql', termAsRead: 'Anxiety (finding)' },
  { id: '366979004', term: 'Depressed mood', set: 'needs', category: 'low_mood', role: 'need', evidence: 'attested', source: 'UoM-Data-Science-Platforms/gm-sde:projects/041 - Kontopantelis/extraction-sql/diagnoses-history.sql', termAsRead: 'Depressed mood' },
  { id: '73595000', term: 'Stress', set: 'needs', category: 'stress', role: 'need', evidence: 'attested', source: 'Gravity-SDOHCC/sdoh_referral_source_client:app/helpers/conditions_helper.rb', termAsRead: 'Stress (finding)' },
  { id: '286647002', term: 'Low self-esteem', set: 'needs', category: 'self_esteem', role: 'need', evidence: 'attested', source: 'public GitHub code list', termAsRead: 'Low self-esteem (finding)' },
  { id: '74506000', term: 'Bereavement', set: 'needs', category: 'bereavement', role: 'need', evidence: 'attested', source: 'UoM-Data-Science-Platforms/gm-sde:projects/041 - Kontopantelis/extraction-sql/diagnoses-history.sql', termAsRead: 'Bereavement (life event - finding)' },
  { id: '314938000', term: 'Poor sleep pattern', set: 'needs', category: 'sleep', role: 'need', evidence: 'attested', source: 'UoM-Data-Science-Platforms/gm-sde:projects/038 - O\'Neill/extraction-sql/efi.sql', termAsRead: 'Poor sleep pattern (finding)' },
  { id: '160932005', term: 'Financial problem', set: 'needs', category: 'money', role: 'need', evidence: 'attested', source: 'public GitHub code list', termAsRead: 'Financial problem (finding)' },
  { id: '733423003', term: 'Food insecurity', set: 'needs', category: 'food', role: 'need', evidence: 'attested', source: 'Gravity-SDOHCC/sdoh_referral_source_client:app/helpers/conditions_helper.rb', termAsRead: 'Food insecurity (finding)' },
  { id: '105535008', term: 'Lack of heat in house', set: 'needs', category: 'home_heating', role: 'need', evidence: 'attested', source: 'Gravity-SDOHCC/sdoh_referral_source_client:app/helpers/conditions_helper.rb', termAsRead: 'Lack of heat in house (finding)' },
  { id: '105531004', term: 'Housing unsatisfactory', set: 'needs', category: 'housing_quality', role: 'need', evidence: 'attested', source: 'Gravity-SDOHCC/sdoh_referral_source_client:app/helpers/conditions_helper.rb', termAsRead: 'Housing unsatisfactory (finding)' },
  { id: '1156191002', term: 'Housing instability', set: 'needs', category: 'housing_instability', role: 'need', evidence: 'attested', source: 'Gravity-SDOHCC/sdoh_referral_source_client:app/helpers/conditions_helper.rb', termAsRead: 'Housing instability (finding)' },
  { id: '32911000', term: 'Homeless', set: 'needs', category: 'homelessness', role: 'need', evidence: 'attested', source: 'Gravity-SDOHCC/sdoh_referral_source_client:app/helpers/conditions_helper.rb', termAsRead: 'Homeless (finding)' },
  { id: '105532006', term: 'Overcrowded in house', set: 'needs', category: 'overcrowding', role: 'need', evidence: 'attested', source: 'Gravity-SDOHCC/sdoh_referral_source_client:app/helpers/conditions_helper.rb', termAsRead: 'Overcrowded in house (finding)' },
  { id: '73438004', term: 'Unemployed', set: 'needs', category: 'employment', role: 'need', evidence: 'attested', source: 'Gravity-SDOHCC/sdoh_referral_source_client:app/helpers/conditions_helper.rb', termAsRead: 'Unemployed (finding)' },
  { id: '266934004', term: 'Transport problem', set: 'needs', category: 'transport', role: 'need', evidence: 'attested', source: 'public GitHub code list', termAsRead: 'Transport problem (finding)' },
  { id: '300979000', term: 'Carer stress syndrome', set: 'needs', category: 'caring', role: 'need', evidence: 'attested', source: 'public GitHub code list', termAsRead: 'Caregiver stress syndrome (disorder)' },
  { id: '706893006', term: 'Victim of intimate partner abuse', set: 'needs', category: 'domestic_abuse', role: 'need', evidence: 'attested', source: 'Gravity-SDOHCC/sdoh_referral_source_client:app/helpers/conditions_helper.rb', termAsRead: 'Victim of intimate partner abuse (finding)' },
  { id: '1010196001', term: 'Safeguarding concern', set: 'needs', category: 'safeguarding', role: 'need', evidence: 'attested', source: 'AgileHealthInformatics/prsb-datamodel-pipeline:examples/inputs/CommunityPharmacy.json', termAsRead: 'Safeguarding concern (finding)' },
  { id: '361055000', term: 'Misuses drugs', set: 'needs', category: 'drugs', role: 'need', evidence: 'attested', source: 'AgileHealthInformatics/prsb-datamodel-pipeline:examples/inputs/CoreInformationStandard.json', termAsRead: 'Misuses drugs (finding)' },
  { id: '198421000000108', term: 'Hazardous alcohol use', set: 'needs', category: 'alcohol', role: 'need', evidence: 'attested', source: 'AgileHealthInformatics/prsb-datamodel-pipeline:examples/inputs/NHSHealthcheck.json', termAsRead: 'Hazardous alcohol use (finding)' },
  { id: '77176002', term: 'Smoker', set: 'needs', category: 'smoking', role: 'need', evidence: 'attested', source: 'UoM-Data-Science-Platforms/gm-sde:projects/001 - Grant/README.md', termAsRead: 'Smoker (finding)' },
  { id: '414916001', term: 'Obesity', set: 'needs', category: 'weight', role: 'need', evidence: 'attested', source: 'NHSDigital/IOPS-FHIR-Simplifier-Backup:Frameworks/backup/PlanDefinition/NHSHealthCheckPlan.json', termAsRead: 'Obesity (disorder)' },
  { id: '366121000000108', term: 'General practice physical activity questionnaire physical activity index: inactive', set: 'needs', category: 'physical_inactivity', role: 'need', evidence: 'attested', source: 'AgileHealthInformatics/prsb-datamodel-pipeline:examples/inputs/NHSHealthcheck.json', termAsRead: 'General practice physical activity questionnaire physical activity index: inactive (finding)' },
  { id: '82423001', term: 'Chronic pain', set: 'needs', category: 'pain', role: 'need', evidence: 'attested', source: 'UoM-Data-Science-Platforms/gm-sde:projects/SDE Lighthouse 06 - Chen/extraction-sql/0.code-sets.csv', termAsRead: 'Chronic pain' },
  { id: '386807006', term: 'Memory impairment', set: 'needs', category: 'memory', role: 'need', evidence: 'attested', source: 'UoM-Data-Science-Platforms/gm-sde:projects/038 - O\'Neill/extraction-sql/efi.sql', termAsRead: 'Memory impairment (finding)' },
  { id: '871869008', term: 'Difficulty demonstrating health literacy', set: 'needs', category: 'health_literacy', role: 'need', evidence: 'attested', source: 'Gravity-SDOHCC/sdoh_referral_source_client:app/helpers/conditions_helper.rb', termAsRead: 'Difficulty demonstrating health literacy (finding)' },
  { id: '266948004', term: 'Has a criminal record', set: 'needs', category: 'criminal_justice', role: 'need', evidence: 'attested', source: 'public GitHub code list', termAsRead: 'Has a criminal record (finding)' },
  { id: '975131000000104', term: 'Signposting', set: 'support', category: 'signposting', role: 'support', evidence: 'attested', source: 'AgileHealthInformatics/prsb-datamodel-pipeline:examples/inputs/CommunityPharmacy.json', termAsRead: 'Signposting (procedure)' },
  { id: '413125004', term: 'Referral to voluntary service', set: 'support', category: 'voluntary_sector', role: 'support', evidence: 'attested', source: 'fhir-typescript/fhir-typescript:core/r3/dist/fhirValueSets/ReferralTypeCodings.js', termAsRead: 'Referral to voluntary service' },
  { id: '711281004', term: 'Referral to support group', set: 'support', category: 'support_group', role: 'support', evidence: 'attested', source: 'fhir-typescript/fhir-typescript:core/r3/dist/fhirValueSets/ReferralTypeCodings.js', termAsRead: 'Referral to support group' },
  { id: '710908005', term: 'Referral to self help service', set: 'support', category: 'self_help', role: 'support', evidence: 'attested', source: 'fhir-typescript/fhir-typescript:core/r3/dist/fhirValueSets/ReferralTypeCodings.js', termAsRead: 'Referral to self help service' },
  { id: '390893007', term: 'Referral to physical activity programme', set: 'support', category: 'physical_activity', role: 'support', evidence: 'attested', source: 'AgileHealthInformatics/prsb-datamodel-pipeline:examples/inputs/NHSHealthcheck.json', termAsRead: 'Referral to physical activity program (procedure)' },
  { id: '892281000000101', term: 'Referral to healthy lifestyle programme', set: 'support', category: 'healthy_lifestyle', role: 'support', evidence: 'attested', source: 'AgileHealthInformatics/prsb-datamodel-pipeline:examples/inputs/NHSHealthcheck.json', termAsRead: 'Referral to healthy lifestyle programme (procedure)' },
  { id: '492861000000101', term: 'Referral to health trainer', set: 'support', category: 'health_trainer', role: 'support', evidence: 'attested', source: 'AgileHealthInformatics/prsb-datamodel-pipeline:examples/inputs/NHSHealthcheck.json', termAsRead: 'Referral to health trainer (procedure)' },
  { id: '408289007', term: 'Referral to weight management programme', set: 'support', category: 'weight_management', role: 'support', evidence: 'attested', source: 'NHSDigital/mental-health-monthly-statistics:Mental_Health_Monthly_Statistics/menh_publications/notebooks/07_EIP/01_Prepare/02_Insert_lookup_data.py', termAsRead: 'Refer to weight management programme' },
  { id: '871661000000106', term: 'Referral to smoking cessation service', set: 'support', category: 'smoking_cessation', role: 'support', evidence: 'attested', source: 'AgileHealthInformatics/prsb-datamodel-pipeline:examples/inputs/NHSHealthcheck.json', termAsRead: 'Referral to smoking cessation service (procedure)' },
  { id: '1099141000000106', term: 'Referral to alcohol misuse service', set: 'support', category: 'alcohol', role: 'support', evidence: 'attested', source: 'NHSDigital/mental-health-monthly-statistics:Mental_Health_Monthly_Statistics/menh_publications/notebooks/07_EIP/01_Prepare/02_Insert_lookup_data.py', termAsRead: 'Referral to alcohol misuse service' },
  { id: '201521000000104', term: 'Referral to substance misuse service', set: 'support', category: 'substance_misuse', role: 'support', evidence: 'attested', source: 'NHSDigital/mental-health-monthly-statistics:Mental_Health_Monthly_Statistics/menh_publications/notebooks/07_EIP/01_Prepare/02_Insert_lookup_data.py', termAsRead: 'Referral to substance misuse service' },
  { id: '710913009', term: 'Referral to financial service', set: 'support', category: 'money_advice', role: 'support', evidence: 'attested', source: 'fhir-typescript/fhir-typescript:core/r3/dist/fhirValueSets/ReferralTypeCodings.js', termAsRead: 'Referral to financial service' },
  { id: '710911006', term: 'Referral to housing service', set: 'support', category: 'housing_advice', role: 'support', evidence: 'attested', source: 'Gravity-SDOHCC/sdoh_referral_source_client:app/helpers/tasks_helper.rb', termAsRead: 'Referral to housing service' },
  { id: '710910007', term: 'Referral to legal service', set: 'support', category: 'legal_advice', role: 'support', evidence: 'attested', source: 'fhir-typescript/fhir-typescript:core/r3/dist/fhirValueSets/ReferralTypeCodings.js', termAsRead: 'Referral to legal service' },
  { id: '1098041000000101', term: 'Referral to an employment support service', set: 'support', category: 'employment_support', role: 'support', evidence: 'attested', source: 'NHSDigital/mental-health-monthly-statistics:Mental_Health_Monthly_Statistics/menh_publications/notebooks/07_EIP/01_Prepare/02_Insert_lookup_data.py', termAsRead: 'Referral to an employment support service' },
  { id: '415271004', term: 'Referral to education service', set: 'support', category: 'education', role: 'support', evidence: 'attested', source: 'NHSDigital/mental-health-monthly-statistics:Mental_Health_Monthly_Statistics/menh_publications/notebooks/07_EIP/01_Prepare/02_Insert_lookup_data.py', termAsRead: 'Referral to education service' },
  { id: '306249006', term: 'Referral to bereavement counsellor', set: 'support', category: 'bereavement_support', role: 'support', evidence: 'attested', source: 'fhir-typescript/fhir-typescript:core/r3/dist/fhirValueSets/ReferralTypeCodings.js', termAsRead: 'Referral to bereavement counselor' },
  { id: '306225008', term: 'Referral to counselling service', set: 'support', category: 'counselling', role: 'support', evidence: 'attested', source: 'fhir-typescript/fhir-typescript:core/r3/dist/fhirValueSets/ReferralTypeCodings.js', termAsRead: 'Referral to counseling service' },
  { id: '713109004', term: 'Referral to community meals service', set: 'support', category: 'meals', role: 'support', evidence: 'attested', source: 'Gravity-SDOHCC/sdoh_referral_source_client:app/helpers/tasks_helper.rb', termAsRead: 'Referral to community meals service' },
  { id: '702982008', term: 'Referral to voluntary support service for carers', set: 'support', category: 'carer_support', role: 'support', evidence: 'attested', source: 'fhir-typescript/fhir-typescript:core/r3/dist/fhirValueSets/ReferralTypeCodings.js', termAsRead: 'Referral to voluntary support service for carers' },
  { id: '790101000000103', term: 'Referral for social services carer\'s assessment', set: 'support', category: 'carer_assessment', role: 'support', evidence: 'attested', source: 'public GitHub code list', termAsRead: 'Referral for social services carer\'s assessment' },
  { id: '306238000', term: 'Referral to Social Services', set: 'support', category: 'social_care', role: 'support', evidence: 'attested', source: 'UoM-Data-Science-Platforms/gm-sde:projects/038 - O\'Neill/extraction-sql/efi.sql', termAsRead: 'Referral to Social Services (procedure)' },
  { id: '431719007', term: 'Referral to domestic violence advocate', set: 'support', category: 'domestic_abuse_support', role: 'support', evidence: 'attested', source: 'fhir-typescript/fhir-typescript:core/r3/dist/fhirValueSets/ReferralTypeCodings.js', termAsRead: 'Referral to domestic violence advocate' },
  { id: '710909002', term: 'Referral to religious service', set: 'support', category: 'faith', role: 'support', evidence: 'attested', source: 'fhir-typescript/fhir-typescript:core/r3/dist/fhirValueSets/ReferralTypeCodings.js', termAsRead: 'Referral to religious service' },
  { id: '308463006', term: 'Referral to community day centre', set: 'support', category: 'day_centre', role: 'support', evidence: 'attested', source: 'fhir-typescript/fhir-typescript:core/r3/dist/fhirValueSets/ReferralTypeCodings.js', termAsRead: 'Refer to community day center' },
  { id: '247541000000106', term: 'Referral to falls service', set: 'support', category: 'falls_prevention', role: 'support', evidence: 'attested', source: 'UoM-Data-Science-Platforms/gm-sde:projects/038 - O\'Neill/extraction-sql/efi.sql', termAsRead: 'Referral to falls service (procedure)' },
  { id: '1230392000', term: 'Not feeling lonely', set: 'outcomes', category: 'loneliness', role: 'outcome', evidence: 'attested', source: 'public GitHub code list', termAsRead: 'Not feeling lonely (finding)' },
  { id: '733817003', term: 'Decreased social isolation', set: 'outcomes', category: 'social_isolation', role: 'outcome', evidence: 'attested', source: 'Gravity-SDOHCC/sdoh_referral_source_client:app/helpers/conditions_helper.rb', termAsRead: 'Decreased social isolation (finding)' },
  { id: '1230391007', term: 'Adequate social connection', set: 'outcomes', category: 'social_connection', role: 'outcome', evidence: 'attested', source: 'public GitHub code list', termAsRead: 'Adequate social connection (finding)' },
  { id: '1144481009', term: 'Feeling more empowered', set: 'outcomes', category: 'empowerment', role: 'outcome', evidence: 'attested', source: 'public GitHub code list', termAsRead: 'Feeling more empowered (finding)' },
  { id: '225486005', term: 'Confident', set: 'outcomes', category: 'confidence', role: 'outcome', evidence: 'attested', source: 'public GitHub code list', termAsRead: 'Confident (finding)' },
  { id: '225649001', term: 'Hopeful for the future', set: 'outcomes', category: 'hope', role: 'outcome', evidence: 'attested', source: 'public GitHub code list', termAsRead: 'Hopeful for the future (finding)' },
  { id: '716421004', term: 'Able to manage stress', set: 'outcomes', category: 'stress', role: 'outcome', evidence: 'attested', source: 'public GitHub code list', termAsRead: 'Able to manage stress (finding)' },
  { id: '224165005', term: 'Financially secure', set: 'outcomes', category: 'money', role: 'outcome', evidence: 'attested', source: 'public GitHub code list', termAsRead: 'Financially secure (finding)' },
  { id: '1078229009', term: 'Food security', set: 'outcomes', category: 'food', role: 'outcome', evidence: 'attested', source: 'public GitHub code list', termAsRead: 'Food security (finding)' },
  { id: '161036002', term: 'Housing adequate', set: 'outcomes', category: 'housing', role: 'outcome', evidence: 'attested', source: 'public GitHub code list', termAsRead: 'Housing adequate (finding)' },
] as const;
