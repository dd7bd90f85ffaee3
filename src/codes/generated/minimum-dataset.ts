// Made from codes/minimum-dataset.csv by `npm run codes`: change the table, not this file.
// Contains SNOMED CT content: see NOTICE for the terms it is under.

import { idsByName } from '../columns';

export const minimumDatasetColumns = {
  id: `871731000000106
871711000000103
871691000000100
224484003
105529008
315594003
446654005
390790000
753651000000107
33553000
416075005
1108111000000107
267076002
422650009
425022003
48694002
366979004
73595000
286647002
74506000
314938000
160932005
733423003
105535008
105531004
1156191002
32911000
105532006
73438004
266934004
300979000
706893006
1010196001
361055000
198421000000108
77176002
414916001
366121000000108
82423001
386807006
871869008
266948004
975131000000104
413125004
711281004
710908005
390893007
892281000000101
492861000000101
408289007
871661000000106
1099141000000106
201521000000104
710913009
710911006
710910007
1098041000000101
415271004
306249006
306225008
713109004
702982008
790101000000103
306238000
431719007
710909002
308463006
247541000000106
1230392000
733817003
1230391007
1144481009
225486005
225649001
716421004
224165005
1078229009
161036002`,
  term: `Referral to social prescribing service
Social prescribing declined
Social prescribing offered
Patient themselves providing care
Lives alone
Interpreter needed
Refugee
Asylum seeker
Military veteran
Widowed
On learning disability register
Requires reasonable adjustments for health and care access (Equality Act 2010)
Feeling lonely
Social isolation
Inadequate social support
Anxiety
Depressed mood
Stress
Low self-esteem
Bereavement
Poor sleep pattern
Financial problem
Food insecurity
Lack of heat in house
Housing unsatisfactory
Housing instability
Homeless
Overcrowded in house
Unemployed
Transport problem
Carer stress syndrome
Victim of intimate partner abuse
Safeguarding concern
Misuses drugs
Hazardous alcohol use
Smoker
Obesity
General practice physical activity questionnaire physical activity index: inactive
Chronic pain
Memory impairment
Difficulty demonstrating health literacy
Has a criminal record
Signposting
Referral to voluntary service
Referral to support group
Referral to self help service
Referral to physical activity programme
Referral to healthy lifestyle programme
Referral to health trainer
Referral to weight management programme
Referral to smoking cessation service
Referral to alcohol misuse service
Referral to substance misuse service
Referral to financial service
Referral to housing service
Referral to legal service
Referral to an employment support service
Referral to education service
Referral to bereavement counsellor
Referral to counselling service
Referral to community meals service
Referral to voluntary support service for carers
Referral for social services carer's assessment
Referral to Social Services
Referral to domestic violence advocate
Referral to religious service
Referral to community day centre
Referral to falls service
Not feeling lonely
Decreased social isolation
Adequate social connection
Feeling more empowered
Confident
Hopeful for the future
Able to manage stress
Financially secure
Food security
Housing adequate`,
  set: `pathway


demographics








needs





























support

























outcomes`,
  category: `referral
declined
offered
carer
living_arrangement
language
migration

armed_forces
bereaved_partner
learning_disability
reasonable_adjustments
loneliness
social_isolation
social_support
anxiety
low_mood
stress
self_esteem
bereavement
sleep
money
food
home_heating
housing_quality
housing_instability
homelessness
overcrowding
employment
transport
caring
domestic_abuse
safeguarding
drugs
alcohol
smoking
weight
physical_inactivity
pain
memory
health_literacy
criminal_justice
signposting
voluntary_sector
support_group
self_help
physical_activity
healthy_lifestyle
health_trainer
weight_management
smoking_cessation
alcohol
substance_misuse
money_advice
housing_advice
legal_advice
employment_support
education
bereavement_support
counselling
meals
carer_support
carer_assessment
social_care
domestic_abuse_support
faith
day_centre
falls_prevention
loneliness
social_isolation
social_connection
empowerment
confidence
hope
stress
money
food
housing`,
  role: `referral
decline
offer
demographic








need





























support

























outcome`,
};

