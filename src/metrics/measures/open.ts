import type { Unit } from '../count/counting';
import { countEpisodes } from '../count/episodes';
import { belowOnly, COUNTS, leftOut } from '../count/verdict';
import { defineMeasure } from '../measure';
import type { Run } from '../run/run';
import type { RunWindow } from '../run/run-windows';
import { COUNT, PROPORTION } from './scales';

const CLOSED = leftOut("closed on or before the window's end");
const SEEN = belowOnly('has an attended contact');

/** Whether an episode is open at the end of the window. Closed on its last day is closed, as in MHSDS measure MHS23. */
const isOpen =
  ({ journeys }: Run, { endDay }: RunWindow) =>
  (episode: number) =>
    journeys.closedBy(episode, endDay) > endDay;

const countOpen = (run: Run, above: Unit) =>
  countEpisodes(run, {
    above,
    among: 'open',
    judge: (window) => {
      const open = isOpen(run, window);
      return (episode) => (open(episode) ? COUNTS : CLOSED);
    },
  });

export const openCases = defineMeasure(
  {
    id: 'open_cases',
    version: 1,
    title: 'Open cases',
    unit: 'episodes',
    definition: "Episodes opened on or before the window's end and not closed on or before it.",
    inputs: [],
    scale: COUNT,
  },
  (run) => [countOpen(run, 'episode')],
);

export const openPeople = defineMeasure(
  {
    id: 'open_people',
    version: 1,
    title: 'People with an open case',
    unit: 'people',
    definition:
      "Distinct people with an episode open at the window's end. Grouped by attributes of the opening referral, a person may count in several groups.",
    inputs: [],
    scale: COUNT,
  },
  (run) => [countOpen(run, 'person')],
);

export const waiting = defineMeasure(
  {
    id: 'waiting',
    version: 1,
    title: 'Open cases still waiting',
    unit: 'proportion',
    definition: "Open cases without an attended contact up to the window's end, among open cases.",
    inputs: [],
    scale: { ...PROPORTION, sameCounts: ['waiting', 'open_cases'] },
  },
  (run) => [
    countEpisodes(run, {
      above: 'episode',
      below: 'episode',
      among: 'open',
      judge: (window) => {
        const open = isOpen(run, window);
        return (episode) => {
          if (!open(episode)) return CLOSED;
          return run.journeys.firstAttended[episode]! <= window.endDay ? SEEN : COUNTS;
        };
      },
    }),
  ],
);
