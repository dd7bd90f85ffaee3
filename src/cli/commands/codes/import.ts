import { type Command, InvalidArgumentError, Option } from 'commander';
import { ROLES, type Role } from '../../../codes';
import { FIELDS } from '../../../events';
import { isConceptId } from '../../../snomed';
import { importCodes } from '../../import-codes';
import type { ImportRequest } from '../../import-request';
import { validDate } from '../../options';

/** `codes import`: an official code set from what users hold. */
export function addImport(command: Command): void {
  command
    .command('import')
    .description(
      'Make a code set of official lists: of a SNOMED CT UK Edition release (RF2 folder or zip), of FHIR R4 ValueSet expansions (JSON, all their pages), or of tables (CSV, TSV). Which it is, is recognised.',
    )
    .argument('<source...>', 'a release by itself, or one or more ValueSets, or one or more tables')
    .requiredOption('-o, --output <file>', 'the code set to write, such as codes.json')
    .option(
      '--refset <id[=role]>',
      'keep the members of another reference set of a release too; with a role, as a list that counts (repeatable)',
      refsetRole,
    )
    .addOption(
      new Option(
        '--set <name>',
        'which list a source is of that does not say so; of a release, the only one to take',
      ).choices(['needs', 'support']),
    )
    .option('--date <date>', 'date of the release that a table is from, YYYY-MM-DD', validDate)
    .option('--categories <file>', 'categories of members: a table of id, category')
    .option(
      '--map <field=heading>',
      `read a field of a table from a heading of another name: ${FIELDS.members.join(', ')} (repeatable)`,
      memberHeading,
    )
    .option('--base <file>', 'the code set that a Delta release changes')
    .option(
      '--no-hierarchy',
      'leave out what is a kind of what: quicker, and value sets that need it go unchecked',
    )
    .addHelpText(
      'after',
      `
A list that was loaded replaces only its own: the other lists stay as compiled for this package. Nothing is written
when there is an error. What is written holds licensed SNOMED CT content.

Examples:
  $ social-prescribing codes import uk-edition.zip -o codes.json --refset 999027851000230104=closure
  $ social-prescribing codes import needs-1.json needs-2.json support.json -o codes.json
  $ social-prescribing codes import needs.csv --set needs --categories categories.csv -o codes.json
  $ social-prescribing codes list --codes codes.json`,
    )
    .action(async (sources: string[], options: Omit<ImportRequest, 'sources'>) =>
      importCodes({ ...options, sources }),
    );
}

function refsetRole(value: string, refsets: ImportRequest['refset'] = {}): ImportRequest['refset'] {
  const [, id, role = ''] = /^(\d+)(?:=(.*))?$/.exec(value) ?? [];
  if (!isConceptId(id)) throw new InvalidArgumentError('Give the id of a reference set, or id=role.');
  if (role !== '' && !(ROLES as readonly string[]).includes(role))
    throw new InvalidArgumentError(`The role is none of: ${ROLES.join(', ')}.`);
  return { ...refsets, [id]: role as Role | '' };
}

function memberHeading(value: string, map: Readonly<Record<string, string>> = {}): Record<string, string> {
  const [, field, heading] = /^(\w+)=(.+)$/.exec(value) ?? [];
  if (field === undefined || heading === undefined || !(FIELDS.members as readonly string[]).includes(field))
    throw new InvalidArgumentError(
      `Write it as field=heading. The fields are: ${FIELDS.members.join(', ')}.`,
    );
  return { ...map, [field]: heading };
}
