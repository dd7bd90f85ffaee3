import { COUNCIL, INVENTED_ORGANISATION } from '../names';
import { at, atStart, fullName, given, happens, month, type Section, type Story, standIn } from '../story';
import * as texts from '../texts';
import { officeNumber } from './person-demographics';

type Referral = NonNullable<Section<'referralDetails'>['referralDetailsRecordEntry']>[number];
type Contact = NonNullable<
  Section<'contactsWithProfessionals'>['contactsWithProfessionalsRecordEntry']
>[number];

/** Job roles of the Spine Directory Service with the kind of service each works in. */
const REFERRERS = [
  ['R0260', 'General practice'],
  ['R0260', 'General practice'],
  ['R0270', 'General practice'],
  ['R0620', 'General practice nursing'],
  ['R0700', 'Community nursing'],
  ['R1975', 'Community mental health'],
  ['R1110', 'Physiotherapy'],
  ['R1290', 'Community pharmacy'],
  ['R1330', 'Adult social care'],
] as const;

/** No list that the model names has a link worker, so the role is given in words. */
export const LINK_WORKER = 'Social prescribing link worker';
export const LINK_WORKER_TEAM = 'Social prescribing team';
const SERVICES = '1127531000000102';
/** There is none for social prescribing, as the guidance says: only full records hold one, to have it. */
const SPECIALTY = '100';

export function referralDetails(story: Story): Section<'referralDetails'> {
  const { dice, isFull, practice, referrer, linkWorker } = story;
  const [role, service] = dice.pick(REFERRERS);
  const organisation = service.startsWith('General') ? practice.name : `${service}, ${COUNCIL}`;
  const entry: Referral = {
    date: atStart(story.referralDay),
    referrerDetails: {
      name: referrer,
      role,
      grade: dice.pick(['Senior', 'Specialist']),
      team: `${service} team`,
      specialty: given(isFull, SPECIALTY),
      service: { codedValue: given(isFull, standIn(SERVICES)), freeText: service },
      organisation: { codedValue: given(isFull, INVENTED_ORGANISATION), freeText: organisation },
      contactDetails: officeNumber(dice),
    },
    referralMethod: dice.pick(['Secure Email', 'Secure Messaging', 'NHS E-Referral Service', 'Phone']),
    reasonForReferral: { freeText: dice.pick(texts.REASONS) },
    referralTo: {
      name: linkWorker,
      role: LINK_WORKER,
      grade: 'Link worker',
      team: LINK_WORKER_TEAM,
      specialty: given(isFull, SPECIALTY),
      service: { codedValue: given(isFull, standIn(SERVICES)), freeText: 'Social prescribing' },
      organisation: {
        codedValue: given(isFull, INVENTED_ORGANISATION),
        freeText: 'Sampleby primary care network',
      },
      contactDetails: 'link.workers@example.org',
    },
    returnResponseTo: 'referrals@example.org',
  };
  return { referralDetailsRecordEntry: [entry] };
}

export function contactsWithProfessionals(story: Story): Section<'contactsWithProfessionals'> | undefined {
  const entries = story.contactDays.map((day, index) => contact(story, day, index === 0));
  return entries.length > 0 ? { contactsWithProfessionalsRecordEntry: entries } : undefined;
}

/** Two in ten after the first are missed, and so without an outcome. */
function contact(story: Story, day: number, isFirst: boolean): Contact {
  const { dice, isFull, linkWorker } = story;
  const isMissed = !isFirst && dice.chance(200);
  const isLast = day === story.lastDay && !isFirst;
  const [consultationMethod, locationType, place] = dice.pick([
    ['01', 'C01', story.practice.name],
    ['01', 'A01', 'At home'],
    ['01', 'N03', 'Madeupton community centre'],
    ['02', 'A01', 'At home, by telephone'],
  ] as const);
  return {
    dateAndTimeOfContact: at(day, dice),
    locationOfContact: { codedValue: given(isFull, INVENTED_ORGANISATION), freeText: place },
    seenBy: given(!isMissed, [{ name: linkWorker, role: LINK_WORKER }]),
    responsibleProfessional: { name: linkWorker, role: LINK_WORKER },
    locationType,
    contactType: isFirst ? 'First appointment' : 'Follow-up',
    consultationMethod,
    specialty: given(isFull, SPECIALTY),
    service: given(isFull, standIn(SERVICES)),
    professionalsPresent: given(happens(story, 50), [{ name: fullName(dice), role: 'Volunteer' }]),
    outcomeOfContact: isMissed ? undefined : isLast ? '1' : dice.pick(['2', '2', '3']),
  };
}

export function presentingComplaintsOrIssues({
  dice,
  isFull,
  needs,
}: Story): Section<'presentingComplaintsOrIssues'> {
  return {
    presentingComplaintOrIssue: needs.map((codedValue) => ({
      codedValue,
      freeText: given(isFull || dice.chance(200), 'As the referrer sees it'),
    })),
    personReportedComplaintsOrIssues: [dice.pick(texts.COMPLAINTS)],
  };
}

export function problemList({ dice, isFull, needs, referralDay }: Story): Section<'problemList'> {
  const onset = referralDay - dice.between(60, 2000);
  return {
    problemListRecordEntry: [
      {
        problem: { codedValue: needs[0]!, freeText: given(isFull, 'As told by the person') },
        onsetDate: month(onset),
        endDate: given(isFull, at(referralDay, dice)),
        stageOfDisease: given(isFull, 'Stable'),
        comment: [dice.pick(['Worse in winter', 'Comes and goes', 'Since moving house'])],
      },
    ],
  };
}

export function clinicalSummary({ dice }: Story): Section<'clinicalSummary'> {
  return { clinicalSummary: dice.pick(texts.SUMMARIES) };
}
