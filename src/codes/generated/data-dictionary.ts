// Made from codes/data-dictionary/*.csv by `npm run codes`: change the table, not this file.

import { listOf } from '../columns';
import * as permitted from './permitted-codes';

export const activityLocationTypeCode = /* @__PURE__ */ listOf<{
  readonly id: 'activity-location-type-code';
  readonly title: 'Activity location type code';
  readonly codes: readonly [
    { readonly code: 'A01'; readonly meaning: 'Patient\'s Home' },
    { readonly code: 'A02'; readonly meaning: 'Carer\'s Home' },
    { readonly code: 'A03'; readonly meaning: 'Patient\'s Workplace' },
    { readonly code: 'A04'; readonly meaning: 'Other Patient Related Location' },
    { readonly code: 'B01'; readonly meaning: 'Primary Care Health Centre' },
    { readonly code: 'B02'; readonly meaning: 'Polyclinic' },
    { readonly code: 'C01'; readonly meaning: 'General Medical Practitioner Practice' },
    { readonly code: 'C02'; readonly meaning: 'Dental Practice' },
    { readonly code: 'C03'; readonly meaning: 'Ophthalmic Medical Practitioner Premises' },
    { readonly code: 'D01'; readonly meaning: 'Walk In Centre' },
    { readonly code: 'D02'; readonly meaning: 'Out of Hours Centre' },
    { readonly code: 'D03'; readonly meaning: 'Emergency Community Dental Service' },
    { readonly code: 'E01'; readonly meaning: 'Out-Patient Clinic' },
    { readonly code: 'E02'; readonly meaning: 'Ward' },
    { readonly code: 'E03'; readonly meaning: 'Day Hospital' },
    { readonly code: 'E04'; readonly meaning: 'Emergency Care Department or Minor Injuries Department' },
    { readonly code: 'E99'; readonly meaning: 'Other Departments' },
    { readonly code: 'F01'; readonly meaning: 'Hospice' },
    { readonly code: 'G01'; readonly meaning: 'Care Home Without Nursing' },
    { readonly code: 'G02'; readonly meaning: 'Care Home With Nursing' },
    { readonly code: 'G03'; readonly meaning: 'Children\'s Home' },
    { readonly code: 'G04'; readonly meaning: 'Integrated Care Home Without Nursing and Care Home With Nursing' },
    { readonly code: 'H01'; readonly meaning: 'Day Centre' },
    { readonly code: 'J01'; readonly meaning: 'Resource Centre' },
    { readonly code: 'K01'; readonly meaning: 'Sure Start Children\'s Centre' },
    { readonly code: 'K02'; readonly meaning: 'Child Development Centre' },
    { readonly code: 'L01'; readonly meaning: 'School' },
    { readonly code: 'L02'; readonly meaning: 'Further Education College' },
    { readonly code: 'L03'; readonly meaning: 'University' },
    { readonly code: 'L04'; readonly meaning: 'Nursery Premises' },
    { readonly code: 'L05'; readonly meaning: 'Other Childcare Premises' },
    { readonly code: 'L06'; readonly meaning: 'Training Establishments' },
    { readonly code: 'L99'; readonly meaning: 'Other Educational Premises' },
    { readonly code: 'M01'; readonly meaning: 'Prison' },
    { readonly code: 'M02'; readonly meaning: 'Probation Service Premises' },
    { readonly code: 'M03'; readonly meaning: 'Police Station / Police Custody Suite' },
    { readonly code: 'M04'; readonly meaning: 'Young Offender Institution' },
    { readonly code: 'M05'; readonly meaning: 'Immigration Removal Centre' },
    { readonly code: 'M06'; readonly meaning: 'Young Offender Institution (15-17)' },
    { readonly code: 'M07'; readonly meaning: 'Young Offender Institution (18-21)' },
    { readonly code: 'N01'; readonly meaning: 'Street or other public open space' },
    { readonly code: 'N02'; readonly meaning: 'Other publicly accessible area or building' },
    { readonly code: 'N03'; readonly meaning: 'Voluntary or charitable agency premises' },
    { readonly code: 'N04'; readonly meaning: 'Dispensing Optician Premises' },
    { readonly code: 'N05'; readonly meaning: 'Dispensing Pharmacy Premises' },
    { readonly code: 'X01'; readonly meaning: 'Other locations not elsewhere classified' },
  ];
}>('activity-location-type-code', 'Activity location type code', permitted.activityLocationTypeCode, `Patient's Home
Carer's Home
Patient's Workplace
Other Patient Related Location
Primary Care Health Centre
Polyclinic
General Medical Practitioner Practice
Dental Practice
Ophthalmic Medical Practitioner Premises
Walk In Centre
Out of Hours Centre
Emergency Community Dental Service
Out-Patient Clinic
Ward
Day Hospital
Emergency Care Department or Minor Injuries Department
Other Departments
Hospice
Care Home Without Nursing
Care Home With Nursing
Children's Home
Integrated Care Home Without Nursing and Care Home With Nursing
Day Centre
Resource Centre
Sure Start Children's Centre
Child Development Centre
School
Further Education College
University
Nursery Premises
Other Childcare Premises
Training Establishments
Other Educational Premises
Prison
Probation Service Premises
Police Station / Police Custody Suite
Young Offender Institution
Immigration Removal Centre
Young Offender Institution (15-17)
Young Offender Institution (18-21)
Street or other public open space
Other publicly accessible area or building
Voluntary or charitable agency premises
Dispensing Optician Premises
Dispensing Pharmacy Premises
Other locations not elsewhere classified`);

export const attendedOrDidNotAttend = /* @__PURE__ */ listOf<{
  readonly id: 'attended-or-did-not-attend';
  readonly title: 'Attended or did not attend';
  readonly codes: readonly [
    { readonly code: '5'; readonly meaning: 'Attended on time, or seen before the relevant professional was ready' },
    { readonly code: '6'; readonly meaning: 'Arrived late but was seen' },
    { readonly code: '7'; readonly meaning: 'Arrived late and could not be seen' },
    { readonly code: '2'; readonly meaning: 'Cancelled by, or on behalf of, the person' },
    { readonly code: '3'; readonly meaning: 'Did not attend, without warning' },
    { readonly code: '4'; readonly meaning: 'Cancelled or postponed by the provider' },
    { readonly code: '0'; readonly meaning: 'Not applicable: the appointment is in the future' },
  ];
}>('attended-or-did-not-attend', 'Attended or did not attend', permitted.attendedOrDidNotAttend, `Attended on time, or seen before the relevant professional was ready
Arrived late but was seen
Arrived late and could not be seen
Cancelled by, or on behalf of, the person
Did not attend, without warning
Cancelled or postponed by the provider
Not applicable: the appointment is in the future`);

export const consultationMediumUsed = /* @__PURE__ */ listOf<{
  readonly id: 'consultation-medium-used';
  readonly title: 'Consultation medium used';
  readonly codes: readonly [
    { readonly code: '01'; readonly meaning: 'Face to face communication' },
    { readonly code: '02'; readonly meaning: 'Telephone' },
    { readonly code: '03'; readonly meaning: 'Telemedicine' },
    { readonly code: '04'; readonly meaning: 'Talk type for a PERSON unable to speak' },
    { readonly code: '05'; readonly meaning: 'Email' },
    { readonly code: '06'; readonly meaning: 'Short Message Service (SMS) - Text Messaging' },
    { readonly code: '07'; readonly meaning: 'On-line Triage' },
    { readonly code: '08'; readonly meaning: 'Online Instant Messaging' },
    { readonly code: '98'; readonly meaning: 'Other (not listed)' },
  ];
}>('consultation-medium-used', 'Consultation medium used', permitted.consultationMediumUsed, `Face to face communication
Telephone
Telemedicine
Talk type for a PERSON unable to speak
Email
Short Message Service (SMS) - Text Messaging
On-line Triage
Online Instant Messaging
Other (not listed)`);

export const contactPointUse = /* @__PURE__ */ listOf<{
  readonly id: 'contact-point-use';
  readonly title: 'Contact point use';
  readonly codes: readonly [
    { readonly code: 'home'; readonly meaning: 'Home' },
    { readonly code: 'work'; readonly meaning: 'Work' },
    { readonly code: 'temp'; readonly meaning: 'Temp' },
    { readonly code: 'old'; readonly meaning: 'Old' },
    { readonly code: 'mobile'; readonly meaning: 'Mobile' },
  ];
}>('contact-point-use', 'Contact point use', permitted.contactPointUse, `Home
Work
Temp
Old
Mobile`);

