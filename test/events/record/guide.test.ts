import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dataDictionary } from '../../../src/codes/data-dictionary';
import { EVENT_ELEMENTS, REFERRAL_DATE } from '../../../src/events/record/event-elements';
import { SOURCE_OF_ROLE } from '../../../src/events/record/referral-source';
import { elements } from '../../../src/record';

const page = readFileSync(
  fileURLToPath(new URL('../../../docs/guide/records-to-events.md', import.meta.url)),
  'utf8',
);
/** The cells of the table under these headings. */
const table = (...headings: string[]) => {
  const [, rest] = page.split(`| ${headings.join(' | ')} |\n`);
  const [rows] = rest!.split('\n\n');
  return rows!
    .split('\n')
    .slice(1)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
};

describe('the guide', () => {
  it('has the elements and their dates as the table has them', () => {
    const nameOf = (path: string, element: string) => {
      if (path === REFERRAL_DATE && !path.startsWith(element)) return 'the referral';
      return elements.find((each) => each.path === path)!.name;
    };
    const rows = table('element', 'event', 'date').map(([element, , dates]) => [
      element,
      dates!.replace(/\b(its|the (action|signpost)'s) /g, ''),
    ]);
    expect(rows).toEqual(
      EVENT_ELEMENTS.map(({ element, dates }) => [
        `\`${element}\``,
        dates.map((path) => nameOf(path, element)).join('; '),
      ]),
    );
  });

  it('has the roles and their sources as the table has them', () => {
    const meaning = new Map<unknown, string>(
      dataDictionary.sdsJobRoleName.codes.map((role) => [role.code, role.meaning]),
    );
    expect(table('role', 'SDS job role', 'source')).toEqual(
      [...SOURCE_OF_ROLE].map(([role, source]) => [role, meaning.get(role), source]),
    );
  });
});
