import { expect, it } from 'vitest';
import { FORMS } from '../../src/sql/dialects';
import { fill } from '../../src/sql/fill';

const filled = (sql: string) =>
  fill(sql, FORMS.duckdb, (name) => (name === 'events' ? 'sp_events' : undefined));

it('fills names and expressions', () => {
  expect(filled(`select {{matches(code, '^a,b$')}} from {{events}}`)).toBe(
    `select ${FORMS.duckdb.matches('code', "'^a,b$'")} from sp_events`,
  );
});

it.each([
  ['{{weekday(date)}}', 'weekday'],
  ['{{evnts}}', 'evnts'],
])('refuses %s, which stands for nothing', (sql, name) => {
  expect(() => filled(`select ${sql}`)).toThrow(new RangeError(`there is no placeholder ${name}`));
});
