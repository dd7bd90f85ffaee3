import { PLACE } from '../../events/table';
import { countEvents } from '../count/events';
import { COUNTS, leftOut } from '../count/verdict';
import { defineMeasure } from '../measure';
import { PROPORTION } from './scales';

const UNLINKED = leftOut('outside an episode');

/** People with a category of need, support or outcome among those with any. */
const share = (role: 'need' | 'support' | 'outcome', title: string) =>
  defineMeasure(
    {
      id: `${role}_share`,
      version: 1,
      title,
      unit: 'proportion',
      definition: `People with ${role} events of that category within an episode in the window, among people with any ${role} event within an episode in it. One person may have several categories: the shares need not sum to 1. With linked false, events outside an episode count too.`,
      inputs: [],
      scale: PROPORTION,
    },
    (run) => {
      const unlinked = run.options.linked === false ? COUNTS : UNLINKED;
      return [
        countEvents(run, {
          columns: [...run.by, `${role}_category`],
          whole: run.by,
          ...{ above: 'person', below: 'person', ownGroups: true },
          roles: [role],
          judge: (row) => (run.episodes.place[row] === PLACE.linked ? COUNTS : unlinked),
        }),
      ];
    },
  );

export const needShare = share('need', 'Share of people by need');
export const supportShare = share('support', 'Share of people by support');
export const outcomeShare = share('outcome', 'Share of people by outcome');
