import { type Code, type CodeSet, ROLES, type Role } from '../../codes';
import type { EventTable } from './event-table';

/** Events with what a code set makes of their codes. */
export interface CodedTable extends EventTable {
  /** `roleNumber` of the code's role; 0 where the code set gives it none. */
  readonly role: Uint8Array;
  /** The code set's entry for each code number, where it has one. */
  readonly codes: readonly (Code | undefined)[];
}

const ROLE_NUMBERS = new Map<Role, number>(ROLES.map((role, index) => [role, index + 1]));

/** A role as the whole number that `CodedTable.role` holds: 1 and up; 0 is no role. */
export const roleNumber = (role: Role): number => ROLE_NUMBERS.get(role)!;

/** Attendances at which the person was seen. */
export const ATTENDED: ReadonlySet<string> = new Set(['5', '6']);

export function withRoles(table: EventTable, codeSet: CodeSet): CodedTable {
  const codes = table.codeKeys.texts.map((key) => codeSet.index.get(key));
  const roleOf = Uint8Array.from(codes, (code) => (code ? roleNumber(code.role) : 0));
  const role = new Uint8Array(table.length);
  for (let row = 0; row < role.length; row++) role[row] = roleOf[table.code[row]!]!;
  return { ...table, codes, role };
}