export const contactPreferenceOrder = /* @__PURE__ */ listOf<{
  readonly id: 'contact-preference-order';
  readonly title: 'Preference of telephone number or e-mail address';
  readonly codes: readonly [
    { readonly code: '1'; readonly meaning: 'preference rank 1 (highest)' },
    { readonly code: '2'; readonly meaning: 'preference rank 2' },
    { readonly code: '3'; readonly meaning: 'preference rank 3' },
    { readonly code: '4'; readonly meaning: 'preference rank 4' },
    { readonly code: '5'; readonly meaning: 'preference rank 5' },
  ];
}>('contact-preference-order', 'Preference of telephone number or e-mail address', permitted.contactPreferenceOrder, `preference rank 1 (highest)
preference rank 2
preference rank 3
preference rank 4
preference rank 5`);

export const ethnicCategory = /* @__PURE__ */ listOf<{
  readonly id: 'ethnic-category';
  readonly title: 'Ethnic category';
  readonly codes: readonly [
    { readonly code: 'A'; readonly meaning: 'White - British' },
    { readonly code: 'B'; readonly meaning: 'White - Irish' },
    { readonly code: 'C'; readonly meaning: 'White - Any other White background' },
    { readonly code: 'D'; readonly meaning: 'Mixed - White and Black Caribbean' },
    { readonly code: 'E'; readonly meaning: 'Mixed - White and Black African' },
    { readonly code: 'F'; readonly meaning: 'Mixed - White and Asian' },
    { readonly code: 'G'; readonly meaning: 'Mixed - Any other mixed background' },
    { readonly code: 'H'; readonly meaning: 'Asian or Asian British - Indian' },
    { readonly code: 'J'; readonly meaning: 'Asian or Asian British - Pakistani' },
    { readonly code: 'K'; readonly meaning: 'Asian or Asian British - Bangladeshi' },
    { readonly code: 'L'; readonly meaning: 'Asian or Asian British - Any other Asian background' },
    { readonly code: 'M'; readonly meaning: 'Black or Black British - Caribbean' },
    { readonly code: 'N'; readonly meaning: 'Black or Black British - African' },
    { readonly code: 'P'; readonly meaning: 'Black or Black British - Any other Black background' },
    { readonly code: 'R'; readonly meaning: 'Other Ethnic Groups - Chinese' },
    { readonly code: 'S'; readonly meaning: 'Other Ethnic Groups - Any other ethnic group' },
    { readonly code: 'Z'; readonly meaning: 'Not stated' },
    { readonly code: '99'; readonly meaning: 'Not known' },
  ];
}>('ethnic-category', 'Ethnic category', permitted.ethnicCategory, `White - British
White - Irish
White - Any other White background
Mixed - White and Black Caribbean
Mixed - White and Black African
Mixed - White and Asian
Mixed - Any other mixed background
Asian or Asian British - Indian
Asian or Asian British - Pakistani
Asian or Asian British - Bangladeshi
Asian or Asian British - Any other Asian background
Black or Black British - Caribbean
Black or Black British - African
Black or Black British - Any other Black background
Other Ethnic Groups - Chinese
Other Ethnic Groups - Any other ethnic group
Not stated
Not known`);

export const gpPracticeDefaultCodes = /* @__PURE__ */ listOf<{
  readonly id: 'gp-practice-default-codes';
  readonly title: 'General medical practice default codes';
  readonly codes: readonly [
    { readonly code: 'V81997'; readonly meaning: 'No registered GP practice (as used by the two code sources)' },
    { readonly code: 'V81998'; readonly meaning: 'Practice code not applicable (also prison practice, dentist, MoD doctor)' },
    { readonly code: 'V81999'; readonly meaning: 'Code of GP practice is unknown' },
  ];
}>('gp-practice-default-codes', 'General medical practice default codes', permitted.gpPracticeDefaultCodes, `No registered GP practice (as used by the two code sources)
Practice code not applicable (also prison practice, dentist, MoD doctor)
Code of GP practice is unknown`);

export const immigrationStatus = /* @__PURE__ */ listOf<{
  readonly id: 'immigration-status';
  readonly title: 'Immigration status';
  readonly codes: readonly [
    { readonly code: '1'; readonly meaning: 'Asylum Seeker' },
    { readonly code: '2'; readonly meaning: 'Exceptional leave to remain in UK' },
    { readonly code: '3'; readonly meaning: 'Indefinite Leave to Remain in UK' },
    { readonly code: '4'; readonly meaning: 'Limited Leave to Remain in UK' },
    { readonly code: '5'; readonly meaning: 'No Recourse to Public Funds (NRPF)' },
    { readonly code: '6'; readonly meaning: 'Other Nationals' },
    { readonly code: '7'; readonly meaning: 'Refugee' },
    { readonly code: '8'; readonly meaning: 'Unaccompanied Asylum Seeker' },
    { readonly code: '9'; readonly meaning: 'EU pre-settled status' },
    { readonly code: '10'; readonly meaning: 'EU settled status' },
  ];
}>('immigration-status', 'Immigration status', permitted.immigrationStatus, `Asylum Seeker
Exceptional leave to remain in UK
Indefinite Leave to Remain in UK
Limited Leave to Remain in UK
No Recourse to Public Funds (NRPF)
Other Nationals
Refugee
Unaccompanied Asylum Seeker
EU pre-settled status
EU settled status`);

export const nhsNumberStatusIndicatorCode = /* @__PURE__ */ listOf<{
  readonly id: 'nhs-number-status-indicator-code';
  readonly title: 'NHS number status indicator code';
  readonly codes: readonly [
    { readonly code: '01'; readonly meaning: 'Number present and verified' },
    { readonly code: '02'; readonly meaning: 'Number present but not traced' },
    { readonly code: '03'; readonly meaning: 'Trace required' },
    { readonly code: '04'; readonly meaning: 'Trace attempted - No match or multiple match found' },
    { readonly code: '05'; readonly meaning: 'Trace needs to be resolved - (NHS number or patient detail conflict)' },
    { readonly code: '06'; readonly meaning: 'Trace in progress' },
    { readonly code: '07'; readonly meaning: 'Number not present and trace not required' },
    { readonly code: '08'; readonly meaning: 'Trace postponed (baby under six weeks old)' },
  ];
}>('nhs-number-status-indicator-code', 'NHS number status indicator code', permitted.nhsNumberStatusIndicatorCode, `Number present and verified
Number present but not traced
Trace required
Trace attempted - No match or multiple match found
Trace needs to be resolved - (NHS number or patient detail conflict)
Trace in progress
Number not present and trace not required
Trace postponed (baby under six weeks old)`);

export const outcomeOfAttendance = /* @__PURE__ */ listOf<{
  readonly id: 'outcome-of-attendance';
  readonly title: 'Outcome of attendance';
  readonly codes: readonly [
    { readonly code: '1'; readonly meaning: 'Discharged from consultant\'s care (last attendance)' },
    { readonly code: '2'; readonly meaning: 'Another appointment given' },
    { readonly code: '3'; readonly meaning: 'Appointment to be made at a later date' },
  ];
}>('outcome-of-attendance', 'Outcome of attendance', permitted.outcomeOfAttendance, `Discharged from consultant's care (last attendance)
Another appointment given
Appointment to be made at a later date`);

export const personMaritalStatus = /* @__PURE__ */ listOf<{
  readonly id: 'person-marital-status';
  readonly title: 'Person marital status';
  readonly codes: readonly [
    { readonly code: 'S'; readonly meaning: 'Single' },
    { readonly code: 'M'; readonly meaning: 'Married/Civil Partner' },
    { readonly code: 'D'; readonly meaning: 'Divorced/Person whose Civil Partnership has been dissolved' },
    { readonly code: 'W'; readonly meaning: 'Widowed/Surviving Civil Partner' },
    { readonly code: 'P'; readonly meaning: 'Separated' },
    { readonly code: 'N'; readonly meaning: 'Not disclosed' },
    { readonly code: '8'; readonly meaning: 'Not applicable' },
    { readonly code: '9'; readonly meaning: 'Not known' },
  ];
}>('person-marital-status', 'Person marital status', permitted.personMaritalStatus, `Single
Married/Civil Partner
Divorced/Person whose Civil Partnership has been dissolved
Widowed/Surviving Civil Partner
Separated
Not disclosed
Not applicable
Not known`);

