import type { CheckSummary, Place, RuleTally } from './check-tally';
import { printable } from './printable';

const MOST_PLACES_SHOWN = 3;
const MOST_ELEMENTS_SHOWN = 4;

/** What checking came to, for a terminal: by rule, errors first, with the first places of each. */
export function checkReport({ records, valid, rules }: CheckSummary): string {
  const share = records === 0 ? '' : ` (${((valid / records) * 100).toFixed(1)} %)`;
  return [
    ...rules.flatMap((rule) => [...ruleLines(rule), '']),
    `${counted(records, 'record')}: ${valid} valid${share}, ${records - valid} invalid.`,
    '',
  ].join('\n');
}

function ruleLines({ rule, severity, message, issues, records, elements, first }: RuleTally): string[] {
  const named = elements.filter(({ element }) => element !== '');
  const shown = named
    .slice(0, MOST_ELEMENTS_SHOWN)
    .map(({ element, issues: times }) => `${element} (${times})`);
  const others = named.length - shown.length;
  const more = issues - Math.min(first.length, MOST_PLACES_SHOWN);
  return [
    `${severity}[${rule}]: ${counted(issues, 'time')} in ${counted(records, 'record')}`,
    `  ${printable(message)}`,
    ...(shown.length > 0
      ? [`  in ${shown.join(', ')}${others > 0 ? ` and ${counted(others, 'other element')}` : ''}`]
      : []),
    ...first.slice(0, MOST_PLACES_SHOWN).map((place) => `  --> ${placeText(place)}`),
    ...(more > 0 ? [`      and ${more} more`] : []),
  ];
}

const placeText = ({ file, record, path, detail }: Place) =>
  `${printable(file)}, record ${record}${path === '' ? '' : `: ${path}`}${detail === undefined ? '' : `. ${printable(detail)}`}`;

const counted = (number: number, unit: string) => `${number} ${unit}${number === 1 ? '' : 's'}`;
