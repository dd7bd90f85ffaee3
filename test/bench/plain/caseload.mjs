import { isWork } from './events.mjs';
import { count, distinct, divide, groupBy, proportion, sum } from './small-things.mjs';

const MOST_PEOPLE = 250;

/** Caseloads of the year, and attendance. */
export function caseload(events, wte) {
  const active = events.filter((event) => event.role === 'referral' || isWork(event));
  const people = groupBy(active, (event) => event.person);
  const staffed = [...people.values()].filter((own) => own.some((event) => wte.has(event.organisation)));
  const staff = sum([...wte.values()]);
  const workers = [...groupBy(events.filter(isWork), (event) => event.practitioner)].map(
    ([practitioner, own]) => ({ practitioner, people: distinct(own.map((event) => event.person)).length }),
  );
  const known = workers.filter(({ practitioner }) => practitioner !== 'Unknown');
  const contacts = events.filter((event) => ['3', '5', '6', '7'].includes(event.attendance));
  const missed = contacts.filter((event) => event.attendance === '3');
  return [
    count('annual_caseload', people.size),
    {
      ...proportion('annual_caseload_per_wte', staffed.length, staff),
      value: divide(staffed.length, staff),
      missing: people.size - staffed.length,
    },
    ...workers.map((worker) =>
      count('caseload_per_worker', worker.people, { practitioner: worker.practitioner }),
    ),
    proportion('workers_over', known.filter((worker) => worker.people > MOST_PEOPLE).length, known.length),
    proportion('did_not_attend_rate', missed.length, contacts.length),
  ];
}