export const personStatedGenderCode = /* @__PURE__ */ listOf<{
  readonly id: 'person-stated-gender-code';
  readonly title: 'Person stated gender code';
  readonly codes: readonly [
    { readonly code: '1'; readonly meaning: 'Male' },
    { readonly code: '2'; readonly meaning: 'Female' },
    { readonly code: '9'; readonly meaning: 'Indeterminate (unable to be classified as either male or female)' },
    { readonly code: 'X'; readonly meaning: 'Not Known (not recorded)' },
  ];
}>('person-stated-gender-code', 'Person stated gender code', permitted.personStatedGenderCode, `Male
Female
Indeterminate (unable to be classified as either male or female)
Not Known (not recorded)`);

export const preferredContactMethod = /* @__PURE__ */ listOf<{
  readonly id: 'preferred-contact-method';
  readonly title: 'Preferred contact method';
  readonly codes: readonly [
    { readonly code: '1'; readonly meaning: 'Letter' },
    { readonly code: '2'; readonly meaning: 'Visit' },
    { readonly code: '3'; readonly meaning: 'Telephone' },
    { readonly code: '4'; readonly meaning: 'E-mail' },
    { readonly code: '5'; readonly meaning: 'Minicom (Textphone)' },
    { readonly code: '6'; readonly meaning: 'Telephone contact via proxy' },
    { readonly code: '7'; readonly meaning: 'Sign language' },
    { readonly code: '8'; readonly meaning: 'No Telephone contact' },
    { readonly code: '9'; readonly meaning: 'SMS' },
  ];
}>('preferred-contact-method', 'Preferred contact method', permitted.preferredContactMethod, `Letter
Visit
Telephone
E-mail
Minicom (Textphone)
Telephone contact via proxy
Sign language
No Telephone contact
SMS`);

export const referralMethod = /* @__PURE__ */ listOf<{
  readonly id: 'referral-method';
  readonly title: 'Referral method';
  readonly codes: readonly [
    { readonly code: '1'; readonly meaning: 'Fax' },
    { readonly code: '2'; readonly meaning: 'Phone' },
    { readonly code: '3'; readonly meaning: 'Secure Messaging' },
    { readonly code: '4'; readonly meaning: 'Secure Email' },
    { readonly code: '5'; readonly meaning: 'Letter' },
    { readonly code: '6'; readonly meaning: 'NHS E-Referral Service' },
    { readonly code: '7'; readonly meaning: 'Self Referral' },
  ];
}>('referral-method', 'Referral method', permitted.referralMethod, `Fax
Phone
Secure Messaging
Secure Email
Letter
NHS E-Referral Service
Self Referral`);

export const safeguardingIndicator = /* @__PURE__ */ listOf<{
  readonly id: 'safeguarding-indicator';
  readonly title: 'Safeguarding indicator';
  readonly codes: readonly [
    { readonly code: 'N'; readonly meaning: 'No' },
    { readonly code: 'Y'; readonly meaning: 'Yes' },
  ];
}>('safeguarding-indicator', 'Safeguarding indicator', permitted.safeguardingIndicator, `No
Yes`);