export const minimumDatasetReadings = {
  evidence: `published

unconfirmed
published
attested`,
  source: `https://www.transformationpartnersinhealthandcare.nhs.uk/our-work/personalised_care/arrs-roles/social-prescribing/faqs/

no source could be read; taken from general knowledge of the three national social prescribing codes: confirm against the UK Edition
AgileHealthInformatics/prsb-datamodel-pipeline:examples/inputs/SocialPrescribing.json (id) + public GitHub code list
UoM-Data-Science-Platforms/gm-sde:projects/038 - O'Neill/extraction-sql/efi.sql
Exeter-Diabetes/CPRD-Codelists:Medcodes/Sociodemographic and lifestyle/SNOMED codelists/exeter_snomed_codelist_language_final.csv
fhir-typescript/fhir-typescript:core/r4b/dist/fhirValueSets/CareteamParticipantRoleCodings.js

NHSDigital/IOPS-FHIR-Simplifier-Backup:NHSEnglandProgrammeImplementationGuides/backup/examples/GPReg-Questionnaire-RegisterGPSurgery-Example.json
UoM-Data-Science-Platforms/gm-sde:projects/038 - O'Neill/extraction-sql/efi.sql
UoM-Data-Science-Platforms/gm-sde:shared/clinical-code-sets/conditions/learning-disability/1/learning-disability.snomed.txt
AgileHealthInformatics/prsb-datamodel-pipeline:examples/inputs/111Referral.json
Gravity-SDOHCC/sdoh_referral_source_client:app/helpers/conditions_helper.rb


UoM-Data-Science-Platforms/gm-sde:projects/041 - Kontopantelis/extraction-sql/diagnoses-history.sql

Gravity-SDOHCC/sdoh_referral_source_client:app/helpers/conditions_helper.rb
public GitHub code list
UoM-Data-Science-Platforms/gm-sde:projects/041 - Kontopantelis/extraction-sql/diagnoses-history.sql
UoM-Data-Science-Platforms/gm-sde:projects/038 - O'Neill/extraction-sql/efi.sql
public GitHub code list
Gravity-SDOHCC/sdoh_referral_source_client:app/helpers/conditions_helper.rb






public GitHub code list

Gravity-SDOHCC/sdoh_referral_source_client:app/helpers/conditions_helper.rb
AgileHealthInformatics/prsb-datamodel-pipeline:examples/inputs/CommunityPharmacy.json
AgileHealthInformatics/prsb-datamodel-pipeline:examples/inputs/CoreInformationStandard.json
AgileHealthInformatics/prsb-datamodel-pipeline:examples/inputs/NHSHealthcheck.json
UoM-Data-Science-Platforms/gm-sde:projects/001 - Grant/README.md
NHSDigital/IOPS-FHIR-Simplifier-Backup:Frameworks/backup/PlanDefinition/NHSHealthCheckPlan.json
AgileHealthInformatics/prsb-datamodel-pipeline:examples/inputs/NHSHealthcheck.json
UoM-Data-Science-Platforms/gm-sde:projects/SDE Lighthouse 06 - Chen/extraction-sql/0.code-sets.csv
UoM-Data-Science-Platforms/gm-sde:projects/038 - O'Neill/extraction-sql/efi.sql
Gravity-SDOHCC/sdoh_referral_source_client:app/helpers/conditions_helper.rb
public GitHub code list
AgileHealthInformatics/prsb-datamodel-pipeline:examples/inputs/CommunityPharmacy.json
fhir-typescript/fhir-typescript:core/r3/dist/fhirValueSets/ReferralTypeCodings.js


AgileHealthInformatics/prsb-datamodel-pipeline:examples/inputs/NHSHealthcheck.json


NHSDigital/mental-health-monthly-statistics:Mental_Health_Monthly_Statistics/menh_publications/notebooks/07_EIP/01_Prepare/02_Insert_lookup_data.py
AgileHealthInformatics/prsb-datamodel-pipeline:examples/inputs/NHSHealthcheck.json
NHSDigital/mental-health-monthly-statistics:Mental_Health_Monthly_Statistics/menh_publications/notebooks/07_EIP/01_Prepare/02_Insert_lookup_data.py

fhir-typescript/fhir-typescript:core/r3/dist/fhirValueSets/ReferralTypeCodings.js
Gravity-SDOHCC/sdoh_referral_source_client:app/helpers/tasks_helper.rb
fhir-typescript/fhir-typescript:core/r3/dist/fhirValueSets/ReferralTypeCodings.js
NHSDigital/mental-health-monthly-statistics:Mental_Health_Monthly_Statistics/menh_publications/notebooks/07_EIP/01_Prepare/02_Insert_lookup_data.py

fhir-typescript/fhir-typescript:core/r3/dist/fhirValueSets/ReferralTypeCodings.js

Gravity-SDOHCC/sdoh_referral_source_client:app/helpers/tasks_helper.rb
fhir-typescript/fhir-typescript:core/r3/dist/fhirValueSets/ReferralTypeCodings.js
public GitHub code list
UoM-Data-Science-Platforms/gm-sde:projects/038 - O'Neill/extraction-sql/efi.sql
fhir-typescript/fhir-typescript:core/r3/dist/fhirValueSets/ReferralTypeCodings.js


UoM-Data-Science-Platforms/gm-sde:projects/038 - O'Neill/extraction-sql/efi.sql
public GitHub code list
Gravity-SDOHCC/sdoh_referral_source_client:app/helpers/conditions_helper.rb
public GitHub code list`,
  termAsRead: `~ (procedure)
~ (situation)
~
~ (finding)


~ (person)

~ (finding)







~
~ (finding)

~ (life event - finding)
~ (finding)









Caregiver stress syndrome (disorder)
~ (finding)




~ (disorder)
~ (finding)
~
~ (finding)


~ (procedure)
~


Referral to physical activity program (procedure)
~ (procedure)

Refer to weight management programme
~ (procedure)
~






Referral to bereavement counselor
Referral to counseling service
~


~ (procedure)
~

Refer to community day center
~ (procedure)
~ (finding)`,
};

