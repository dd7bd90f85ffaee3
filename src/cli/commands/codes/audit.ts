import type { Command } from 'commander';
import { bundledCodeSet, type Code, type CodeSet, ROLES, referenceSets, SOURCES } from '../../../codes';
import { describeOfficial } from '../../../report/describe-codes';
import { printable } from '../../../report/printable';
import { textTable } from '../../../report/text-table';
import { writeData } from '../../output';
import { readCodes } from '../../tables';
import { left, right, type WithCodes, withCodes } from './shared';

/** `codes audit`: what is held, and on whose word. */
export function addAudit(command: Command): void {
  withCodes(command, 'audit')
    .description('What is held: each set, its authority, version and evidence, and where each table is from.')
    .addHelpText('after', '\nExample:\n  $ social-prescribing codes audit')
    .action(async ({ codes }: WithCodes) => {
      writeData(audit(await readCodes(bundledCodeSet, codes)), undefined);
    });
}

const evidence = (codes: readonly Code[], level: string) =>
  String(codes.filter((code) => code.evidence === level).length);

function audit(codeSet: CodeSet): string {
  const { lists } = codeSet;
  const sets = textTable(
    [
      ...['set', 'authority', 'version', 'date'].map(left),
      ...['codes', 'published', 'attested', 'unconfirmed'].map(right),
    ],
    lists.map(({ name, authority, version, date, codes }) => [
      ...[name, authority, version, date, String(codes.length)],
      ...['published', 'attested', 'unconfirmed'].map((level) => evidence(codes, level)),
    ]),
  );
  const tables = textTable(
    ['table', 'version', 'complete', 'licence', 'note'].map(left),
    SOURCES.map(({ file, version, complete, licence, note }) => [
      file,
      version,
      complete ? 'yes' : 'no',
      licence,
      note,
    ]),
  );
  const hasClosures = [...codeSet.index.values()].some(({ role }) => role === 'closure');
  return `${[...minimumDatasetLines(codeSet), ...releaseLines(codeSet)].join('\n')}
${hasClosures ? '' : 'No closure code is bundled: the national set is not public. Add your own with --codes. '}Roles: ${ROLES.join(', ')}.

${sets}
${tables}`;
}

const isMinimum = ({ source }: { source: string }) => source === 'minimum-dataset';

function minimumDatasetLines({ lists }: CodeSet): string[] {
  const official = lists.filter(({ authority }) => authority === 'official');
  const compiled = lists.filter(isMinimum);
  const codes = compiled.flatMap((list) => list.codes);
  const names = compiled.map(({ name }) => name).join(', ');
  const [published, attested, unconfirmed] = ['published', 'attested', 'unconfirmed'].map((level) =>
    evidence(codes, level),
  );
  const placed = `${published} are named in public social prescribing sources, ${attested} are this package's placement of real concepts, ${unconfirmed} could not be confirmed.`;
  if (official.length === 0)
    return [
      `The minimum dataset here is compiled, not official: ${codes.length} concepts chosen to fill the shape the standard documents.`,
      placed,
      `The official needs and support are the members of reference sets ${referenceSets[0]!.id} and ${referenceSets[1]!.id}, which need a licence;`,
      'they cover needs and support only, so they do not by themselves account for the 78.',
    ];
  return [
    'Official lists, loaded from licensed content:',
    ...official.map((list) => `  ${printable(list.name)}: ${describeOfficial(list)}`),
    'They cover no more than they name, so they do not by themselves account for the 78 that the standard states.',
    ...(compiled.length === 0
      ? []
      : [`Compiled for this package, not official: ${names}, ${codes.length} concepts.`, `  ${placed}`]),
  ];
}

/** What a loaded release says beside its lists. */
function releaseLines({ referenceSets: sets, inactive, hierarchy }: CodeSet): string[] {
  if (!sets && !inactive && !hierarchy) return [];
  return [
    `Also loaded: members of ${sets?.size ?? 0} reference sets, ${inactive?.size ?? 0} inactive concepts, ${hierarchy ? 'a' : 'no'} hierarchy.`,
  ];
}
