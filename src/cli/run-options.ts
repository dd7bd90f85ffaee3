import { type Command, Option } from 'commander';
import { DISCLOSURE_POLICIES } from '../metrics';
import { headingMapping } from './fields';
import { collect, count, validDate } from './options';

/** What else can be said of a calculation than its windows and groups. */
export const withCalculation = (command: Command): Command =>
  command
    .option('--follow-up-days <days>', 'engagement within so many days of opening (default: 90)', count)
    .option(
      '--inactive-days <days>',
      'an episode ends after so many days without event (default: 365)',
      count,
    )
    .option('--no-linked', 'count needs, support and outcomes outside an episode too')
    .option('--over <people>', 'workers_over: caseloads over this (default: 250)', count)
    .option('--at-least <people>', 'workers_over: caseloads of at least this', count)
    .option('--service-days <days>', 'use of services in so many days before and after (default: 91)', count)
    .addOption(
      new Option('--service-after <event>', 'what the days after follow (default: closure)').choices([
        'closure',
        'referral',
      ]),
    )
    .addOption(
      new Option('--age-at <day>', 'ages at the start or end of the window (default: end)').choices([
        'start',
        'end',
      ]),
    )
    .addOption(
      new Option('--person-scope <scope>', 'when person ids are unique only within an organisation').choices([
        'organisation',
      ]),
    );

/** The options of every command that reads an extract and calculates measures. */
export const withRunOptions = (command: Command): Command =>
  withCalculation(command)
    .argument('[events...]', 'files of coded events; - for standard input')
    .option('--people <file>', 'people: person_id, birth_date, gender, ethnicity, imd_decile, organisation')
    .option('--practices <file>', 'list sizes: organisation, date, registered')
    .option('--workforce <file>', 'link workers: organisation, date, wte')
    .option('--organisations <file>', 'parents: organisation, parent')
    .option(
      '--comparison <file>',
      'people to compare the use of services with: person_id, date, until, organisation',
    )
    .option(
      '--codes <file>',
      'a code set of `codes import`, or local codes: id, term, set, category, role, system, attendance, instrument (repeatable)',
      collect,
    )
    .option(
      '--from <date>',
      'first day, YYYY-MM-DD (default: of the last complete financial year covered)',
      validDate,
    )
    .option('--to <date>', 'last day, YYYY-MM-DD', validDate)
    .addOption(
      new Option('--disclosure <policy>', 'disclosure control of the rows')
        .choices(DISCLOSURE_POLICIES)
        .default('ehrql'),
    )
    .option('--rejects <file>', 'write rejected records to a CSV file (it holds the data as read)')
    .option(
      '--map <field=heading>',
      'read a field from a heading of another name; table.field=heading for another table than events (repeatable)',
      headingMapping,
    )
    .addOption(
      new Option('--date-format <order>', 'whether slashed dates are day or month first').choices([
        'dmy',
        'mdy',
      ]),
    );