/**
 * The concept ids of the compiled minimum dataset by name. Not the official list: see `SOURCES`.
 *
 * @example
 * ```ts
 * import { concept } from 'social-prescribing/codes';
 *
 * concept.referralToSocialPrescribingService; //=> '871731000000106'
 * ```
 */
export const concept = /* @__PURE__ */ idsByName<{
  /** Referral to social prescribing service. Set: pathway, referral. Evidence: published. */
  readonly referralToSocialPrescribingService: '871731000000106';
  /** Social prescribing declined. Set: pathway, declined. Evidence: published. */
  readonly socialPrescribingDeclined: '871711000000103';
  /** Social prescribing offered. Set: pathway, offered. Evidence: unconfirmed. */
  readonly socialPrescribingOffered: '871691000000100';
  /** Patient themselves providing care. Set: demographics, carer. Evidence: published. */
  readonly patientThemselvesProvidingCare: '224484003';
  /** Lives alone. Set: demographics, living_arrangement. Evidence: attested. */
  readonly livesAlone: '105529008';
  /** Interpreter needed. Set: demographics, language. Evidence: attested. */
  readonly interpreterNeeded: '315594003';
  /** Refugee. Set: demographics, migration. Evidence: attested. */
  readonly refugee: '446654005';
  /** Asylum seeker. Set: demographics, migration. Evidence: attested. */
  readonly asylumSeeker: '390790000';
  /** Military veteran. Set: demographics, armed_forces. Evidence: attested. */
  readonly militaryVeteran: '753651000000107';
  /** Widowed. Set: demographics, bereaved_partner. Evidence: attested. */
  readonly widowed: '33553000';
  /** On learning disability register. Set: demographics, learning_disability. Evidence: attested. */
  readonly onLearningDisabilityRegister: '416075005';
  /** Requires reasonable adjustments for health and care access (Equality Act 2010). Set: demographics, reasonable_adjustments. Evidence: attested. */
  readonly requiresReasonableAdjustmentsForHealthAndCareAccessEqualityAct2010: '1108111000000107';
  /** Feeling lonely. Set: needs, loneliness. Evidence: attested. */
  readonly feelingLonely: '267076002';
  /** Social isolation. Set: needs, social_isolation. Evidence: attested. */
  readonly socialIsolation: '422650009';
  /** Inadequate social support. Set: needs, social_support. Evidence: attested. */
  readonly inadequateSocialSupport: '425022003';
  /** Anxiety. Set: needs, anxiety. Evidence: attested. */
  readonly anxiety: '48694002';
  /** Depressed mood. Set: needs, low_mood. Evidence: attested. */
  readonly depressedMood: '366979004';
  /** Stress. Set: needs, stress. Evidence: attested. */
  readonly stress: '73595000';
  /** Low self-esteem. Set: needs, self_esteem. Evidence: attested. */
  readonly lowSelfEsteem: '286647002';
  /** Bereavement. Set: needs, bereavement. Evidence: attested. */
  readonly bereavement: '74506000';
  /** Poor sleep pattern. Set: needs, sleep. Evidence: attested. */
  readonly poorSleepPattern: '314938000';
  /** Financial problem. Set: needs, money. Evidence: attested. */
  readonly financialProblem: '160932005';
  /** Food insecurity. Set: needs, food. Evidence: attested. */
  readonly foodInsecurity: '733423003';
  /** Lack of heat in house. Set: needs, home_heating. Evidence: attested. */
  readonly lackOfHeatInHouse: '105535008';
  /** Housing unsatisfactory. Set: needs, housing_quality. Evidence: attested. */
  readonly housingUnsatisfactory: '105531004';
  /** Housing instability. Set: needs, housing_instability. Evidence: attested. */
  readonly housingInstability: '1156191002';
  /** Homeless. Set: needs, homelessness. Evidence: attested. */
  readonly homeless: '32911000';
  /** Overcrowded in house. Set: needs, overcrowding. Evidence: attested. */
  readonly overcrowdedInHouse: '105532006';
  /** Unemployed. Set: needs, employment. Evidence: attested. */
  readonly unemployed: '73438004';
  /** Transport problem. Set: needs, transport. Evidence: attested. */
  readonly transportProblem: '266934004';
  /** Carer stress syndrome. Set: needs, caring. Evidence: attested. */
  readonly carerStressSyndrome: '300979000';
  /** Victim of intimate partner abuse. Set: needs, domestic_abuse. Evidence: attested. */
  readonly victimOfIntimatePartnerAbuse: '706893006';
  /** Safeguarding concern. Set: needs, safeguarding. Evidence: attested. */
  readonly safeguardingConcern: '1010196001';
  /** Misuses drugs. Set: needs, drugs. Evidence: attested. */
  readonly misusesDrugs: '361055000';
  /** Hazardous alcohol use. Set: needs, alcohol. Evidence: attested. */
  readonly hazardousAlcoholUse: '198421000000108';
  /** Smoker. Set: needs, smoking. Evidence: attested. */
  readonly smoker: '77176002';
  /** Obesity. Set: needs, weight. Evidence: attested. */
  readonly obesity: '414916001';
  /** General practice physical activity questionnaire physical activity index: inactive. Set: needs, physical_inactivity. Evidence: attested. */
  readonly generalPracticePhysicalActivityQuestionnairePhysicalActivityIndexInactive: '366121000000108';
  /** Chronic pain. Set: needs, pain. Evidence: attested. */
  readonly chronicPain: '82423001';
  /** Memory impairment. Set: needs, memory. Evidence: attested. */
  readonly memoryImpairment: '386807006';
  /** Difficulty demonstrating health literacy. Set: needs, health_literacy. Evidence: attested. */
  readonly difficultyDemonstratingHealthLiteracy: '871869008';
  /** Has a criminal record. Set: needs, criminal_justice. Evidence: attested. */
  readonly hasACriminalRecord: '266948004';
  /** Signposting. Set: support, signposting. Evidence: attested. */
  readonly signposting: '975131000000104';
  /** Referral to voluntary service. Set: support, voluntary_sector. Evidence: attested. */
  readonly referralToVoluntaryService: '413125004';
  /** Referral to support group. Set: support, support_group. Evidence: attested. */
  readonly referralToSupportGroup: '711281004';
  /** Referral to self help service. Set: support, self_help. Evidence: attested. */
  readonly referralToSelfHelpService: '710908005';
  /** Referral to physical activity programme. Set: support, physical_activity. Evidence: attested. */
  readonly referralToPhysicalActivityProgramme: '390893007';
  /** Referral to healthy lifestyle programme. Set: support, healthy_lifestyle. Evidence: attested. */
  readonly referralToHealthyLifestyleProgramme: '892281000000101';
  /** Referral to health trainer. Set: support, health_trainer. Evidence: attested. */
  readonly referralToHealthTrainer: '492861000000101';
  /** Referral to weight management programme. Set: support, weight_management. Evidence: attested. */
  readonly referralToWeightManagementProgramme: '408289007';
  /** Referral to smoking cessation service. Set: support, smoking_cessation. Evidence: attested. */
  readonly referralToSmokingCessationService: '871661000000106';
  /** Referral to alcohol misuse service. Set: support, alcohol. Evidence: attested. */
  readonly referralToAlcoholMisuseService: '1099141000000106';
  /** Referral to substance misuse service. Set: support, substance_misuse. Evidence: attested. */
  readonly referralToSubstanceMisuseService: '201521000000104';
  /** Referral to financial service. Set: support, money_advice. Evidence: attested. */
  readonly referralToFinancialService: '710913009';
  /** Referral to housing service. Set: support, housing_advice. Evidence: attested. */
  readonly referralToHousingService: '710911006';
  /** Referral to legal service. Set: support, legal_advice. Evidence: attested. */
  readonly referralToLegalService: '710910007';
  /** Referral to an employment support service. Set: support, employment_support. Evidence: attested. */
  readonly referralToAnEmploymentSupportService: '1098041000000101';
  /** Referral to education service. Set: support, education. Evidence: attested. */
  readonly referralToEducationService: '415271004';
  /** Referral to bereavement counsellor. Set: support, bereavement_support. Evidence: attested. */
  readonly referralToBereavementCounsellor: '306249006';
  /** Referral to counselling service. Set: support, counselling. Evidence: attested. */
  readonly referralToCounsellingService: '306225008';
  /** Referral to community meals service. Set: support, meals. Evidence: attested. */
  readonly referralToCommunityMealsService: '713109004';
  /** Referral to voluntary support service for carers. Set: support, carer_support. Evidence: attested. */
  readonly referralToVoluntarySupportServiceForCarers: '702982008';
  /** Referral for social services carer's assessment. Set: support, carer_assessment. Evidence: attested. */
  readonly referralForSocialServicesCarersAssessment: '790101000000103';
  /** Referral to Social Services. Set: support, social_care. Evidence: attested. */
  readonly referralToSocialServices: '306238000';
  /** Referral to domestic violence advocate. Set: support, domestic_abuse_support. Evidence: attested. */
  readonly referralToDomesticViolenceAdvocate: '431719007';
  /** Referral to religious service. Set: support, faith. Evidence: attested. */
  readonly referralToReligiousService: '710909002';
  /** Referral to community day centre. Set: support, day_centre. Evidence: attested. */
  readonly referralToCommunityDayCentre: '308463006';
  /** Referral to falls service. Set: support, falls_prevention. Evidence: attested. */
  readonly referralToFallsService: '247541000000106';
  /** Not feeling lonely. Set: outcomes, loneliness. Evidence: attested. */
  readonly notFeelingLonely: '1230392000';
  /** Decreased social isolation. Set: outcomes, social_isolation. Evidence: attested. */
  readonly decreasedSocialIsolation: '733817003';
  /** Adequate social connection. Set: outcomes, social_connection. Evidence: attested. */
  readonly adequateSocialConnection: '1230391007';
  /** Feeling more empowered. Set: outcomes, empowerment. Evidence: attested. */
  readonly feelingMoreEmpowered: '1144481009';
  /** Confident. Set: outcomes, confidence. Evidence: attested. */
  readonly confident: '225486005';
  /** Hopeful for the future. Set: outcomes, hope. Evidence: attested. */
  readonly hopefulForTheFuture: '225649001';
  /** Able to manage stress. Set: outcomes, stress. Evidence: attested. */
  readonly ableToManageStress: '716421004';
  /** Financially secure. Set: outcomes, money. Evidence: attested. */
  readonly financiallySecure: '224165005';
  /** Food security. Set: outcomes, food. Evidence: attested. */
  readonly foodSecurity: '1078229009';
  /** Housing adequate. Set: outcomes, housing. Evidence: attested. */
  readonly housingAdequate: '161036002';
}>(minimumDatasetColumns);
