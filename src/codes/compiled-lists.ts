import { ATTENDANCES, type Attendance, type Code, type CodeList } from './code';
import { type Columns, rowsOf } from './columns';
import { attendanceRows } from './generated/attendances';
import { versions } from './generated/versions';
import { ATTENDANCE_SYSTEM, CONTACT_SYSTEM, SNOMED_CT } from './system';

const TITLES = {
  pathway: 'Offered, referred, declined',
  demographics: 'Demographics and circumstances',
  needs: 'Needs and concerns',
  support: 'Support offered',
  outcomes: 'Outcomes',
  sources: 'Sources of referral',
  assessments: 'Scores of outcome instruments',
} as const;

/** A table of concepts as a list for each of its sets. */
export function compiledLists(table: keyof typeof versions, columns: Columns): CodeList[] {
  const codes = rowsOf<Omit<Code, 'system'>>(columns).map((row): Code => ({ ...row, system: SNOMED_CT }));
  return [...new Set(codes.map(({ set }) => set))].map((name) => ({
    name,
    title: TITLES[name as keyof typeof TITLES],
    ...versions[table],
    source: table,
    codes: codes.filter(({ set }) => set === name),
  }));
}

export function contacts(): CodeList {
  // 0 is an appointment still to come, so it is no contact.
  const attendances = attendanceRows
    .filter(({ code }) => (ATTENDANCES as readonly string[]).includes(code))
    .map(({ code, meaning }) => ({
      id: code,
      system: ATTENDANCE_SYSTEM,
      term: meaning,
      attendance: code as Attendance,
      source: 'NHS Data Dictionary attribute ATTENDED OR DID NOT ATTEND',
    }));
  // The standard's contacts state an outcome of attendance only, and mostly not even that.
  const contactOfUnknownAttendance = {
    id: 'unknown',
    system: CONTACT_SYSTEM,
    term: 'Contact, attendance not stated',
    attendance: 'unknown',
    source: 'this package: no published code says it',
  } as const;
  return {
    name: 'contacts',
    title: 'Contacts, by attendance',
    ...versions['attended-or-did-not-attend'],
    source: 'attended-or-did-not-attend',
    codes: [...attendances, contactOfUnknownAttendance].map((code) => ({
      ...code,
      set: 'contacts',
      role: 'contact',
      category: 'contact',
      evidence: 'attested',
    })),
  };
}
