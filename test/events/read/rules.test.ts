import { expect, it } from 'vitest';
import { readEvents } from '../../../src/events/read/read-events';
import { CODE, HEADINGS, ROW, utf8 } from './support';

const csv = (...rows: string[]) => [HEADINGS, ...rows].join('\n');

const events = async (text: string | Uint8Array) => {
  const { refused, rejects } = await readEvents(text);
  return [...refused, ...rejects];
};

// Each rule by itself is in docs/rules/reading.ts, whose examples test/rules runs.
it.each([
  [
    'the fields without a heading',
    `code,when\n${CODE},x`,
    'No heading was recognised for personId, date. Add a heading row, or name the heading to use: --map personId="Heading" (option `map`), with the field in place of personId.',
  ],
  [
    'the field with two headings',
    `${HEADINGS},Event Date\n${ROW},x`,
    'More than one heading stands for date. Say which one to use: --map personId="Heading" (option `map`), with the field in place of personId. Headings must differ.',
  ],
  [
    'the line of a date',
    csv(ROW, `A1,${CODE},04/13/2024`),
    "Line 3 has a date that is valid only with the month first, so no slashed date in this file is certain. Say how it writes them: --date-format mdy or --date-format dmy (option `dateFormat`: 'mdy' or 'dmy').",
  ],
])('a message names %s', async (_, input, message) => {
  expect((await events(input)).map((issue) => issue.message)).toEqual([message]);
});

it('tells the rules of another folder in their own words', async () => {
  const reading = await readEvents(csv('A1,8.71731E+14,2024-05-01'));
  expect(reading.rejects[0]).toEqual({
    line: 2,
    rule: 'sctid-scientific-notation',
    field: 'code',
    message:
      'The SNOMED CT identifier is in scientific notation, so a spreadsheet has probably dropped digits. Export it again from the source with the column formatted as text.',
    record: ['A1', '8.71731E+14', '2024-05-01'],
  });
});

it('knows spreadsheets of the older kind too', async () => {
  const found = await events(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));
  expect(found.map(({ rule }) => rule)).toEqual(['file-spreadsheet']);
});

it('never puts a value into a message', async () => {
  const secret = 'Zyxwv';
  const inputs = [
    csv(`${secret},${secret},${secret}`, `,${secret},${secret}`, `"${secret}" x,1,2`, `${ROW},${secret}`),
    `${secret},code,date\n${secret},${secret},${secret}`,
    `${HEADINGS},date\n${secret},${secret},${secret},${secret}`,
    `{"person":"${secret}","code":"${secret}"}\n{"${secret}":["${secret}"]}\n{${secret}\n{"person":["${secret}"]}`,
    `{"resourceType":"${secret}"`,
    `<${secret}>`,
    `["${secret}"]`,
    utf8(csv(`${secret.repeat(300_000)},1,2`)),
  ];
  for (const input of inputs) {
    for (const { message } of await events(input)) expect(message).not.toContain(secret);
  }
});
