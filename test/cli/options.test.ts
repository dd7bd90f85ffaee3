import { describe, expect, it } from 'vitest';
import { headingMapping } from '../../src/cli/fields';
import { rowValues } from '../../src/cli/options';
import { namedColumn, namedTable } from '../../src/cli/sql-names';

describe('an option that is given several times', () => {
  it('adds up', () => {
    const map = headingMapping('personId=Client Ref');
    expect(headingMapping('people.birthDate=Born=on', headingMapping('date=When', map))).toEqual({
      events: { personId: 'Client Ref', date: 'When' },
      people: { birthDate: 'Born=on' },
    });
    expect(rowValues('gender=', rowValues('organisation=Y1'))).toEqual({ organisation: 'Y1', gender: '' });
    expect(namedTable('people=gp.patients', namedTable('events=gp.events'))).toEqual({
      ...{ events: 'gp.events', people: 'gp.patients' },
    });
    const columns = namedColumn('events.person_id=nhs_number', namedColumn('people.gender='));
    expect(namedColumn('events.source=', columns)).toEqual({
      events: { person_id: 'nhs_number', source: null },
      people: { gender: null },
    });
  });
});

describe('an option with a name in it', () => {
  it.each<[(value: string) => unknown, string, string]>([
    [headingMapping, 'nonsense', 'Write it as field=heading'],
    [headingMapping, 'personId=', 'Write it as field=heading'],
    [headingMapping, 'nosuch.personId=X', 'There is no table of that name. There are: events, people'],
    [headingMapping, 'people.colour=X', 'The fields of people are: personId, birthDate'],
    [headingMapping, 'colour=X', 'The fields of events are: '],
    [rowValues, 'nonsense', 'Write it as column=value, with one of: interval_start'],
    [rowValues, 'colour=red', 'Write it as column=value, with one of: interval_start'],
    [namedTable, 'nonsense', 'Write it as table=NAME'],
    [namedTable, 'nosuch=X', 'There is no table of that name. There are: events'],
    [namedColumn, 'events=X', 'Write it as table.column=NAME'],
    [namedColumn, 'nosuch.code=X', 'There is no table of that name. There are: events'],
    [namedColumn, 'events.colour=X', 'There is no such column. Those of events are: person_id'],
  ])('%o refuses %s and says what there is', (option, value, message) => {
    expect(() => option(value)).toThrow(message);
  });
});
