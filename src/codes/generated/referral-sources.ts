// Made from codes/referral-sources.csv by `npm run codes`: change the table, not this file.
// Contains SNOMED CT content: see NOTICE for the terms it is under.

export const referralSourceColumns = {
  id: `309013001
183701009
183697006
183688007
183689004
183691007
183693005
183705000
183702002
183695003
183699009
183696002
183692000
760081000000107
183706004
183690008
183704001
1066021000000105
185359002
200181000000100
1065391000000104
185361006
835221000000101
1077201000000101
1077191000000103
312357002
185366001
1033551000000109
309014007
185373006
108161000000109
1052681000000105
200171000000102
185360007
276491000
185363009
185362004
185368000
185369008
2051000124106
185370009
2021000124102
1079521000000104
1065401000000101
1991000124105
185365002
2031000124104
183700005
1107201000000100
304301000000105
769411000000104
507291000000100
183687002
1036481000000106
198151000000108
310434002
266752005
183703007`,
  term: `Referred by person
Dermatology self-referral
ENT self-referral
General medical self-referral
General surgical self-referral
Geriatric self-referral
Gynaecological self-referral
Haematology self-referral
Neurology self-referral
Obstetric self-referral
Ophthalmology self-referral
Orthopaedic self-referral
Paediatric self-referral
Physiotherapy self-referral
Plastic surgery self-referral
Psychiatric self-referral
Radiotherapy self-referral
Referred by advanced care practitioner
Referred by another GP
Referred by cardiologist
Referred by carer
Referred by community doctor
Referred by community matron
Referred by community mental health nurse
Referred by community nurse
Referred by consultant
Referred by dentist
Referred by Diabetes UK roadshow clinician
Referred by doctor
Referred by family
Referred by general practitioner
Referred by health visitor
Referred by heart failure nurse specialist
Referred by hospital doctor
Referred by member of Primary Health Care Team
Referred by midwife
Referred by nurse
Referred by optician
Referred by pharmacist
Referred by physician assistant
Referred by physiotherapist
Referred by primary care physician
Referred by private sector physician
Referred by school nurse
Referred by self
Referred by social worker
Referred by specialist physician
Rheumatology self-referral
Self referral for digital cognitive behavioural therapy for insomnia
Self referral to substance misuse service
Self referral to termination of pregnancy service
Self-referral to accident and emergency department
Self-referral to hospital
Self-referral to IAPT (Improving Access to Psychological Therapies) programme
Self-referral to minor injuries clinic
Self-referral to service
Trauma self-referral
Urology self-referral`,
  set: `sources`,
  category: `other
self















general_practice

hospital
family_or_carer
community_health

mental_health
community_health
hospital
other_primary_care
voluntary_sector
general_practice
family_or_carer
general_practice
community_health

hospital
general_practice
community_health
general_practice
other_primary_care

general_practice
community_health
general_practice
hospital
education
self
social_care
hospital
self`,
  role: `source`,
};

export const referralSourceReadings = {
  evidence: `attested`,
  source: `parent of the "referred by" concepts; SNOMED CT International core
UK Core ValueSet SourceOfServiceRequest v1.2.1`,
  termAsRead: `~`,
};