export const sdsJobRoleName = /* @__PURE__ */ listOf<{
  readonly id: 'sds-job-role-name';
  readonly title: 'SDS job role name';
  readonly codes: readonly [
    { readonly code: 'R0010'; readonly meaning: 'Medical Director' },
    { readonly code: 'R0020'; readonly meaning: 'Clinical Director - Medical' },
    { readonly code: 'R0210'; readonly meaning: 'Director of Public Health' },
    { readonly code: 'R0030'; readonly meaning: 'Professor' },
    { readonly code: 'R0040'; readonly meaning: 'Senior Lecturer' },
    { readonly code: 'R0050'; readonly meaning: 'Consultant' },
    { readonly code: 'R0060'; readonly meaning: 'Special Salary Scale in Public Health Medicine' },
    { readonly code: 'R0070'; readonly meaning: 'Associate Specialist' },
    { readonly code: 'R0080'; readonly meaning: 'Staff Grade' },
    { readonly code: 'R0090'; readonly meaning: 'Hospital Practitioner' },
    { readonly code: 'R0100'; readonly meaning: 'Clinical Assistant' },
    { readonly code: 'R0110'; readonly meaning: 'Specialist Registrar' },
    { readonly code: 'R0120'; readonly meaning: 'Senior Registrar (Closed)' },
    { readonly code: 'R0130'; readonly meaning: 'Registrar (Closed)' },
    { readonly code: 'R0140'; readonly meaning: 'Senior House Officer' },
    { readonly code: 'R0150'; readonly meaning: 'House Officer - Pre Registration' },
    { readonly code: 'R0160'; readonly meaning: 'House Officer - Post Registration' },
    { readonly code: 'R0170'; readonly meaning: 'Trust Grade Doctor - House Officer level' },
    { readonly code: 'R0180'; readonly meaning: 'Trust Grade Doctor - SHO level' },
    { readonly code: 'R0190'; readonly meaning: 'Trust Grade Doctor - Specialist Registrar level' },
    { readonly code: 'R0200'; readonly meaning: 'Trust Grade Doctor - Career Grade level' },
    { readonly code: 'R0260'; readonly meaning: 'General Medical Practitioner' },
    { readonly code: 'R0270'; readonly meaning: 'Salaried General Practitioner' },
    { readonly code: 'R1981'; readonly meaning: 'Psychiatrist' },
    { readonly code: 'R1984'; readonly meaning: 'Health Records Administrator' },
    { readonly code: 'R6200'; readonly meaning: 'GP Registrar' },
    { readonly code: 'R6300'; readonly meaning: 'Sessional GP' },
    { readonly code: 'R7140'; readonly meaning: 'ODP' },
    { readonly code: 'R7150'; readonly meaning: 'SODP' },
    { readonly code: 'R9100'; readonly meaning: 'A&E Staff Nurse (Temporary)  London Cluster Only' },
    { readonly code: 'R9101'; readonly meaning: 'A&E Manager (Temporary) London Cluster Only' },
    { readonly code: 'R9102'; readonly meaning: 'A&E Doctor  (Temporary) London Cluster only' },
    { readonly code: 'R9103'; readonly meaning: 'A&E Student (Temporary) London Cluster Only' },
    { readonly code: 'R9104'; readonly meaning: 'A&E Clerk (Temporary) London Cluster Only' },
    { readonly code: 'R0215'; readonly meaning: 'Assistant Clinical Medical Officer' },
    { readonly code: 'R0220'; readonly meaning: 'Clinical Medical Officer' },
    { readonly code: 'R0230'; readonly meaning: 'Senior Clinical Medical Officer' },
    { readonly code: 'R0240'; readonly meaning: 'Other Community Health Service' },
    { readonly code: 'R0243'; readonly meaning: 'Other Community Health Service - Social Care Worker' },
    { readonly code: 'R0247'; readonly meaning: 'Other Community Health Service - Admin Clerk' },
    { readonly code: 'R0055'; readonly meaning: 'Dental Surgeon acting as Hospital Consultant' },
    { readonly code: 'R0250'; readonly meaning: 'General Dental Practitioner' },
    { readonly code: 'R0280'; readonly meaning: 'Regional Dental Officer' },
    { readonly code: 'R0290'; readonly meaning: 'Dental Clinical Director - Dental' },
    { readonly code: 'R0295'; readonly meaning: 'Dental Assistant Clinical Director' },
    { readonly code: 'R0300'; readonly meaning: 'Dental Officer' },
    { readonly code: 'R0310'; readonly meaning: 'Senior Dental Officer' },
    { readonly code: 'R0320'; readonly meaning: 'Salaried Dental Practitioner' },
    { readonly code: 'R0006'; readonly meaning: 'Student Community Practitioner' },
    { readonly code: 'R0330'; readonly meaning: 'Student Nurse - Adult Branch' },
    { readonly code: 'R0340'; readonly meaning: 'Student Nurse - Child Branch' },
    { readonly code: 'R0350'; readonly meaning: 'Student Nurse - Mental Health Branch' },
    { readonly code: 'R0360'; readonly meaning: 'Student Nurse - Learning Disabilities Branch' },
    { readonly code: 'R0370'; readonly meaning: 'Student Midwife' },
    { readonly code: 'R0380'; readonly meaning: 'Student Health Visitor' },
    { readonly code: 'R0390'; readonly meaning: 'Student District Nurse' },
    { readonly code: 'R0400'; readonly meaning: 'Student School Nurse' },
    { readonly code: 'R0410'; readonly meaning: 'Student Practice Nurse' },
    { readonly code: 'R0420'; readonly meaning: 'Student Occupational Health Nurse' },
    { readonly code: 'R0430'; readonly meaning: 'Student Community Paediatric Nurse' },
    { readonly code: 'R0440'; readonly meaning: 'Student Community Mental Health Nurse' },
    { readonly code: 'R0450'; readonly meaning: 'Student Community Learning Disabilities Nurse' },
    { readonly code: 'R0460'; readonly meaning: 'Student Chiropodist' },
    { readonly code: 'R0470'; readonly meaning: 'Student Dietitian' },
    { readonly code: 'R0480'; readonly meaning: 'Student Occupational Therapist' },
    { readonly code: 'R0490'; readonly meaning: 'Student Orthoptist' },
    { readonly code: 'R0500'; readonly meaning: 'Student Physiotherapist' },
    { readonly code: 'R0510'; readonly meaning: 'Student Radiographer - Diagnostic' },
    { readonly code: 'R0520'; readonly meaning: 'Student Radiographer - Therapeutic' },
    { readonly code: 'R0530'; readonly meaning: 'Student Speech & Language Therapist' },
    { readonly code: 'R0540'; readonly meaning: 'Art, Music & Drama Student' },
    { readonly code: 'R0550'; readonly meaning: 'Student Psychotherapist' },
    { readonly code: 'R6400'; readonly meaning: 'Medical Student' },
    { readonly code: 'R0560'; readonly meaning: 'Director of Nursing' },
    { readonly code: 'R0580'; readonly meaning: 'Nurse Manager' },
    { readonly code: 'R0610'; readonly meaning: 'Sister/Charge Nurse' },
    { readonly code: 'R1976'; readonly meaning: 'Community Team Manager' },
    { readonly code: 'R0570'; readonly meaning: 'Nurse Consultant' },
    { readonly code: 'R0600'; readonly meaning: 'Specialist Nurse Practitioner' },
    { readonly code: 'R0620'; readonly meaning: 'Staff Nurse' },
    { readonly code: 'R0630'; readonly meaning: 'Enrolled Nurse' },
    { readonly code: 'R0690'; readonly meaning: 'Community Practitioner' },
    { readonly code: 'R0700'; readonly meaning: 'Community Nurse' },
    { readonly code: 'R1974'; readonly meaning: 'Community Learning Disabilities Nurse' },
    { readonly code: 'R1975'; readonly meaning: 'Community Mental Health Nurse' },
    { readonly code: 'R0590'; readonly meaning: 'Modern Matron' },
    { readonly code: 'R1972'; readonly meaning: 'Clinical Team Manager' },
    { readonly code: 'R0640'; readonly meaning: 'Midwife - Consultant' },
    { readonly code: 'R0650'; readonly meaning: 'Midwife - Specialist Practitioner' },
    { readonly code: 'R0660'; readonly meaning: 'Midwife - Manager' },
    { readonly code: 'R0670'; readonly meaning: 'Midwife - Sister/Charge Nurse' },
    { readonly code: 'R0680'; readonly meaning: 'Midwife' },
    { readonly code: 'R0018'; readonly meaning: 'Audiologist' },
    { readonly code: 'R0750'; readonly meaning: 'Chiropodist/Podiatrist' },
    { readonly code: 'R0760'; readonly meaning: 'Chiropodist/Podiatrist Consultant' },
    { readonly code: 'R0770'; readonly meaning: 'Chiropodist/Podiatrist Manager' },
    { readonly code: 'R0780'; readonly meaning: 'Chiropodist/Podiatrist Specialist Practitioner' },
    { readonly code: 'R0790'; readonly meaning: 'Dietitian' },
    { readonly code: 'R0800'; readonly meaning: 'Dietitian Consultant' },
    { readonly code: 'R0810'; readonly meaning: 'Dietitian Manager' },
    { readonly code: 'R0820'; readonly meaning: 'Dietitian Specialist Practitioner' },
    { readonly code: 'R0950'; readonly meaning: 'Occupational Therapist' },
    { readonly code: 'R0960'; readonly meaning: 'Occupational Therapist Consultant' },
    { readonly code: 'R0970'; readonly meaning: 'Occupational Therapist Manager' },
    { readonly code: 'R0980'; readonly meaning: 'Occupational Therapy Specialist Practitioner' },
    { readonly code: 'R0990'; readonly meaning: 'Orthoptist' },
    { readonly code: 'R1000'; readonly meaning: 'Orthoptist Consultant' },
    { readonly code: 'R1010'; readonly meaning: 'Orthoptist Manager' },
    { readonly code: 'R1020'; readonly meaning: 'Orthoptist Specialist Practitioner' },
    { readonly code: 'R1110'; readonly meaning: 'Physiotherapist' },
    { readonly code: 'R1120'; readonly meaning: 'Physiotherapist Consultant' },
    { readonly code: 'R1130'; readonly meaning: 'Physiotherapist Manager' },
    { readonly code: 'R1140'; readonly meaning: 'Physiotherapist Specialist Practitioner' },
    { readonly code: 'R1070'; readonly meaning: 'Paramedic' },
    { readonly code: 'R1080'; readonly meaning: 'Paramedic Consultant' },
    { readonly code: 'R1090'; readonly meaning: 'Paramedic Manager' },
    { readonly code: 'R1100'; readonly meaning: 'Paramedic Specialist Practitioner' },
    { readonly code: 'R0003'; readonly meaning: 'Clinical Application Administrator' },
    { readonly code: 'R0012'; readonly meaning: 'Radiographer' },
    { readonly code: 'R0013'; readonly meaning: 'Student Radiographer' },
    { readonly code: 'R0014'; readonly meaning: 'Radiologist' },
    { readonly code: 'R0015'; readonly meaning: 'PACS Administrator' },
    { readonly code: 'R0016'; readonly meaning: 'Reporting Radiographer' },
    { readonly code: 'R0017'; readonly meaning: 'Assistant Practitioner' },
    { readonly code: 'R1190'; readonly meaning: 'Radiographer - Diagnostic' },
    { readonly code: 'R1200'; readonly meaning: 'Radiographer - Diagnostic, Consultant' },
    { readonly code: 'R1210'; readonly meaning: 'Radiographer - Diagnostic, Manager' },
    { readonly code: 'R1220'; readonly meaning: 'Radiographer - Diagnostic, Specialist Practitioner' },
    { readonly code: 'R1230'; readonly meaning: 'Radiographer - Therapeutic' },
    { readonly code: 'R1240'; readonly meaning: 'Radiographer - Therapeutic, Consultant' },
    { readonly code: 'R1250'; readonly meaning: 'Radiographer - Therapeutic, Manager' },
    { readonly code: 'R1260'; readonly meaning: 'Radiographer - Therapeutic, Specialist Practitioner' },
    { readonly code: 'R1030'; readonly meaning: 'Orthotist' },
    { readonly code: 'R1040'; readonly meaning: 'Orthotist Consultant' },
    { readonly code: 'R1050'; readonly meaning: 'Orthotist Manager' },
    { readonly code: 'R1060'; readonly meaning: 'Orthotist Specialist Practitioner' },
    { readonly code: 'R1150'; readonly meaning: 'Prosthetist' },
    { readonly code: 'R1160'; readonly meaning: 'Prosthetist Consultant' },
    { readonly code: 'R1170'; readonly meaning: 'Prosthetist Manager' },
    { readonly code: 'R1180'; readonly meaning: 'Prosthetist Specialist Practitioner' },
    { readonly code: 'R0710'; readonly meaning: 'Art Therapist' },
    { readonly code: 'R0720'; readonly meaning: 'Art Therapist Consultant' },
    { readonly code: 'R0730'; readonly meaning: 'Art Therapist Manager' },
    { readonly code: 'R0740'; readonly meaning: 'Art Therapist Specialist Practitioner' },
    { readonly code: 'R0830'; readonly meaning: 'Drama Therapist' },
    { readonly code: 'R0840'; readonly meaning: 'Drama Therapist Consultant' },
    { readonly code: 'R0850'; readonly meaning: 'Drama Therapist Manager' },
    { readonly code: 'R0860'; readonly meaning: 'Drama Therapist Specialist Practitioner' },
    { readonly code: 'R0870'; readonly meaning: 'Multi Therapist' },
    { readonly code: 'R0880'; readonly meaning: 'Multi Therapist Consultant' },
    { readonly code: 'R0890'; readonly meaning: 'Multi Therapist Manager' },
    { readonly code: 'R0900'; readonly meaning: 'Multi Therapist Specialist Practitioner' },
    { readonly code: 'R0910'; readonly meaning: 'Music Therapist' },
    { readonly code: 'R0920'; readonly meaning: 'Music Therapist Consultant' },
    { readonly code: 'R0930'; readonly meaning: 'Music Therapist Manager' },
    { readonly code: 'R0940'; readonly meaning: 'Music Therapist Specialist Practitioner' },
    { readonly code: 'R0955'; readonly meaning: 'Speech & Language Therapist' },
    { readonly code: 'R0965'; readonly meaning: 'Speech & Language Therapist Consultant' },
    { readonly code: 'R0975'; readonly meaning: 'Speech & Language Therapist Manager' },
    { readonly code: 'R0985'; readonly meaning: 'Speech & Language Therapist Specialist Practitioner' },
    { readonly code: 'R9500'; readonly meaning: 'Social Services Senior Management' },
    { readonly code: 'R9505'; readonly meaning: 'Social Services Policy and Planning' },
    { readonly code: 'R9510'; readonly meaning: 'Social Services Information Manager' },
    { readonly code: 'R9515'; readonly meaning: 'Social Work Team Manager (Children)' },
    { readonly code: 'R9520'; readonly meaning: 'Senior Social Worker (Children)' },
    { readonly code: 'R9525'; readonly meaning: 'Social Services Care Manager (Children)' },
    { readonly code: 'R9530'; readonly meaning: 'Social Work Assistant (Children)' },
    { readonly code: 'R9535'; readonly meaning: 'Child Protection Worker' },
    { readonly code: 'R9540'; readonly meaning: 'Family Placement Worker' },
    { readonly code: 'R9545'; readonly meaning: 'Community Worker (Children)' },
    { readonly code: 'R9550'; readonly meaning: 'Occupational Therapist' },
    { readonly code: 'R9555'; readonly meaning: 'Occupational Therapist Assistant' },
    { readonly code: 'R9560'; readonly meaning: 'Occupational Therapy Team Manager' },
    { readonly code: 'R9565'; readonly meaning: 'Social Work Team Manager (Adults)' },
    { readonly code: 'R9570'; readonly meaning: 'Senior Social Worker (Adults)' },
    { readonly code: 'R9575'; readonly meaning: 'Social Services Care Manager (Adults)' },
    { readonly code: 'R9580'; readonly meaning: 'Social Work Assistant (Adults)' },
    { readonly code: 'R9585'; readonly meaning: 'Social Work Team Manager (Mental Health)' },
    { readonly code: 'R9590'; readonly meaning: 'Senior Social Worker (Mental Health)' },
    { readonly code: 'R9595'; readonly meaning: 'Social Services Care Manager (Mental Health)' },
    { readonly code: 'R9600'; readonly meaning: 'Social Work Assistant (Mental Health)' },
    { readonly code: 'R9605'; readonly meaning: 'Emergency Duty Social Worker' },
    { readonly code: 'R9615'; readonly meaning: 'Social Services Driver' },
    { readonly code: 'R9620'; readonly meaning: 'Home Care Organiser' },
    { readonly code: 'R9625'; readonly meaning: 'Home Care Administrator' },
    { readonly code: 'R9630'; readonly meaning: 'Home Help' },
    { readonly code: 'R9635'; readonly meaning: 'Warden' },
    { readonly code: 'R9640'; readonly meaning: 'Meals on Wheels Organiser' },
    { readonly code: 'R9645'; readonly meaning: 'Meals Delivery' },
    { readonly code: 'R9650'; readonly meaning: 'Day Centre Manager' },
    { readonly code: 'R9655'; readonly meaning: 'Day Centre Deputy' },
    { readonly code: 'R9660'; readonly meaning: 'Day Centre Officer' },
    { readonly code: 'R9665'; readonly meaning: 'Day Centre Care Staff' },
    { readonly code: 'R9670'; readonly meaning: 'Family Centre Manager' },
    { readonly code: 'R9675'; readonly meaning: 'Family Centre Deputy' },
    { readonly code: 'R9680'; readonly meaning: 'Family Centre Worker' },
    { readonly code: 'R9685'; readonly meaning: 'Nursery Manager' },
    { readonly code: 'R9690'; readonly meaning: 'Nursery Deputy' },
    { readonly code: 'R9695'; readonly meaning: 'Nursery Worker' },
    { readonly code: 'R9700'; readonly meaning: 'Playgroup Leader' },
    { readonly code: 'R9705'; readonly meaning: 'Playgroup Assistant' },
    { readonly code: 'R9710'; readonly meaning: 'Residential Manager' },
    { readonly code: 'R9715'; readonly meaning: 'Residential Deputy' },
    { readonly code: 'R9720'; readonly meaning: 'Residential Worker' },
    { readonly code: 'R9725'; readonly meaning: 'Residential Care Staff' },
    { readonly code: 'R9730'; readonly meaning: 'Intermediate Care Manager' },
    { readonly code: 'R9735'; readonly meaning: 'Intermediate Care Deputy' },
    { readonly code: 'R9740'; readonly meaning: 'Intermediate Care Worker' },
    { readonly code: 'R9745'; readonly meaning: 'Intermediate Care Staff' },
    { readonly code: 'R9750'; readonly meaning: 'Social Care SAP User' },
    { readonly code: 'R9755'; readonly meaning: 'Social Care SAP Manager' },
    { readonly code: 'R1270'; readonly meaning: 'Clinical Director' },
    { readonly code: 'R1280'; readonly meaning: 'Optometrist' },
    { readonly code: 'R1290'; readonly meaning: 'Pharmacist' },
    { readonly code: 'R1979'; readonly meaning: 'Medical Technical Officer - Pharmacy' },
    { readonly code: 'R1300'; readonly meaning: 'Psychotherapist' },
    { readonly code: 'R1310'; readonly meaning: 'Clinical Psychologist' },
    { readonly code: 'R1320'; readonly meaning: 'Chaplain' },
    { readonly code: 'R1330'; readonly meaning: 'Social Worker' },
    { readonly code: 'R1340'; readonly meaning: 'Approved Social Worker' },
    { readonly code: 'R1350'; readonly meaning: 'Youth Worker' },
    { readonly code: 'R1360'; readonly meaning: 'Specialist Practitioner' },
    { readonly code: 'R1370'; readonly meaning: 'Practitioner' },
    { readonly code: 'R0011'; readonly meaning: 'Dispenser' },
    { readonly code: 'R1380'; readonly meaning: 'Technician - PS&T' },
    { readonly code: 'R1390'; readonly meaning: 'Osteopath' },
    { readonly code: 'R1400'; readonly meaning: 'Healthcare Scientist' },
    { readonly code: 'R1410'; readonly meaning: 'Consultant Healthcare Scientist' },
    { readonly code: 'R1420'; readonly meaning: 'Biomedical Scientist' },
    { readonly code: 'R0019'; readonly meaning: 'Medical Technical Officer' },
    { readonly code: 'R1430'; readonly meaning: 'Technician - Healthcare Scientists' },
    { readonly code: 'R1440'; readonly meaning: 'Therapist' },
    { readonly code: 'R1540'; readonly meaning: 'Associate Practitioner' },
    { readonly code: 'R1543'; readonly meaning: 'Associate Practitioner - Nurse' },
    { readonly code: 'R1547'; readonly meaning: 'Associate Practitioner - General Practitioner' },
    { readonly code: 'R1560'; readonly meaning: 'Helper/Assistant' },
    { readonly code: 'R1600'; readonly meaning: 'Cytoscreener' },
    { readonly code: 'R1570'; readonly meaning: 'Dental Surgery Assistant' },
    { readonly code: 'R1450'; readonly meaning: 'Health Care Support Worker' },
    { readonly code: 'R1580'; readonly meaning: 'Medical Laboratory Assistant' },
    { readonly code: 'R1550'; readonly meaning: 'Counsellor' },
    { readonly code: 'R0002'; readonly meaning: 'Porter' },
    { readonly code: 'R1690'; readonly meaning: 'Call Operator' },
    { readonly code: 'R1700'; readonly meaning: 'Gateway Worker' },
    { readonly code: 'R1710'; readonly meaning: 'Support, Time, Recovery Worker' },
    { readonly code: 'R1480'; readonly meaning: 'Healthcare Assistant' },
    { readonly code: 'R1490'; readonly meaning: 'Nursery Nurse' },
    { readonly code: 'R1590'; readonly meaning: 'Phlebotomist' },
    { readonly code: 'R1460'; readonly meaning: 'Social Care Support Worker' },
    { readonly code: 'R1470'; readonly meaning: 'Home Help' },
    { readonly code: 'R1520'; readonly meaning: 'Technician - Additional Clinical Services' },
    { readonly code: 'R1530'; readonly meaning: 'Technical Instructor' },
    { readonly code: 'R1980'; readonly meaning: 'Patient Welfare Officer' },
    { readonly code: 'R1500'; readonly meaning: 'Play Therapist' },
    { readonly code: 'R1510'; readonly meaning: 'Play Specialist' },
    { readonly code: 'R1610'; readonly meaning: 'Student Technician' },
    { readonly code: 'R1620'; readonly meaning: 'Trainee Scientist' },
    { readonly code: 'R1630'; readonly meaning: 'Trainee Practitioner' },
    { readonly code: 'R1640'; readonly meaning: 'Nursing Cadet' },
    { readonly code: 'R1650'; readonly meaning: 'Healthcare Cadet' },
    { readonly code: 'R1660'; readonly meaning: 'Pre-reg Pharmacist' },
    { readonly code: 'R1670'; readonly meaning: 'Assistant Psychologist' },
    { readonly code: 'R1680'; readonly meaning: 'Assistant Psychotherapist' },
    { readonly code: 'R0007'; readonly meaning: 'ERS SDS Organisation Reporting Analyst' },
    { readonly code: 'R0008'; readonly meaning: 'Demographic Supervisor' },
    { readonly code: 'R0021'; readonly meaning: 'DSA NHS Number Manager (Temporary)' },
    { readonly code: 'R0022'; readonly meaning: 'DSA National Clinical Supervisor (Temporary)' },
    { readonly code: 'R0023'; readonly meaning: 'DSA National Clinical Administrator (Temporary)' },
    { readonly code: 'R1720'; readonly meaning: 'Clerical Worker' },
    { readonly code: 'R1730'; readonly meaning: 'Receptionist' },
    { readonly code: 'R1740'; readonly meaning: 'Secretary' },
    { readonly code: 'R1750'; readonly meaning: 'Personal Assistant' },
    { readonly code: 'R1751'; readonly meaning: 'Demographic Administrator (Sensitive Records) Temporary' },
    { readonly code: 'R1760'; readonly meaning: 'Medical Secretary' },
    { readonly code: 'R1770'; readonly meaning: 'Officer' },
    { readonly code: 'R1971'; readonly meaning: 'Map of Medicine Administrator' },
    { readonly code: 'R1973'; readonly meaning: 'Community Administrator' },
    { readonly code: 'R1977'; readonly meaning: 'ECC/CPA Administrator' },
    { readonly code: 'R1978'; readonly meaning: 'Information Officer' },
    { readonly code: 'R1985'; readonly meaning: 'Health Records Clerk' },
    { readonly code: 'R1995'; readonly meaning: 'End Point Approver' },
    { readonly code: 'R5010'; readonly meaning: 'Network Technician' },
    { readonly code: 'R5040'; readonly meaning: 'Desktop Support Administrator' },
    { readonly code: 'R5090'; readonly meaning: 'Registration Authority Agent' },
    { readonly code: 'R5110'; readonly meaning: 'Demographic Administrator' },
    { readonly code: 'R5120'; readonly meaning: 'ISP Administrator' },
    { readonly code: 'R5130'; readonly meaning: 'Technical Codes Administrator' },
    { readonly code: 'R5140'; readonly meaning: 'OSS Administrator' },
    { readonly code: 'R5170'; readonly meaning: 'End Point Administrator' },
    { readonly code: 'R5175'; readonly meaning: 'End Point Viewer' },
    { readonly code: 'R5181'; readonly meaning: 'RTS Dashboard User' },
    { readonly code: 'R5183'; readonly meaning: 'RTS BT Dashboard User' },
    { readonly code: 'R5186'; readonly meaning: 'ERS BT Customer SLA User' },
    { readonly code: 'R5188'; readonly meaning: 'ERS BT Supplier SLA User' },
    { readonly code: 'R5189'; readonly meaning: 'ERS LogicaCMG SLA User' },
    { readonly code: 'R5190'; readonly meaning: 'Content Creator' },
    { readonly code: 'R5195'; readonly meaning: 'Content Publisher' },
    { readonly code: 'R5210'; readonly meaning: 'User Details Administrator' },
    { readonly code: 'R5250'; readonly meaning: 'EBS Administrator' },
    { readonly code: 'R6010'; readonly meaning: 'Appointments Clerk' },
    { readonly code: 'R6030'; readonly meaning: 'Ward Clerk' },
    { readonly code: 'R6050'; readonly meaning: 'Clinical Coder' },
    { readonly code: 'R6060'; readonly meaning: 'Medical Records Clerk' },
    { readonly code: 'R6080'; readonly meaning: 'Waiting List Clerk' },
    { readonly code: 'R7100'; readonly meaning: 'Trainer' },
    { readonly code: 'R7110'; readonly meaning: 'Training Manager' },
    { readonly code: 'R7120'; readonly meaning: 'Directory of Services Coordinator' },
    { readonly code: 'R9756'; readonly meaning: 'ETP System Administrator' },
    { readonly code: 'R1780'; readonly meaning: 'Manager' },
    { readonly code: 'R1790'; readonly meaning: 'Senior Manager' },
    { readonly code: 'R1910'; readonly meaning: 'Chair' },
    { readonly code: 'R1920'; readonly meaning: 'Chief Executive' },
    { readonly code: 'R1930'; readonly meaning: 'Finance Director' },
    { readonly code: 'R1940'; readonly meaning: 'Other Executive Director' },
    { readonly code: 'R1950'; readonly meaning: 'Board Level Director' },
    { readonly code: 'R1960'; readonly meaning: 'Non Executive Director' },
    { readonly code: 'R1970'; readonly meaning: 'Childcare Co-ordinator' },
    { readonly code: 'R1982'; readonly meaning: 'Senior Administrator' },
    { readonly code: 'R1983'; readonly meaning: 'Ward Manager' },
    { readonly code: 'R1986'; readonly meaning: 'Workgroup Administrator' },
    { readonly code: 'R1987'; readonly meaning: 'National RBAC Attribute Administrator' },
    { readonly code: 'R1988'; readonly meaning: 'National RBAC Baseline Policy Administrator' },
    { readonly code: 'R1989'; readonly meaning: 'Complaints Coordinator' },
    { readonly code: 'R1990'; readonly meaning: 'Complaints Investigator' },
    { readonly code: 'R1996'; readonly meaning: 'End Point DNS Administrator' },
    { readonly code: 'R1997'; readonly meaning: 'End Point Spine Administrator' },
    { readonly code: 'R1998'; readonly meaning: 'End Point Super User' },
    { readonly code: 'R1999'; readonly meaning: 'End Point Service Administrator' },
    { readonly code: 'R5000'; readonly meaning: 'Network Administrator' },
    { readonly code: 'R5003'; readonly meaning: 'Cluster System Administrator' },
    { readonly code: 'R5007'; readonly meaning: 'System Administrator' },
    { readonly code: 'R5020'; readonly meaning: 'Helpdesk Administrator' },
    { readonly code: 'R5060'; readonly meaning: 'Security Policy Controller' },
    { readonly code: 'R5070'; readonly meaning: 'Senior Security Manager' },
    { readonly code: 'R5072'; readonly meaning: 'Root Registration Authority Manager' },
    { readonly code: 'R5080'; readonly meaning: 'Registration Authority Manager' },
    { readonly code: 'R5100'; readonly meaning: 'Audit Manager' },
    { readonly code: 'R5105'; readonly meaning: 'Caldicott Guardian' },
    { readonly code: 'R5180'; readonly meaning: 'NASP Service Manager' },
    { readonly code: 'R5182'; readonly meaning: 'ERS ETP System Administrator' },
    { readonly code: 'R5184'; readonly meaning: 'ERS Spine SLA Manager' },
    { readonly code: 'R5185'; readonly meaning: 'ERS BT Customer SLA Manager' },
    { readonly code: 'R5187'; readonly meaning: 'ERS BT Supplier SLA Manager' },
    { readonly code: 'R5191'; readonly meaning: 'ERS Support Administrator' },
    { readonly code: 'R5192'; readonly meaning: 'ECS Administrator' },
    { readonly code: 'R5300'; readonly meaning: 'Portal Administrator' },
    { readonly code: 'R5310'; readonly meaning: 'LiquidLogic Administrator' },
    { readonly code: 'R5320'; readonly meaning: 'i.EPR Administrator' },
    { readonly code: 'R5330'; readonly meaning: 'Synergy Administrator' },
    { readonly code: 'R5340'; readonly meaning: 'SystmOne Administrator' },
    { readonly code: 'R6020'; readonly meaning: 'Outpatient Manager' },
    { readonly code: 'R6040'; readonly meaning: 'Bed Manager' },
    { readonly code: 'R6070'; readonly meaning: 'Medical Records Manager' },
    { readonly code: 'R6090'; readonly meaning: 'Waiting List Manager' },
    { readonly code: 'R6100'; readonly meaning: 'Mental Health Act Administrator' },
    { readonly code: 'R6160'; readonly meaning: 'Ad-hoc Report Manager' },
    { readonly code: 'R7130'; readonly meaning: 'PAS Manager' },
    { readonly code: 'R1800'; readonly meaning: 'Technician - Admin & Clerical' },
    { readonly code: 'R1810'; readonly meaning: 'Accountant' },
    { readonly code: 'R1820'; readonly meaning: 'Librarian' },
    { readonly code: 'R1830'; readonly meaning: 'Interpreter' },
    { readonly code: 'R1840'; readonly meaning: 'Analyst' },
    { readonly code: 'R1850'; readonly meaning: 'Adviser' },
    { readonly code: 'R1860'; readonly meaning: 'Researcher' },
    { readonly code: 'R1870'; readonly meaning: 'Control Assistant' },
    { readonly code: 'R1880'; readonly meaning: 'Architect' },
    { readonly code: 'R1890'; readonly meaning: 'Lawyer' },
    { readonly code: 'R1900'; readonly meaning: 'Surveyor' },
    { readonly code: 'R5030'; readonly meaning: 'Helpdesk Technician' },
    { readonly code: 'R5050'; readonly meaning: 'Desktop Support Technician' },
    { readonly code: 'R5150'; readonly meaning: 'System Worker' },
    { readonly code: 'R5400'; readonly meaning: 'Availability  Monitor' },
    { readonly code: 'R8000'; readonly meaning: 'Clinical Practitioner Access Role' },
    { readonly code: 'R8001'; readonly meaning: 'Nurse Access Role' },
    { readonly code: 'R8002'; readonly meaning: 'Nurse Manager Access Role' },
    { readonly code: 'R8003'; readonly meaning: 'Health Professional Access Role' },
    { readonly code: 'R8004'; readonly meaning: 'Healthcare Student Access Role' },
    { readonly code: 'R8016'; readonly meaning: 'Midwife Access Role' },
    { readonly code: 'R8017'; readonly meaning: 'Midwife Manager Access Role' },
    { readonly code: 'R8024'; readonly meaning: 'Bank Access Role' },
    { readonly code: 'R8005'; readonly meaning: 'Biomedical Scientist Access Role' },
    { readonly code: 'R8006'; readonly meaning: 'Medical Secretary Access Role' },
    { readonly code: 'R8007'; readonly meaning: 'Clinical Coder Access Role' },
    { readonly code: 'R8008'; readonly meaning: 'Admin/Clinical Support Access Role' },
    { readonly code: 'R8015'; readonly meaning: 'Systems Support Access Role' },
    { readonly code: 'R0001'; readonly meaning: 'Privacy Officer' },
    { readonly code: 'R8009'; readonly meaning: 'Receptionist Access Role' },
    { readonly code: 'R8010'; readonly meaning: 'Clerical Access Role' },
    { readonly code: 'R8011'; readonly meaning: 'Clerical Manager Access Role' },
    { readonly code: 'R8012'; readonly meaning: 'Information Officer Access Role' },
    { readonly code: 'R8013'; readonly meaning: 'Health Records Manager Access Role' },
    { readonly code: 'R8014'; readonly meaning: 'Social Worker Access Role' },
  ];
}>('sds-job-role-name', 'SDS job role name', permitted.sdsJobRoleName, `Medical Director
Clinical Director - Medical
Director of Public Health
Professor
Senior Lecturer
Consultant
Special Salary Scale in Public Health Medicine
Associate Specialist
Staff Grade
Hospital Practitioner
Clinical Assistant
Specialist Registrar
Senior Registrar (Closed)
Registrar (Closed)
Senior House Officer
House Officer - Pre Registration
House Officer - Post Registration
Trust Grade Doctor - House Officer level
Trust Grade Doctor - SHO level
Trust Grade Doctor - Specialist Registrar level
Trust Grade Doctor - Career Grade level
General Medical Practitioner
Salaried General Practitioner
Psychiatrist
Health Records Administrator
GP Registrar
Sessional GP
ODP
SODP
A&E Staff Nurse (Temporary)  London Cluster Only
A&E Manager (Temporary) London Cluster Only
A&E Doctor  (Temporary) London Cluster only
A&E Student (Temporary) London Cluster Only
A&E Clerk (Temporary) London Cluster Only
Assistant Clinical Medical Officer
Clinical Medical Officer
Senior Clinical Medical Officer
Other Community Health Service
Other Community Health Service - Social Care Worker
Other Community Health Service - Admin Clerk
Dental Surgeon acting as Hospital Consultant
General Dental Practitioner
Regional Dental Officer
Dental Clinical Director - Dental
Dental Assistant Clinical Director
Dental Officer
Senior Dental Officer
Salaried Dental Practitioner
Student Community Practitioner
Student Nurse - Adult Branch
Student Nurse - Child Branch
Student Nurse - Mental Health Branch
Student Nurse - Learning Disabilities Branch
Student Midwife
Student Health Visitor
Student District Nurse
Student School Nurse
Student Practice Nurse
Student Occupational Health Nurse
Student Community Paediatric Nurse
Student Community Mental Health Nurse
Student Community Learning Disabilities Nurse
Student Chiropodist
Student Dietitian
Student Occupational Therapist
Student Orthoptist
Student Physiotherapist
Student Radiographer - Diagnostic
Student Radiographer - Therapeutic
Student Speech & Language Therapist
Art, Music & Drama Student
Student Psychotherapist
Medical Student
Director of Nursing
Nurse Manager
Sister/Charge Nurse
Community Team Manager
Nurse Consultant
Specialist Nurse Practitioner
Staff Nurse
Enrolled Nurse
Community Practitioner
Community Nurse
Community Learning Disabilities Nurse
Community Mental Health Nurse
Modern Matron
Clinical Team Manager
Midwife - Consultant
Midwife - Specialist Practitioner
Midwife - Manager
Midwife - Sister/Charge Nurse
Midwife
Audiologist
Chiropodist/Podiatrist
Chiropodist/Podiatrist Consultant
Chiropodist/Podiatrist Manager
Chiropodist/Podiatrist Specialist Practitioner
Dietitian
Dietitian Consultant
Dietitian Manager
Dietitian Specialist Practitioner
Occupational Therapist
Occupational Therapist Consultant
Occupational Therapist Manager
Occupational Therapy Specialist Practitioner
Orthoptist
Orthoptist Consultant
Orthoptist Manager
Orthoptist Specialist Practitioner
Physiotherapist
Physiotherapist Consultant
Physiotherapist Manager
Physiotherapist Specialist Practitioner
Paramedic
Paramedic Consultant
Paramedic Manager
Paramedic Specialist Practitioner
Clinical Application Administrator
Radiographer
Student Radiographer
Radiologist
PACS Administrator
Reporting Radiographer
Assistant Practitioner
Radiographer - Diagnostic
Radiographer - Diagnostic, Consultant
Radiographer - Diagnostic, Manager
Radiographer - Diagnostic, Specialist Practitioner
Radiographer - Therapeutic
Radiographer - Therapeutic, Consultant
Radiographer - Therapeutic, Manager
Radiographer - Therapeutic, Specialist Practitioner
Orthotist
Orthotist Consultant
Orthotist Manager
Orthotist Specialist Practitioner
Prosthetist
Prosthetist Consultant
Prosthetist Manager
Prosthetist Specialist Practitioner
Art Therapist
Art Therapist Consultant
Art Therapist Manager
Art Therapist Specialist Practitioner
Drama Therapist
Drama Therapist Consultant
Drama Therapist Manager
Drama Therapist Specialist Practitioner
Multi Therapist
Multi Therapist Consultant
Multi Therapist Manager
Multi Therapist Specialist Practitioner
Music Therapist
Music Therapist Consultant
Music Therapist Manager
Music Therapist Specialist Practitioner
Speech & Language Therapist
Speech & Language Therapist Consultant
Speech & Language Therapist Manager
Speech & Language Therapist Specialist Practitioner
Social Services Senior Management
Social Services Policy and Planning
Social Services Information Manager
Social Work Team Manager (Children)
Senior Social Worker (Children)
Social Services Care Manager (Children)
Social Work Assistant (Children)
Child Protection Worker
Family Placement Worker
Community Worker (Children)
Occupational Therapist
Occupational Therapist Assistant
Occupational Therapy Team Manager
Social Work Team Manager (Adults)
Senior Social Worker (Adults)
Social Services Care Manager (Adults)
Social Work Assistant (Adults)
Social Work Team Manager (Mental Health)
Senior Social Worker (Mental Health)
Social Services Care Manager (Mental Health)
Social Work Assistant (Mental Health)
Emergency Duty Social Worker
Social Services Driver
Home Care Organiser
Home Care Administrator
Home Help
Warden
Meals on Wheels Organiser
Meals Delivery
Day Centre Manager
Day Centre Deputy
Day Centre Officer
Day Centre Care Staff
Family Centre Manager
Family Centre Deputy
Family Centre Worker
Nursery Manager
Nursery Deputy
Nursery Worker
Playgroup Leader
Playgroup Assistant
Residential Manager
Residential Deputy
Residential Worker
Residential Care Staff
Intermediate Care Manager
Intermediate Care Deputy
Intermediate Care Worker
Intermediate Care Staff
Social Care SAP User
Social Care SAP Manager
Clinical Director
Optometrist
Pharmacist
Medical Technical Officer - Pharmacy
Psychotherapist
Clinical Psychologist
Chaplain
Social Worker
Approved Social Worker
Youth Worker
Specialist Practitioner
Practitioner
Dispenser
Technician - PS&T
Osteopath
Healthcare Scientist
Consultant Healthcare Scientist
Biomedical Scientist
Medical Technical Officer
Technician - Healthcare Scientists
Therapist
Associate Practitioner
Associate Practitioner - Nurse
Associate Practitioner - General Practitioner
Helper/Assistant
Cytoscreener
Dental Surgery Assistant
Health Care Support Worker
Medical Laboratory Assistant
Counsellor
Porter
Call Operator
Gateway Worker
Support, Time, Recovery Worker
Healthcare Assistant
Nursery Nurse
Phlebotomist
Social Care Support Worker
Home Help
Technician - Additional Clinical Services
Technical Instructor
Patient Welfare Officer
Play Therapist
Play Specialist
Student Technician
Trainee Scientist
Trainee Practitioner
Nursing Cadet
Healthcare Cadet
Pre-reg Pharmacist
Assistant Psychologist
Assistant Psychotherapist
ERS SDS Organisation Reporting Analyst
Demographic Supervisor
DSA NHS Number Manager (Temporary)
DSA National Clinical Supervisor (Temporary)
DSA National Clinical Administrator (Temporary)
Clerical Worker
Receptionist
Secretary
Personal Assistant
Demographic Administrator (Sensitive Records) Temporary
Medical Secretary
Officer
Map of Medicine Administrator
Community Administrator
ECC/CPA Administrator
Information Officer
Health Records Clerk
End Point Approver
Network Technician
Desktop Support Administrator
Registration Authority Agent
Demographic Administrator
ISP Administrator
Technical Codes Administrator
OSS Administrator
End Point Administrator
End Point Viewer
RTS Dashboard User
RTS BT Dashboard User
ERS BT Customer SLA User
ERS BT Supplier SLA User
ERS LogicaCMG SLA User
Content Creator
Content Publisher
User Details Administrator
EBS Administrator
Appointments Clerk
Ward Clerk
Clinical Coder
Medical Records Clerk
Waiting List Clerk
Trainer
Training Manager
Directory of Services Coordinator
ETP System Administrator
Manager
Senior Manager
Chair
Chief Executive
Finance Director
Other Executive Director
Board Level Director
Non Executive Director
Childcare Co-ordinator
Senior Administrator
Ward Manager
Workgroup Administrator
National RBAC Attribute Administrator
National RBAC Baseline Policy Administrator
Complaints Coordinator
Complaints Investigator
End Point DNS Administrator
End Point Spine Administrator
End Point Super User
End Point Service Administrator
Network Administrator
Cluster System Administrator
System Administrator
Helpdesk Administrator
Security Policy Controller
Senior Security Manager
Root Registration Authority Manager
Registration Authority Manager
Audit Manager
Caldicott Guardian
NASP Service Manager
ERS ETP System Administrator
ERS Spine SLA Manager
ERS BT Customer SLA Manager
ERS BT Supplier SLA Manager
ERS Support Administrator
ECS Administrator
Portal Administrator
LiquidLogic Administrator
i.EPR Administrator
Synergy Administrator
SystmOne Administrator
Outpatient Manager
Bed Manager
Medical Records Manager
Waiting List Manager
Mental Health Act Administrator
Ad-hoc Report Manager
PAS Manager
Technician - Admin & Clerical
Accountant
Librarian
Interpreter
Analyst
Adviser
Researcher
Control Assistant
Architect
Lawyer
Surveyor
Helpdesk Technician
Desktop Support Technician
System Worker
Availability  Monitor
Clinical Practitioner Access Role
Nurse Access Role
Nurse Manager Access Role
Health Professional Access Role
Healthcare Student Access Role
Midwife Access Role
Midwife Manager Access Role
Bank Access Role
Biomedical Scientist Access Role
Medical Secretary Access Role
Clinical Coder Access Role
Admin/Clinical Support Access Role
Systems Support Access Role
Privacy Officer
Receptionist Access Role
Clerical Access Role
Clerical Manager Access Role
Information Officer Access Role
Health Records Manager Access Role
Social Worker Access Role`);

export const dataDictionaryLists = {
  /** Activity location type code. */
  activityLocationTypeCode,
  /** Attended or did not attend. */
  attendedOrDidNotAttend,
  /** Consultation medium used. */
  consultationMediumUsed,
  /** Contact point use. */
  contactPointUse,
  /** Preference of telephone number or e-mail address. */
  contactPreferenceOrder,
  /** Ethnic category. */
  ethnicCategory,
  /** General medical practice default codes. */
  gpPracticeDefaultCodes,
  /** Immigration status. */
  immigrationStatus,
  /** NHS number status indicator code. */
  nhsNumberStatusIndicatorCode,
  /** Outcome of attendance. */
  outcomeOfAttendance,
  /** Person marital status. */
  personMaritalStatus,
  /** Person stated gender code. */
  personStatedGenderCode,
  /** Preferred contact method. */
  preferredContactMethod,
  /** Referral method. */
  referralMethod,
  /** Safeguarding indicator. */
  safeguardingIndicator,
  /** SDS job role name. */
  sdsJobRoleName,
};
